# tries: read the solutions in source/ and another student's submission
# must: be refused
for name in ("source/a/one.ipynb", "submitted/other/a/one.ipynb", "release/a/one.ipynb", "."):
    try:
        import os
        print("TAKEN", os.listdir(f"{COURSE}/{name}") if name == "." else open(f"{COURSE}/{name}").read())
    except FileNotFoundError:
        pass
