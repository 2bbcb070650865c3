# tries: learn from command lines and mounts how the grader's machine is laid out
# must: be refused
import glob, sys
for path in glob.glob("/proc/[0-9]*/cmdline"):
    for word in open(path, "rb").read().split(b"\0"):
        if b"/" in word and word.decode() not in ("/bin/cat", "/usr/bin/cat", sys.executable):
            print("TAKEN", path, word)
for path in ("/proc/self/mountinfo", "/proc/1/mountinfo"):
    for line in open(path):
        place = line.split()[4]
        if place != "/" and not glob.glob(place) or COURSE in line:
            print("TAKEN", line)
