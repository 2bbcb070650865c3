# tries: take all memory with one array
# must: raise MemoryError|allocate
import numpy as np
block = np.ones(200 * 2**20)
