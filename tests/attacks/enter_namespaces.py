# tries: enter the namespaces of other processes
# must: be refused
import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
for pid in (1, 2, *PIDS):
    for kind in ("user", "mnt", "net", "pid"):
        try:
            descriptor = os.open(f"/proc/{pid}/ns/{kind}", os.O_RDONLY)
        except OSError:
            continue
        if libc.setns(descriptor, 0) == 0:
            print("TAKEN", pid, kind)
