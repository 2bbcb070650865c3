# tries: every kind of socket there is, but streams between processes of its own
# must: be refused
import socket
for family in range(64):
    for kind in range(1, 11):
        for protocol in (0, 1, 6, 17, 132, 262):
            try:
                socket.socket(family, kind, protocol).close()
            except OSError:
                continue
            if (family, kind) != (socket.AF_UNIX, socket.SOCK_STREAM):
                print("TAKEN", family, kind, protocol)
