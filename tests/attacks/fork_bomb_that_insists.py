# tries: keep the machine busy with as many processes as it gets, ignoring errors
# must: end: used more than \d+ seconds of processor time|did not stop when its time was up|used more than 300 MB of memory
import os, time
stop = time.monotonic() + 30
for _ in range(60):
    try:
        if os.fork() == 0:
            break
    except OSError:
        pass
while time.monotonic() < stop:
    pass
os._exit(0)
