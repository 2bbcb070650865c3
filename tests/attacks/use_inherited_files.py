# tries: use what the grading process, the template or the keeper left open
# must: be refused
import os, re, stat
for name in os.listdir("/proc/self/fd"):
    try:
        target, mode = os.readlink(f"/proc/self/fd/{name}"), os.fstat(int(name)).st_mode
    except OSError:
        continue  # the one that lists
    if target == "/dev/null" or re.fullmatch(r"anon_inode:\[(eventpoll)\]", target):
        continue
    if target.startswith(("pipe:[", "socket:[")) and (stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode)):
        continue
    if not re.fullmatch(r"/tmp/#\d+ \(deleted\)", target):  # its own, for what is written below Python
        print("TAKEN", name, target)
