# tries: confuse its keeper with a name of a process that is no text, and keep the machine busy
# must: end: used more than \d+ seconds of processor time
import ctypes, os, time
libc = ctypes.CDLL(None)
for name in (b"\xff\xfe\x80", b") R 1 1 1 0 (", b"\nVmPTE:\t9 kB", b"RssAnon:\t0"):
    if os.fork() == 0:
        libc.prctl(15, name, 0, 0, 0)
        time.sleep(60)
libc.prctl(15, b"\xff) 0 0 0\xff\n", 0, 0, 0)
time.sleep(0.3)
while True:
    pass
