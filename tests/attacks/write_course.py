# tries: change, rename and remove files of the course
# must: be refused
import os
for action in (lambda p: open(p, "a").write("x"), lambda p: os.rename(p, p + "~"), os.remove,
               lambda p: os.chmod(p, 0o777), lambda p: os.truncate(p, 0)):
    try:
        action(f"{COURSE}/gradebook.db")
        print("TAKEN")
    except OSError:
        pass
