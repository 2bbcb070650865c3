# tries: find the sockets of another kernel and talk to it
# must: be refused
import glob, os, socket
candidates = glob.glob("/tmp/kernel-*/*") + glob.glob("/run/**/*socket*", recursive=True) + SIBLING_SOCKETS
for path in candidates:
    try:
        socket.socket(socket.AF_UNIX).connect(path)
        print("TAKEN", path)
    except OSError:
        pass
