# tries: list the processes of the machine
# must: be refused
import os
seen = [int(name) for name in os.listdir("/proc") if name.isdigit()]
if len(seen) > 5:
    print("TAKEN", seen)
