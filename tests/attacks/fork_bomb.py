# tries: start processes without end
# must: raise BlockingIOError
import os, time
for _ in range(400):
    if os.fork() == 0:
        time.sleep(5)
        os._exit(0)
