# tries: find notebooks and databases anywhere in the file system
# must: be refused
import os, sys
skip = {"/proc", "/sys", sys.prefix, sys.base_prefix, "/usr"}
for folder, folders, names in os.walk("/"):
    folders[:] = [name for name in folders if os.path.join(folder, name) not in skip]
    for name in names:
        if name.endswith((".ipynb", ".db", ".key", ".pem")) or name == "shadow":
            print("TAKEN", folder, name)
