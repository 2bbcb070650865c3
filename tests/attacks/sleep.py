# tries: sleep for ever
# must: raise CellTimeoutError
import time
time.sleep(30)
