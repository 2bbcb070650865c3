# tries: reach a service on the machine by an abstract socket
# must: be refused
import socket
try:
    socket.socket(socket.AF_UNIX).connect("\0" + ABSTRACT)
    print("TAKEN")
except OSError as error:
    print(error)
