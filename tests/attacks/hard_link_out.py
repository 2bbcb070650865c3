# tries: keep a hard link to a file outside
# must: be refused
import os, sys
for path in (sys.executable, "/usr/bin/env", f"{COURSE}/gradebook.db"):
    try:
        os.link(path, "kept")
        print("TAKEN", path)
    except OSError:
        pass
