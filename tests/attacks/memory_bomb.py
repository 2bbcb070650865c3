# tries: take all memory
# must: raise MemoryError
blocks = [bytes(2**24) for _ in range(100)]
