# tries: find secrets in the environment, its own and that of every process
# must: be refused
import glob, os
for path in ["/proc/self/environ", *glob.glob("/proc/[0-9]*/environ")]:
    try:
        data = open(path, "rb").read()
    except PermissionError:
        continue
    for word in (b"COURSE_PASSWORD", b"NBGRADER", b"JPY_PARENT_PID", b"TOKEN"):
        if word in data:
            print("TAKEN", path, word)
for word in os.environ:
    if word in ("COURSE_PASSWORD", "NBGRADER_EXECUTION", "JPY_PARENT_PID"):
        print("TAKEN", word)
