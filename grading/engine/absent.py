"""Modules that are out of reach: a process in which they were never imported, and cannot be.

An exercise whose answer would be a library's own call (`without=("torch",)`) is examined in a
process of its own. There the import of such a module gives an `Absent`, so that set-up cells
run; each use of one while an answer is examined stops it. The files of the module are not there
either (the sandbox covers its folder), so no other way of importing it leads anywhere, and a
reference kept under another name is a reference to nothing.
"""

import importlib.machinery
import importlib.util
import sys
import types
from pathlib import Path

from exercises.check.here import OutOfReach


class Absent(types.ModuleType):
    """A module that is not there, and whatever one might take from it."""

    examined = False
    __path__ = ()

    def __init__(self, name, *_, **__):
        super().__init__(str(name))

    def __getattr__(self, name):
        if name.startswith("__") and name not in ("__call__", "__enter__", "__exit__"):
            raise AttributeError(name)
        if Absent.examined:
            raise OutOfReach(self.__name__.partition(".")[0])
        return Absent(f"{self.__name__}.{name}")

    def __call__(self, *args, **_):
        if Absent.examined:
            raise OutOfReach(self.__name__.partition(".")[0])
        return args[0] if len(args) == 1 and isinstance(args[0], types.FunctionType) else self

    def __mro_entries__(self, _bases):
        return ()

    def __or__(self, _other):  # in an annotation: torch.Tensor | None
        return self

    __ror__ = __or__

    def __enter__(self):
        return self()

    def __exit__(self, *_):
        return None


class _Finder:
    """Finds an `Absent` for every module of a name."""

    def __init__(self, names):
        self.names = names

    def find_spec(self, name, *_):
        if name.partition(".")[0] in self.names:
            return importlib.machinery.ModuleSpec(name, self, is_package=True)
        return None

    def create_module(self, spec):
        return Absent(spec.name)

    def exec_module(self, _module):
        """Nothing to run."""


def hide(names):
    """Have imports of these modules give what is not there, in this process and its forks."""
    if names:
        sys.meta_path.insert(0, _Finder(set(names)))


def places(name):
    """The files and folders of a module, which its sandbox covers."""
    finders = [f for f in sys.meta_path if not isinstance(f, _Finder)]
    for finder in finders:
        spec = finder.find_spec(name, None) if hasattr(finder, "find_spec") else None
        if spec is not None:
            folders = list(spec.submodule_search_locations or [])
            return folders or [spec.origin] * bool(spec.origin and Path(spec.origin).exists())
    return []
