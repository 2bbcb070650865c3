# tries: sleep for ever
# must: raise KeyboardInterrupt
import time
time.sleep(30)
