# tries: calls that watch shared files, hide memory, reach into the kernel or see other processes
# must: be refused
import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
column = ("x86_64", "aarch64").index(os.uname().machine)
for name, *numbers in (
    ("io_setup", 206, 0), ("fanotify_init", 300, 262), ("inotify_init1", 294, 26), ("personality", 135, 92),
    ("modify_ldt", 154, None), ("syslog", 103, 116), ("splice", 275, 76), ("vmsplice", 278, 75), ("tee", 276, 77),
    ("mincore", 27, 232), ("fadvise64", 221, 223), ("readahead", 187, 213), ("cachestat", 451, 451), ("kcmp", 312, 272),
    ("name_to_handle_at", 303, 264), ("open_by_handle_at", 304, 265), ("mlock", 149, 228), ("mlockall", 151, 230),
    ("move_pages", 279, 239), ("process_madvise", 440, 440), ("pidfd_getfd", 438, 438), ("seccomp", 317, 277),
    ("sync", 162, 81), ("setxattr", 188, 5), ("setuid", 105, 146), ("setgroups", 116, 159), ("ioprio_set", 251, 30),
    ("io_uring_enter", 426, 426), ("landlock_create_ruleset", 444, 444), ("statmount", 457, 457),
    ("open_tree", 428, 428), ("fsopen", 430, 430), ("adjtimex", 159, 171), ("init_module", 175, 105),
    ("kexec_load", 246, 104), ("userfaultfd", 323, 282), ("quotactl", 179, 60), ("a call of x32", 0x40000000, None),
    ("a call to come", 600, 600),
):
    number = numbers[column]
    if number is not None and (libc.syscall(number, 0, 0, 0, 0, 0) != -1 or ctypes.get_errno() not in (1, 38)):
        print("TAKEN", name, ctypes.get_errno())
