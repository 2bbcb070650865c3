# tries: overflow the stack for real
# must: end: was ended by signal SIGSEGV
import ctypes, sys
sys.setrecursionlimit(10**9)
def f(x):
    return repr(x)
x = []
for _ in range(10**6):
    x = [x]
class A:
    def __repr__(self):
        return repr(self)
try:
    f(A())
except BaseException:
    pass
ctypes.string_at(0)
