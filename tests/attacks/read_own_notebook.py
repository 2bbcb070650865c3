# tries: find the notebook with its hidden tests on disk
# must: be refused
import os
for place in (".", "/tmp", os.path.expanduser("~"), COURSE):
    for folder, _, names in os.walk(place):
        if any(name.endswith(".ipynb") for name in names):
            print("TAKEN", folder, names)
