# tries: hide memory in page tables: one byte read in every 2 MB of empty mappings, in many processes
# must: end: used more than \d+ MB of memory
import mmap, os, time
time.sleep(0.2)
for _ in range(40):
    if os.fork() == 0:
        kept = []
        try:
            while len(kept) < 6:
                kept.append(mmap.mmap(-1, 2**30, mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS, mmap.PROT_READ))
                for place in range(0, 2**30, 2**21):
                    kept[-1][place]
        except OSError:
            pass
        time.sleep(60)
time.sleep(15)
sizes = [int(line.split()[1]) for pid in os.listdir("/proc") if pid.isdigit()
         for line in open(f"/proc/{pid}/status") if line.startswith("VmPTE")]
print("TAKEN", sum(sizes) // 1024, "MB of page tables")
