# tries: put its own numpy beside the notebook
# must: be refused
# file numpy.py: print("TAKEN numpy")
# file torch/__init__.py: print("TAKEN torch")
# file json.py: print("TAKEN json")
# file exercises/__init__.py: print("TAKEN exercises")
# file exercises/check.py: print("TAKEN check")
import importlib, json, numpy, torch, sys
import exercises
for name in ("json", "textwrap", "exercises"):
    importlib.reload(sys.modules[name]) if name in sys.modules else importlib.import_module(name)
