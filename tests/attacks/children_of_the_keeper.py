# tries: make its keeper wait for ever: children that belong to the keeper, end, and that it does not know
# must: be refused
import ctypes, os, time
libc = ctypes.CDLL(None, use_errno=True)
for _ in range(3):
    child = libc.syscall({"x86_64": 56, "aarch64": 220}[os.uname().machine], 0x8000 | 17, 0, 0, 0, 0)
    if child == 0:
        libc._exit(0)
    if child != -1:
        print("TAKEN", child)
time.sleep(0.2)
