# tries: packet, raw, virtual machine and kernel crypto sockets
# must: be refused
import socket
for kind in ((17, socket.SOCK_RAW), (socket.AF_INET, socket.SOCK_RAW, 1), (40, socket.SOCK_STREAM), (38, socket.SOCK_SEQPACKET), (31, socket.SOCK_RAW)):
    try:
        socket.socket(*kind)
        print("TAKEN", kind)
    except OSError:
        pass
