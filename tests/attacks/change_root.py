# tries: leave by chroot and pivot_root
# must: be refused
import ctypes, os
for act in (lambda: os.chroot("/tmp"), lambda: os.chroot("/proc/1/root")):
    try:
        act()
        print("TAKEN")
    except OSError:
        pass
libc = ctypes.CDLL(None, use_errno=True)
if libc.syscall(155, b"/tmp", b"/tmp") == 0:
    print("TAKEN pivot_root")
