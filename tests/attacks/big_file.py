# tries: make one very large file
# must: raise File too large
with open("big", "wb") as file:
    file.truncate(2**40)
