# tries: confuse its keeper with names of processes that are no text, and use too much memory behind them
# must: end: used more than \d+ MB of memory
import ctypes, os, time
libc = ctypes.CDLL(None)
for name in 3 * [b"\xff\xfe\x80", b") R 1 1 1 0 (", b"\nVmPTE:\t9 kB", b"\rRssAnon:\t0"]:
    if os.fork() == 0:
        libc.prctl(15, name, 0, 0, 0)
        time.sleep(0.3)
        kept = bytearray(b"x") * 2**26
        time.sleep(60)
time.sleep(15)
print("TAKEN")
