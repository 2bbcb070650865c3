# tries: find the notebook with its hidden tests on disk
# must: be refused
import os, sys
for place in (".", "/tmp", os.path.expanduser("~"), COURSE):
    for folder, folders, names in os.walk(place):
        folders[:] = [name for name in folders if os.path.join(folder, name) != sys.prefix]
        if any(name.endswith(".ipynb") for name in names):
            print("TAKEN", folder, names)
