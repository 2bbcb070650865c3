# tries: leave by name resolution
# must: be refused
import os, socket
if os.path.exists("/etc/resolv.conf"):
    print("TAKEN resolv.conf")
for name in ("example.com", "localhost"):
    try:
        socket.create_connection((name, PORT), timeout=1)
        print("TAKEN", name)
    except OSError as error:
        print(error)
try:
    print("TAKEN", socket.if_nameindex())
except OSError as error:
    print(error)
