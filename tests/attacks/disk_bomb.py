# tries: fill the disk
# must: raise No space left
for i in range(60):
    with open(f"block{i}", "wb") as file:
        file.write(bytes(2**20))
