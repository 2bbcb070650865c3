# tries: type for others on a terminal of its own, or load a line discipline
# must: be refused
import fcntl, os, struct, termios
main, side = os.openpty()
assert os.isatty(side) and fcntl.ioctl(side, termios.TIOCGWINSZ, bytes(8))
for command, value in ((termios.TIOCSTI, b"x"), (termios.TIOCSETD, struct.pack("i", 13)), (0x541C, b"\x02")):
    try:
        fcntl.ioctl(side, command, value)
        print("TAKEN", hex(command))
    except OSError:
        pass
