# tries: import the grading engine, or find it in memory
# must: be refused
import sys
if any(name.partition(".")[0] == "grading" for name in sys.modules):
    print("TAKEN")
try:
    import grading.pipeline
    print("TAKEN")
except ImportError:
    pass
