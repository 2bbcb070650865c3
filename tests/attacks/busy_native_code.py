# tries: run for ever in compiled code, which sees no interrupt
# must: end: did not stop when its time was up|used more than \d+ seconds of processor time
sum(range(2 * 10**9))
