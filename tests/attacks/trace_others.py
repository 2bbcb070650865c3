# tries: attach as a debugger to the first process of its sandbox, and to the grader
# must: be refused
import ctypes
libc = ctypes.CDLL(None, use_errno=True)
PTRACE_SEIZE = 0x4206
for pid in [1, 2, *PIDS]:
    if libc.ptrace(PTRACE_SEIZE, pid, None, None) == 0:
        libc.ptrace(17, pid, None, None)
        print("TAKEN", pid)
