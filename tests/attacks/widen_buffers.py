# tries: let a pipe or a socket hold more than is counted
# must: be refused
import fcntl, os, socket
one, other = socket.socketpair()
for option in (socket.SO_SNDBUF, socket.SO_RCVBUF, 32, 33):
    before = one.getsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF), one.getsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF)
    try:
        one.setsockopt(socket.SOL_SOCKET, option, 2**24)
    except OSError:
        pass
    after = one.getsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF), one.getsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF)
    if after != before:
        print("TAKEN", option, after)
ends = os.pipe()
try:
    print("TAKEN", fcntl.fcntl(ends[1], 1031, 2**20))
except OSError:
    pass
for kind in (socket.SOCK_DGRAM, socket.SOCK_SEQPACKET):
    for make in (socket.socket, socket.socketpair):
        try:
            make(socket.AF_UNIX, kind)
            print("TAKEN", kind)
        except OSError:
            pass
