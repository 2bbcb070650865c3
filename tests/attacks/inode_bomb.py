# tries: make files without end
# must: raise No space left
for i in range(5000):
    open(f"file{i}", "w").close()
