# tries: raise the limits that were set for it
# must: be refused
import resource
for kind in (resource.RLIMIT_DATA, resource.RLIMIT_NPROC, resource.RLIMIT_FSIZE, resource.RLIMIT_NOFILE):
    soft, hard = resource.getrlimit(kind)
    if hard == resource.RLIM_INFINITY:
        print("TAKEN no limit", kind)
    try:
        resource.setrlimit(kind, (hard * 2, hard * 2))
        print("TAKEN", kind)
    except (ValueError, OSError):
        pass
