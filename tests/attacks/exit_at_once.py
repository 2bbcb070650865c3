# tries: end the kernel without a word
# must: end: ended its own process with exit code 1
import os
os._exit(1)
