# tries: end the kernel by a signal
# must: end: was ended by signal SIGKILL
import os, signal
os.kill(os.getpid(), signal.SIGKILL)
