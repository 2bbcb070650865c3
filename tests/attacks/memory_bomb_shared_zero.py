# tries: hide memory in shared mappings of /dev/zero, in mappings that grow and in huge pages
# must: be refused
import ctypes, mmap, os
for mode in (os.O_RDWR, os.O_RDONLY):
    try:
        kept = mmap.mmap(os.open("/dev/zero", mode), 2**25, prot=mmap.PROT_READ)
        print("TAKEN", kept[0])
    except OSError:
        pass
call = ctypes.CDLL(None, use_errno=True).mmap
call.restype, call.argtypes = ctypes.c_void_p, [ctypes.c_void_p, ctypes.c_size_t] + [ctypes.c_int] * 3 + [ctypes.c_long]
for flag in (0x100, 0x40000):
    if call(None, 2**25, 3, 0x22 | flag, -1, 0) != 2**64 - 1 or ctypes.get_errno() != 1:
        print("TAKEN", hex(flag))
