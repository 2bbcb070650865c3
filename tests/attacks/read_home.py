# tries: read the grader's home folder, passwords and keys
# must: be refused
import os, sys
import exercises
package = os.path.dirname(exercises.__file__)
needed = (sys.prefix, sys.base_prefix, package, os.path.join(os.path.dirname(package), "data"))
def leads_to_needed(path):
    return any(f"{folder}/".startswith(f"{path}/") for folder in needed)
for path in (GRADER_HOME, GRADER_HOME + "/.ssh", GRADER_HOME + "/.bash_history", GRADER_HOME + "/.jupyter",
             GRADER_HOME + "/.config", "/etc/shadow", "/etc/passwd", "/etc/hostname", "/var", "/home", "/mnt",
             "/run", "/srv", "/boot", "/sys"):
    if os.path.exists(path):
        if not leads_to_needed(path):
            print("TAKEN", path)
        for name in os.listdir(path):
            if not leads_to_needed(os.path.join(path, name)):
                print("TAKEN", os.path.join(path, name))
