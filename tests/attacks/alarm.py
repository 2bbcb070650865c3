# tries: plant an alarm that ends the kernel later
# must: end: was ended by signal SIGALRM
import signal, time
signal.setitimer(signal.ITIMER_REAL, 0.2)
time.sleep(1)
