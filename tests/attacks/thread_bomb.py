# tries: start threads without end
# must: raise can't start new thread
import threading, time
for _ in range(400):
    threading.Thread(target=time.sleep, args=(5,), daemon=True).start()
