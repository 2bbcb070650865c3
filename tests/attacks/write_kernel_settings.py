# tries: change a setting of the machine (to the value it has)
# must: be refused
for path in ("/proc/sys/kernel/hostname", "/proc/sys/vm/swappiness", "/proc/sys/kernel/core_pattern",
             "/proc/sys/kernel/pid_max", "/proc/sys/kernel/shmmax", "/proc/sys/user/max_user_namespaces",
             "/proc/sys/net/core/somaxconn", "/proc/sys/net/ipv4/ip_forward"):
    try:
        value = open(path).read()
        open(path, "w").write(value)
        print("TAKEN", path)
    except OSError:
        pass
