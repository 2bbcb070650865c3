# tries: read memory, files and command line of the grader, the template and a sibling
# must: be refused
for pid in PIDS:
    for name in ("mem", "environ", "cmdline", "maps", "root/etc/passwd", "cwd/x", "fd/0"):
        try:
            open(f"/proc/{pid}/{name}", "rb").read(1)
            print("TAKEN", pid, name)
        except OSError:
            pass
