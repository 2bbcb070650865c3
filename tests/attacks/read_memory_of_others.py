# tries: process_vm_readv on everything in sight
# must: be refused
import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
if libc.process_vm_readv(os.getpid(), None, 0, None, 0, 0) == 0:
    print("TAKEN the call is there")
