# tries: leave a process behind that goes on after the notebook
# must: leave nothing
import os, time
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        stop = time.monotonic() + 30
        while time.monotonic() < stop:
            time.sleep(0.1)
    os._exit(0)
