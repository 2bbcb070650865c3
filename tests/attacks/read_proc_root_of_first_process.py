# tries: look at the world through the first processes of its own sandbox
# must: be refused
import os
for pid in (1, 2, "self"):
    for way in ("root", "cwd", "fd"):
        try:
            if os.path.exists(f"/proc/{pid}/{way}{COURSE}/gradebook.db"):
                print("TAKEN", pid, way)
            for name in os.listdir(f"/proc/{pid}/fd"):
                target = os.readlink(f"/proc/{pid}/fd/{name}")
                if target.startswith("/") and not target.startswith(("/dev/", "/tmp", "/proc/", "/memfd")):
                    print("TAKEN", pid, target)
        except OSError:
            pass
