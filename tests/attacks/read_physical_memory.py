# tries: read the machine's memory and kernel log
# must: be refused
for path in ("/dev/mem", "/dev/kmem", "/proc/kcore", "/dev/kmsg", "/proc/kmsg", "/dev/sda", "/dev/vda", "/dev/fuse"):
    try:
        open(path, "rb").read(1)
        print("TAKEN", path)
    except OSError:
        pass
