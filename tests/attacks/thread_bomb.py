# tries: start threads without end
# must: raise can't start new thread
import threading, time
threading.stack_size(2**18)  # so that their number is used up before the memory
for _ in range(400):
    threading.Thread(target=time.sleep, args=(5,), daemon=True).start()
