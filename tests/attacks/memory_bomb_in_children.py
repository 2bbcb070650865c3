# tries: take more memory than one process may, in many processes
# must: end: used more than \d+ MB of memory
import os, time
for _ in range(12):
    if os.fork() == 0:
        block = bytearray(60 * 2**20)
        block[::4096] = b"x" * len(block[::4096])
        time.sleep(10)
        os._exit(0)
time.sleep(10)
