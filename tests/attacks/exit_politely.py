# tries: end the kernel by sys.exit
# must: raise SystemExit
import sys
sys.exit(1)
