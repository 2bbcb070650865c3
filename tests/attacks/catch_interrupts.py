# tries: catch the interrupt that ends its time
# must: end: did not stop when its time was up
import time
stop = time.monotonic() + 30
while time.monotonic() < stop:
    try:
        time.sleep(1)
    except KeyboardInterrupt:
        pass
