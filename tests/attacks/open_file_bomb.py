# tries: keep files open without end
# must: raise Too many open files
kept = [open("/dev/null") for _ in range(5000)]
