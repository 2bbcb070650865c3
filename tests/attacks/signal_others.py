# tries: reach the grader, the template and a sibling with a (harmless) signal
# must: be refused
import os, signal
for pid in PIDS:
    try:
        os.kill(pid, signal.SIGCONT)
        print("TAKEN", pid)
    except (ProcessLookupError, PermissionError):
        pass
