# tries: hide how much memory it has: processes that nobody may look into
# must: end: used more than \d+ MB of memory
import ctypes, os, shutil, subprocess, time
if ctypes.CDLL(None).prctl(4, 0, 0, 0, 0) == 0:
    print("TAKEN")
shutil.copy("/bin/sh", "/tmp/program")
os.chmod("/tmp/program", 0o111)
double = "x=aaaaaaaa; i=0; while [ $i -lt 23 ]; do x=$x$x; i=$((i+1)); done; sleep 60"
for _ in range(12):
    subprocess.Popen(["/tmp/program", "-c", double])
time.sleep(15)
print("TAKEN")
