# tries: hide memory in shared mappings
# must: raise PermissionError
import mmap
for _ in range(20):
    mmap.mmap(-1, 2**25).write(bytes(2**25))
