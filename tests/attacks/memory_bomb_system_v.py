# tries: hide memory in System V segments
# must: be refused
import ctypes
libc = ctypes.CDLL(None, use_errno=True)
if libc.shmget(0, 2**20, 0o1600) != -1:
    print("TAKEN")
