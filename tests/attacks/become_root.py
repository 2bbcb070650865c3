# tries: gain rights by setuid, capabilities and programs that carry them
# must: be refused
import ctypes, glob, os, re, stat, subprocess
if os.getuid():
    try:
        os.setuid(0)
        print("TAKEN setuid")
    except OSError:
        pass
libc = ctypes.CDLL(None, use_errno=True)
full = b"\xff\xff\xff\xff" * 6
if libc.capset(b"\x22\x05\x08\x20\0\0\0\0", full) == 0:
    print("TAKEN capset")
status = subprocess.run(["cat", "/proc/self/status"], capture_output=True, text=True).stdout
for name in ("CapInh", "CapPrm", "CapEff", "CapBnd", "CapAmb"):
    if int(re.search(name + r":\s*(\w+)", status).group(1), 16):
        print("TAKEN", name)
if "NoNewPrivs:\t1" not in status or "Seccomp:\t2" not in status:
    print("TAKEN no guard against it")
