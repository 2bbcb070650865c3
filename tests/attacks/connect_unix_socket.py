# tries: reach a service on the machine by a socket in the file system
# must: be refused
import socket
try:
    socket.socket(socket.AF_UNIX).connect(SOCKET)
    print("TAKEN")
except OSError as error:
    print(error)
