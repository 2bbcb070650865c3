# tries: type into the grader's terminal
# must: be refused
import fcntl, termios
for path in ("/dev/tty", "/dev/console", "/dev/pts/0", "/dev/tty0", "/proc/1/fd/0"):
    try:
        with open(path, "wb", 0) as terminal:
            fcntl.ioctl(terminal, termios.TIOCSTI, b" ")
            print("TAKEN", path)
    except OSError:
        pass
