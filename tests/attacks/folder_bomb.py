# tries: nest folders without end
# must: raise No space left
import os
for i in range(5000):
    os.mkdir("d")
    os.chdir("d")
