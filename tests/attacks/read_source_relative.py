# tries: climb out of the working folder
# must: be refused
import glob
for up in ("../" * n for n in range(1, 12)):
    found = glob.glob(up + "source/*/*") + glob.glob(up + "submitted/*/*")
    if found:
        print("TAKEN", found)
