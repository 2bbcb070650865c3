# tries: use up the machine's terminals
# must: raise out of pty devices|No space left
import pty
kept = [pty.openpty() for _ in range(100)]
