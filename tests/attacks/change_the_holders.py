# tries: change or read the programs that hold the sandbox, for whoever comes into it next
# must: be refused
import os
for pid in (1, 2):
    for name in ("mem", "maps", "environ", "auxv", "fd/0", "fd/1", "root/etc", "cwd", "ns/user", "ns/mnt"):
        for flags in (os.O_RDONLY, os.O_RDWR):
            try:
                os.close(os.open(f"/proc/{pid}/{name}", flags))
                print("TAKEN", pid, name, flags)
            except OSError:
                pass
