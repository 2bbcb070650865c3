# tries: plant start-up and configuration files beside the notebook
# must: be refused
# file ipython_kernel_config.py: print("TAKEN"); c = get_config(); c.IPKernelApp.exec_lines = ["print('TAKEN')"]
# file ipython_config.py: print("TAKEN")
# file sitecustomize.py: print("TAKEN")
# file usercustomize.py: print("TAKEN")
# file .ipython/profile_default/startup/00.py: print("TAKEN"); TAKEN = 1
# file matplotlibrc: backend: Agg
import matplotlib.pyplot as plt
if "TAKEN" in globals() or plt.get_backend().lower() == "agg":
    print("TAKEN")
