# tries: use what the template or the keeper left open
# must: be refused
import os, stat
listening = 0
for name in os.listdir("/proc/self/fd"):
    try:
        target, mode = os.readlink(f"/proc/self/fd/{name}"), os.fstat(int(name)).st_mode
    except OSError:
        continue
    if stat.S_ISDIR(mode) and not target.startswith("/proc/") or stat.S_ISREG(mode) and not target.startswith("/tmp/"):
        print("TAKEN", target)
