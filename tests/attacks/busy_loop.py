# tries: run for ever
# must: raise CellTimeoutError
import time
stop = time.monotonic() + 30
while time.monotonic() < stop:
    pass
