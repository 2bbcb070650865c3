# tries: reach a service on the machine by TCP
# must: be refused
import socket
for host in ("127.0.0.1", "localhost", "::1"):
    try:
        socket.create_connection((host, PORT), timeout=1).sendall(b"stolen")
        print("TAKEN", host)
    except OSError as error:
        print(error)
