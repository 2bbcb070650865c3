# tries: hide memory in files that live in no file system
# must: raise PermissionError
import os
kept = [os.memfd_create(str(i)) for i in range(4)]
for descriptor in kept:
    os.write(descriptor, bytes(2**20))
