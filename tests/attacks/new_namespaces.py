# tries: become root in a user namespace of its own, by unshare, clone and clone3
# must: be refused
import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
for flag in (0x10000000, 0x10020000, 0x20000, 0x20000000, 0x40000000):
    child = os.fork()
    if child == 0:
        os._exit(libc.unshare(flag) == 0)
    if os.waitpid(child, 0)[1]:
        print("TAKEN unshare", hex(flag))
    child = libc.syscall(56, flag | 17, 0, 0, 0, 0) if os.uname().machine == "x86_64" else -1
    if child == 0:
        os._exit(0)
    if child > 0:
        os.waitpid(child, 0)
        print("TAKEN clone", hex(flag))
