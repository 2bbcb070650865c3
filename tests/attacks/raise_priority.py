# tries: get more of the processors than others, and be the last to be ended
# must: be refused
import os
def write_oom():
    with open("/proc/self/oom_score_adj", "w") as file:
        file.write("-1000")
for act in (lambda: os.setpriority(os.PRIO_PROCESS, 0, -5),
            lambda: os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(1)),
            lambda: os.sched_setaffinity(0, range(os.cpu_count())), write_oom):
    try:
        act()
        print("TAKEN", act)
    except OSError:
        pass
