# tries: end every process it may, the sandbox's own included
# must: end: .
import os, signal
if len([name for name in os.listdir("/proc") if name.isdigit()]) < 6 and os.path.exists("/tmp/work"):
    os.kill(2, signal.SIGKILL) if os.getuid() == 0 else None
    os.kill(-1, signal.SIGKILL)
    os.kill(os.getpid(), signal.SIGKILL)
