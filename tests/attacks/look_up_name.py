# tries: leave by name resolution
# must: be refused
import os, socket
if os.path.exists("/etc/resolv.conf"):
    print("TAKEN resolv.conf")
if len(socket.if_nameindex()) > 1:
    print("TAKEN", socket.if_nameindex())
