# tries: hide sockets, and what waits in them, in messages to other sockets
# must: be refused
import array, socket
count, carriers = 0, []
try:
    while count < 5000:
        if count % 100 == 0:
            carriers.append(socket.socketpair())
        one, other = socket.socketpair()
        rights = array.array("i", [one.fileno(), other.fileno()])
        carriers[-1][0].sendmsg([b"x"], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, rights)])
        one.close(), other.close()
        count += 2
except OSError:
    pass
if count > 600 or len(open("/proc/net/unix").readlines()) < count:
    print("TAKEN", count)
