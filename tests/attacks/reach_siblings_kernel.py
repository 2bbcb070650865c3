# tries: find a socket of another process and talk to it
# must: be refused
import glob, os, socket
candidates = glob.glob("/tmp/**", recursive=True) + glob.glob("/run/**/*socket*", recursive=True)
candidates += [line.split()[-1] for line in open("/proc/net/unix")][1:]
for path in candidates:
    try:
        socket.socket(socket.AF_UNIX).connect(path)
        print("TAKEN", path)
    except OSError:
        pass
