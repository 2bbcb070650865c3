# tries: ignore the interrupt that ends its time
# must: end: did not stop when its time was up
import signal, time
signal.signal(signal.SIGINT, signal.SIG_IGN)
stop = time.monotonic() + 30
while time.monotonic() < stop:
    time.sleep(0.1)
