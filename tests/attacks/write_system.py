# tries: write to the system's folders, / and /dev
# must: be refused
import os
for folder in ("/", "/etc", "/usr", "/usr/bin", "/dev", "/dev/pts", "/proc", "/root", "/home", "/var/tmp", "/run"):
    path = os.path.join(folder, "planted-by-attack")
    try:
        open(path, "w").close()
        os.remove(path)
        print("TAKEN", path)
    except OSError:
        pass
