# tries: hang when the kernel ends, in a thread and in an exit handler
# must: leave nothing
import atexit, threading, time
atexit.register(time.sleep, 30)
threading.Thread(target=time.sleep, args=(30,)).start()
