# tries: hide memory in what waits in pipes
# must: end: used more than \d+ MB of memory
import os, time
counts = os.pipe()
for _ in range(30):
    if os.fork() == 0:
        size, kept = 0, []
        try:
            while True:
                kept.append(os.pipe())
                os.set_blocking(kept[-1][1], False)
                try:
                    while True:
                        size += os.write(kept[-1][1], bytes(2**12))
                except BlockingIOError:
                    os.close(kept[-1][1])
        except OSError:
            pass
        os.write(counts[1], b"%d\n" % size)
        time.sleep(60)
time.sleep(15)
print("TAKEN", sum(map(int, os.read(counts[0], 10**5).split())) // 2**20, "MB in pipes")
