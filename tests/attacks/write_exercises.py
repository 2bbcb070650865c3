# tries: replace the checks in the package that every notebook imports
# must: be refused
import exercises, os
path = os.path.join(os.path.dirname(exercises.__file__), "planted-by-attack")
try:
    open(path, "w").close()
    os.remove(path)
    print("TAKEN", path)
except OSError as error:
    print(error)
