"""What the processes in a box use, as their keeper reads it from the box's /proc.

Everything there is bytes that a process may have chosen, and a process may end, or hide itself, at any moment:
one that has ended uses nothing, one that hides uses the most that it could.
"""

import contextlib
import functools
import os
import resource
import socket
from pathlib import Path

PIPE = 16 * resource.getpagesize()  # what a pipe holds; `syscalls` lets nobody widen it
OPEN_FILES = 256  # of one process: its limit
KERNEL_OBJECT = 256  # bytes that the system keeps for a mapping or for a file that a queue watches
TICKS = os.sysconf("SC_CLK_TCK")


def cpu_seconds():
    """Return the processor time of all processes in the box, those that have ended included."""
    ticks = 0
    for process in processes():
        with contextlib.suppress(OSError):  # it has just ended
            stat = Path("/proc", process, "stat").read_bytes()
            ticks += sum(map(int, stat.rpartition(b")")[2].split()[11:15]))
    return ticks / TICKS


def own_bytes(process="self"):
    """Return the memory of a process that comes from no file, an upper bound as some is shared, and its page tables."""
    anonymous, swapped, tables = sizes(process, "status", b"RssAnon", b"VmSwap", b"VmPTE")
    return anonymous + swapped, tables


def more_memory_than(allowed, at_start, keeper):
    """Return whether the box has more bytes than allowed: of its processes, page tables, sockets and pipes.

    Parameters
    ----------
    allowed : int
        Beside the memory that a process shares with the template.
    at_start : int
        What that was at most, for each process.
    keeper : file
        The keeper's smaps_rollup, which says what it is for each at the moment (what the keeper has
        for itself left out): the more forks a template has, the smaller is each one's part.
    """
    owned = {}
    for process in processes():
        with contextlib.suppress(OSError):  # it has just ended
            owned[process], tables = own_bytes(process)
            allowed -= tables
    with contextlib.suppress(OSError):  # the box has just ended; sockets on their way in a message count too
        allowed -= _socket_bytes() * Path("/proc/1/net/unix").read_bytes().count(b"\n")
    most = sum(most + PIPE * _ask(_open_files, process, OPEN_FILES) for process, most in owned.items())
    if most <= allowed + at_start:
        return False
    pipes = set().union(*(_ask(_pipes, process, {(process, n) for n in range(OPEN_FILES)}) for process in owned))
    memory = sum(_ask(_proportional_bytes, process, most) for process, most in owned.items())
    of_keeper = os.pread(keeper.fileno(), 4096, 0)
    memory -= len(owned) * max(0, _proportional(of_keeper) - sum(_sizes(of_keeper, (b"Private_Dirty",))))
    return memory + PIPE * len(pipes) > allowed


def kernel_bytes(enough):
    """Return what the system keeps for mappings and for queues of files; counting ends when that is enough."""
    found, most = 0, int(Path("/proc/sys/vm/max_map_count").read_text())
    for process in processes():
        found += KERNEL_OBJECT * _ask(kernel_objects, process, most)
        if found > enough:
            break
    return found


def sizes(process, file, *names):
    """Return, in bytes, what a file of a process in /proc gives under these names; 0 where it does not."""
    return _sizes(Path("/proc", process, file).read_bytes(), names)


def _sizes(text, names):
    found = dict(line.split(b":", 1) for line in text.split(b"\n") if b":" in line)
    return [1024 * int(found.get(name, b"0").split()[0]) for name in names]


def processes():
    """Return the numbers of the processes in the box."""
    return filter(str.isdigit, os.listdir("/proc"))


def _ask(question, process, hidden):
    """Return the answer about a process; `hidden` where it may not be asked."""
    try:
        return question(process)
    except (FileNotFoundError, ProcessLookupError):
        return type(hidden)()
    except OSError:
        return hidden


@functools.cache
def _socket_bytes():
    with socket.socket(socket.AF_UNIX) as one:  # `syscalls` lets nobody widen them
        return one.getsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF)


def _open_files(process):
    return len(os.listdir(f"/proc/{process}/fd"))


def _descriptors(process):
    for descriptor in os.listdir(f"/proc/{process}/fd"):
        with contextlib.suppress(FileNotFoundError):  # it has just been closed
            yield descriptor, os.readlink(f"/proc/{process}/fd/{descriptor}")


def _pipes(process):
    return {target for _, target in _descriptors(process) if target.startswith("pipe:")}


def _proportional_bytes(process):
    """Return a process's memory, where each shared page counts once over all who share it."""
    return _proportional(Path("/proc", process, "smaps_rollup").read_bytes())


def _proportional(rollup):
    return sum(_sizes(rollup, (b"Pss_Anon", b"SwapPss")))


def kernel_objects(process="self"):
    """Return how many mappings a process has, and files that its queues watch."""
    found = Path("/proc", process, "maps").read_bytes().count(b"\n")
    for descriptor, target in _descriptors(process):
        if target == "anon_inode:[eventpoll]":
            with contextlib.suppress(FileNotFoundError):
                found += Path("/proc", process, "fdinfo", descriptor).read_bytes().count(b"tfd:")
    return found
