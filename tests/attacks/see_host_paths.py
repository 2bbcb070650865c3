# tries: learn from command lines, environments and mounts how the grader's machine is laid out
# must: be refused
import glob, os, sys
for path in glob.glob("/proc/[0-9]*/cmdline"):
    for word in open(path, "rb").read().split(b"\0"):
        if b"/" in word and b"\n" not in word and word.decode() not in ("/bin/cat", "/usr/bin/cat", sys.executable):
            print("TAKEN", path, word)
for path in glob.glob("/proc/[0-9]*/environ"):
    try:
        words = open(path, "rb").read().split(b"\0")
    except PermissionError:
        continue
    for word in words:
        if b"/" in word and word.decode() != "PATH=" + os.defpath:
            print("TAKEN", path, word)
for name, value in os.environ.items():
    if any(place and not os.path.exists(place) for place in value.split(":") if place[:1] == "/" != place[1:2]):
        print("TAKEN", name, value)
for path in ("/proc/self/mountinfo", "/proc/1/mountinfo"):
    for line in open(path):
        place = line.split()[4]
        if place != "/" and not glob.glob(place) or COURSE in line:
            print("TAKEN", line)
