# tries: read the grader's home folder, passwords and keys
# must: be refused
import os
for path in (GRADER_HOME + "/.ssh", GRADER_HOME + "/.bash_history", GRADER_HOME + "/.jupyter",
             GRADER_HOME + "/.config", "/etc/shadow", "/etc/passwd", "/etc/hostname", "/var", "/home", "/mnt",
             "/run", "/srv", "/boot", "/sys"):
    if os.path.exists(path):
        print("TAKEN", path)
