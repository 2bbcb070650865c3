# tries: bpf, perf, io_uring, userfaultfd, keys, message queues: calls that reach into the kernel
# must: be refused
import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
numbers = {"x86_64": (321, 298, 425, 323, 248, 250, 68, 240, 64), "aarch64": (280, 241, 425, 282, 217, 219, 186, 180, 190)}
for number in numbers[os.uname().machine]:
    if libc.syscall(number, 0, 0, 0, 0, 0) != -1 or ctypes.get_errno() != 1:
        print("TAKEN", number, ctypes.get_errno())
