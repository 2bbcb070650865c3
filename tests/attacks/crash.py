# tries: end the kernel by a memory fault
# must: end: was ended by signal SIGSEGV
import ctypes
ctypes.string_at(0)
