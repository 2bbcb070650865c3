# tries: stop, so that it can answer nothing
# must: end: did not stop when its time was up
import os, signal
os.kill(os.getpid(), signal.SIGSTOP)
