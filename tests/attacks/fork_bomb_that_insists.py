# tries: keep the machine busy with as many processes as it gets, ignoring errors and interrupts
# must: end: used more than \d+ seconds of processor time|did not stop when its time was up
import os, signal, time
signal.signal(signal.SIGINT, signal.SIG_IGN)
stop = time.monotonic() + 30
for _ in range(60):
    try:
        os.posix_spawn("/bin/sh", ["sh", "-c", "ulimit -t 30; while :; do :; done"], {})
    except OSError:
        pass
while time.monotonic() < stop:
    pass
os._exit(0)
