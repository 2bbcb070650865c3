# tries: get hold of another process by a pidfd and copy its files
# must: be refused
import os
for pid in PIDS:
    try:
        print("TAKEN", os.pidfd_open(pid))
    except OSError:
        pass
