# tries: hide memory in /dev/shm and /tmp
# must: raise No space left
for i in range(60):
    with open(f"{('/dev/shm', '/tmp')[i % 2]}/block{i}", "wb") as file:
        file.write(bytes(2**20))
