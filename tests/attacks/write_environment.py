# tries: plant a module in the Python environment
# must: be refused
import os, sys, site
for folder in {sys.prefix, sys.base_prefix, *site.getsitepackages(), os.path.dirname(os.__file__)}:
    path = os.path.join(folder, "planted-by-attack")
    try:
        open(path, "w").close()
        os.remove(path)
        print("TAKEN", path)
    except OSError:
        pass
