# tries: read what another notebook wrote to /tmp, /dev/shm and its working folder
# must: be refused
import os
for folder, _, names in [*os.walk("/tmp"), *os.walk("/dev/shm"), *os.walk("/var/tmp")]:
    if any(name.startswith("sibling") for name in names):
        print("TAKEN", folder, names)
