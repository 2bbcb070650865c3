# tries: follow a symbolic link out of the working folder
# must: be refused
import os
os.symlink(f"{COURSE}/gradebook.db", "book")
os.symlink("/", "root")
for path in ("book", "root" + COURSE + "/gradebook.db"):
    try:
        print("TAKEN", open(path, "rb").read(1))
    except OSError:
        pass
