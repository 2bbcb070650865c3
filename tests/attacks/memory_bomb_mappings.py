# tries: hide memory in what the system notes about mappings: as many as it lets a process have, in ten processes
# must: end: used more than \d+ MB of memory
import ctypes, os, time
libc = ctypes.CDLL(None)
libc.mmap.restype = ctypes.c_void_p
libc.mprotect.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int]
for _ in range(4):
    if os.fork() == 0:
        kept = bytearray(b"x") * (70 * 2**20)
        time.sleep(60)
for _ in range(10):
    if os.fork() == 0:
        place = libc.mmap(None, ctypes.c_size_t(2**29), 1, 0x22, -1, 0)
        for page in range(0, 2**17, 2):
            if libc.mprotect(place + page * 4096, 4096, 0):
                break
        time.sleep(60)
time.sleep(15)
found = sum(len(open(f"/proc/{pid}/maps").readlines()) for pid in os.listdir("/proc") if pid.isdigit() and int(pid) > 3)
print("TAKEN", found, "mappings, about", found * 217 // 2**20, "MB")
