# tries: make a device file for the disk's memory
# must: be refused
import os, stat
for kind, numbers in ((stat.S_IFBLK, (8, 0)), (stat.S_IFCHR, (1, 1))):
    try:
        os.mknod("device", 0o600 | kind, os.makedev(*numbers))
        print("TAKEN", numbers)
    except OSError:
        pass
