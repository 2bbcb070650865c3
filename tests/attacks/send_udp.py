# tries: send a datagram out of the sandbox, and a question as if to a name server
# must: be refused
import socket
question = b"\x12\x34\1\0\0\1\0\0\0\0\0\0\6stolen\7invalid\0\0\1\0\1"
for data in (b"stolen", question):
    try:
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(data, ("127.0.0.1", PORT))
    except OSError as error:
        print(error)
