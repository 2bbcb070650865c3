"""The system calls that a learner's process or examiner may make: all others are refused, by seccomp.

The lists came from tracing the reference answers of every master, and from what the standard library,
multiprocessing and a shell need besides. What a call may reach in the shared read-only folders decides
about the rest: nothing that marks, watches or locks a file there, for two submissions could talk by it.
"""

import ctypes
import errno
import functools
import platform
import struct

# Name and number of each call on x86_64 and on aarch64 (which has no number where an older call is gone).
ALWAYS = """
# the calls made most
read 0 63, write 1 64, futex 202 98, munmap 11 215, mprotect 10 226, brk 12 214, close 3 57, openat 257 56,
newfstatat 262 79, fstat 5 80, stat 4 -, lstat 6 -, lseek 8 62, pread64 17 67, poll 7 -, epoll_wait 232 -,
epoll_pwait 281 22, recvmsg 47 212, recvfrom 45 207, sendto 44 206, sendmsg 46 211, getpid 39 172, gettid 186 178,
rt_sigaction 13 134, rt_sigprocmask 14 135, rt_sigreturn 15 139, clock_nanosleep 230 115, sched_yield 24 124,
getdents64 217 61, getrandom 318 278, readlink 89 -,
# files
open 2 -, creat 85 -, readv 19 65, writev 20 66, pwrite64 18 68, preadv 295 69, pwritev 296 70, close_range 436 436,
statx 332 291, statfs 137 43, fstatfs 138 44, access 21 -, faccessat 269 48, faccessat2 439 439, readlinkat 267 78,
getdents 78 -, getcwd 79 17, chdir 80 49, fchdir 81 50, mkdir 83 -, mkdirat 258 34, rmdir 84 -, unlink 87 -,
unlinkat 263 35, rename 82 -, renameat 264 38, renameat2 316 276, link 86 -, linkat 265 37, symlink 88 -,
symlinkat 266 36, truncate 76 45, ftruncate 77 46, fallocate 285 47, fsync 74 82, fdatasync 75 83, chmod 90 -,
fchmod 91 52, fchmodat 268 53, chown 92 -, fchown 93 55, lchown 94 -, fchownat 260 54, utime 132 -, utimes 235 -,
futimesat 261 -, utimensat 280 88, umask 95 166, getxattr 191 8, lgetxattr 192 9, fgetxattr 193 10,
listxattr 194 11, llistxattr 195 12, flistxattr 196 13, dup 32 23, dup2 33 -, dup3 292 24, pipe 22 -, pipe2 293 59,
sendfile 40 71, copy_file_range 326 285,
# memory
mremap 25 216, msync 26 227, membarrier 324 283,
# processes and threads
fork 57 -, vfork 58 -, execve 59 221, execveat 322 281, exit 60 93, exit_group 231 94, wait4 61 260, waitid 247 95,
kill 62 129, tkill 200 130, tgkill 234 131, getppid 110 173, getpgrp 111 -, getpgid 121 155, setpgid 109 154,
getsid 124 156, setsid 112 157, set_tid_address 218 96, set_robust_list 273 99, get_robust_list 274 100,
rseq 334 293, arch_prctl 158 -, pidfd_open 434 434, pidfd_send_signal 424 424, prlimit64 302 261, getrlimit 97 163,
setrlimit 160 164, getrusage 98 165, times 100 153, getpriority 140 141, setpriority 141 140,
sched_getaffinity 204 123, sched_getparam 143 121, sched_getscheduler 145 120, sched_get_priority_max 146 125,
sched_get_priority_min 147 126, getuid 102 174, geteuid 107 175, getgid 104 176, getegid 108 177, getresuid 118 148,
getresgid 120 150, getgroups 115 158, capget 125 90, uname 63 160, sysinfo 99 179, getcpu 309 168,
sched_setscheduler 144 119,
# signals
rt_sigpending 127 136, rt_sigsuspend 130 133, rt_sigtimedwait 128 137, sigaltstack 131 132, signalfd 282 -,
signalfd4 289 74, restart_syscall 219 128, pause 34 -, alarm 37 -,
# time
clock_gettime 228 113, clock_getres 229 114, nanosleep 35 101, gettimeofday 96 169, time 201 -, getitimer 36 102,
setitimer 38 103, timer_create 222 107, timer_settime 223 110, timer_gettime 224 108, timer_getoverrun 225 109,
timer_delete 226 111, timerfd_create 283 85, timerfd_settime 286 86, timerfd_gettime 287 87,
# waiting
ppoll 271 73, select 23 -, pselect6 270 72, epoll_create 213 -, epoll_create1 291 20, epoll_ctl 233 21,
epoll_pwait2 441 441, eventfd 284 -, eventfd2 290 19,
# sockets
bind 49 200, connect 42 203, listen 50 201, accept 43 202, accept4 288 242, getsockname 51 204, getpeername 52 205,
getsockopt 55 209, sendmmsg 307 269, recvmmsg 299 243, shutdown 48 210,
"""
# Only with some arguments: see `_blocks`.
SOMETIMES = """
clone 56 220, socket 41 198, socketpair 53 199, mmap 9 222, madvise 28 233, fcntl 72 25, ioctl 16 29, prctl 157 167,
setsockopt 54 208, flock 73 32,
"""
# The C library does without these where they are unknown, as all from `NEWER` on.
UNKNOWN = """
clone3 435 435, openat2 437 437, preadv2 327 286, pwritev2 328 287,
"""
NEWER = 450

MACHINES = {"x86_64": (0xC000003E, 1), "aarch64": (0xC00000B7, 2)}  # its name to seccomp, and its column above
PR_SET_SECCOMP, FILTER = 22, 2

CLONE_NAMESPACES, CLONE_PARENT = 0x7E020000, 0x8000
AF_UNIX, SOCK_STREAM, SOL_SOCKET, SO_SNDBUF, SO_RCVBUF = 1, 1, 1, 7, 8
MAP_SHARED_ANONYMOUS, MAP_GROWSDOWN, MAP_HUGETLB = 0x21, 0x100, 0x40000
MADV_MERGEABLE = 12
DUPFD, GETFD, SETFD, GETFL, SETFL, GETLK, SETLK, SETLKW = range(8)
OFD_GETLK, OFD_SETLK, OFD_SETLKW, DUPFD_CLOEXEC, GETPIPE_SZ = 36, 37, 38, 1030, 1032
TERMINAL, TIOCSTI, TIOCLINUX, TIOCSETD = 0x5400, 0x5412, 0x541C, 0x5423
PDEATHSIG, SET_NAME, GET_NAME = 1, 15, 16

LOAD, EQUAL, ABOVE, AT_LEAST, ANY_BIT, MASK, GIVE = 0x20, 0x15, 0x25, 0x35, 0x45, 0x54, 0x06  # of the filter's machine
NUMBER, ARCHITECTURE, ARGUMENTS = 0, 4, 16
ALLOW = (GIVE, 0, 0, 0x7FFF0000)


def refuse(code):
    """Return the instruction that ends a call with an error; 0 lets it succeed without being made."""
    return (GIVE, 0, 0, 0x00050000 | code)


def numbers(table, machine):
    """Return the calls of a table as a dict name -> number on this machine."""
    rows = (row.split() for line in table.splitlines() if line[:1] != "#" for row in line.split(",") if row)
    return {row[0]: int(row[column]) for row in rows if row[column := MACHINES[machine][1]] != "-"}


def confine():
    """Refuse this process and its children every other call, for good."""
    code = compiled()
    buffer = ctypes.create_string_buffer(code)
    filters = struct.pack("HxxxxxxP", len(code) // 8, ctypes.addressof(buffer))
    if ctypes.CDLL(None, use_errno=True).prctl(PR_SET_SECCOMP, FILTER, filters, 0, 0):
        raise OSError(ctypes.get_errno(), "the system calls could not be restricted")


@functools.cache
def compiled():
    """Return the filter for this machine, as the system takes it."""
    return b"".join(struct.pack("HBBI", *line) for line in program(platform.machine()))


def program(machine):
    """Yield the filter as (operation, jump if true, jump if false, operand)."""
    yield LOAD, 0, 0, ARCHITECTURE
    yield EQUAL, 1, 0, MACHINES[machine][0]
    yield refuse(errno.EPERM)
    yield LOAD, 0, 0, NUMBER
    blocks, rare = _blocks(), numbers(SOMETIMES, machine)
    yield from _among(_ranges(numbers(ALWAYS, machine).values()))
    for name, number in rare.items():
        yield from _case(number, blocks[name])
    for number in numbers(UNKNOWN, machine).values():
        yield from _case(number, [refuse(errno.ENOSYS)])
    yield ABOVE, 0, 2, NEWER - 1
    yield ABOVE, 1, 0, 0x3FFFFFFF  # the x32 variants of the calls
    yield refuse(errno.ENOSYS)
    yield refuse(errno.EPERM)


def _ranges(values):
    """Return the ascending runs of numbers without a gap, as pairs of first and last."""
    runs = []
    for value in sorted(values):
        if runs and value == runs[-1][1] + 1:
            runs[-1][1] = value
        else:
            runs.append([value, value])
    return runs


def _among(ranges):
    """Allow a number in one of these ranges, by halving: every call passes here."""
    if len(ranges) == 1:
        return [(AT_LEAST, 0, 2, ranges[0][0]), (ABOVE, 1, 0, ranges[0][1]), ALLOW]
    half = len(ranges) // 2
    low, high = _among(ranges[:half]), _among(ranges[half:])
    return [(AT_LEAST, len(low), 0, ranges[half][0]), *low, *high]


def _case(value, then):
    """Do `then`, which ends the filter, where the accumulator holds this value."""
    return [(EQUAL, 0, len(then), value), *then]


def _argument(index):
    return (LOAD, 0, 0, ARGUMENTS + 8 * index)


def _any(values, then):
    return [line for value in values for line in _case(value, then)]


def _blocks():
    """Return what decides about each call of SOMETIMES."""
    stream = [_argument(0), (EQUAL, 1, 0, AF_UNIX), refuse(errno.EAFNOSUPPORT),
              _argument(1), (MASK, 0, 0, 0xF), (EQUAL, 1, 0, SOCK_STREAM), refuse(errno.ESOCKTNOSUPPORT), ALLOW]
    return {
        # A child of the keeper, which knows nothing of it, would keep the box from ending.
        "clone": [_argument(0), (ANY_BIT, 0, 1, CLONE_NAMESPACES | CLONE_PARENT), refuse(errno.EPERM), ALLOW],
        # What waits in these sockets can be counted: `usage.more_memory_than`.
        "socket": stream,
        "socketpair": stream,
        "setsockopt": [_argument(1), (EQUAL, 0, 5, SOL_SOCKET), _argument(2),
                       *_any([SO_SNDBUF, SO_RCVBUF], [refuse(errno.EPERM)]), ALLOW],
        # Memory that is no process's own.
        "mmap": [_argument(3), (ANY_BIT, 0, 1, MAP_GROWSDOWN | MAP_HUGETLB), refuse(errno.EPERM),
                 (MASK, 0, 0, MAP_SHARED_ANONYMOUS), *_case(MAP_SHARED_ANONYMOUS, [refuse(errno.EPERM)]), ALLOW],
        "madvise": [_argument(2), *_case(MADV_MERGEABLE, [refuse(errno.EINVAL)]), ALLOW],
        # Locks succeed and lock nothing: a box has one user, and a lock on a shared file would be seen in others.
        "flock": [refuse(0)],
        "fcntl": [_argument(1), *_any([SETLK, SETLKW, OFD_SETLK, OFD_SETLKW], [refuse(0)]),
                  *_any([DUPFD, GETFD, SETFD, GETFL, SETFL, GETLK, OFD_GETLK, DUPFD_CLOEXEC, GETPIPE_SZ], [ALLOW]),
                  refuse(errno.EINVAL)],
        # Terminals and queues only; nothing typed for others, and no line disciplines.
        "ioctl": [_argument(1), *_any([TIOCSTI, TIOCLINUX, TIOCSETD], [refuse(errno.EPERM)]),
                  (MASK, 0, 0, 0xFF00), *_case(TERMINAL, [ALLOW]), refuse(errno.ENOTTY)],
        "prctl": [_argument(0), *_any([PDEATHSIG, SET_NAME, GET_NAME], [ALLOW]), refuse(errno.EPERM)],
    }
