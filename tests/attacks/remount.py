# tries: make its read-only mounts writable, mount and unmount
# must: be refused
import ctypes, sys
libc = ctypes.CDLL(None, use_errno=True)
for target in (sys.prefix, "/usr", "/", "/dev"):
    if libc.mount(b"none", target.encode(), None, 32 | 4096, None) == 0:
        print("TAKEN remount", target)
if libc.mount(b"none", b"/tmp", b"tmpfs", 0, None) == 0:
    print("TAKEN mount")
if libc.umount2(b"/proc", 2) == 0:
    print("TAKEN umount")
