# tries: behave differently when graded by nbgrader
# must: be refused
import os, sys
if "NBGRADER_EXECUTION" in os.environ or any("nbgrader" in name for name in sys.modules):
    print("TAKEN")
