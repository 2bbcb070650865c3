# tries: hide memory in what waits in sockets
# must: end: used more than \d+ MB of memory
import os, socket, time
def fill():
    kept, size = [], 0
    try:
        while True:
            kept += socket.socketpair()
            for end in kept[-2:]:
                end.setblocking(False)
                try:
                    while True:
                        size += end.send(bytes(2**15))
                except BlockingIOError:
                    pass
    except OSError:
        return kept, size
counts = os.pipe()
for _ in range(40):
    if os.fork() == 0:
        kept, size = fill()
        os.write(counts[1], b"%d\n" % size)
        time.sleep(60)
time.sleep(15)
print("TAKEN", sum(map(int, os.read(counts[0], 10**5).split())) // 2**20, "MB in sockets")
