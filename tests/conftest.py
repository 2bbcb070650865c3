"""What several tests share."""

import shutil

import pytest

from grading.engine import executors
from tests import desk_class, tiny


class Shared:
    """An executor that stays open when a run of grading is done with it."""

    def __init__(self):
        self.pool = executors.local(2)
        self.submit, self.width = self.pool.submit, self.pool.width

    def kill(self):
        """Leave that to the session's end."""

    def close(self):
        """Leave that to the session's end, too."""


@pytest.fixture(scope="session")
def pool():
    """A factory that always gives the same executor of two processes."""
    shared = Shared()
    yield lambda: shared
    shared.pool.close()


@pytest.fixture
def course(tmp_path):
    """An empty tiny course."""
    return tiny.make_course(tmp_path)


@pytest.fixture(scope="session")
def blank_gradebook(tmp_path_factory):
    """A gradebook that knows the tiny assignment, for making one takes nbgrader seconds."""
    place = tiny.make_course(tmp_path_factory.mktemp("blank"))
    with place.gradebook() as book:
        place.register(book, tiny.ASSIGNMENT)
    return place.root / "gradebook.db"


@pytest.fixture
def desk(tmp_path, blank_gradebook):
    """A tiny course with a gradebook in which nobody is yet."""
    shutil.copy(blank_gradebook, tmp_path)
    return tiny.make_course(tmp_path)


@pytest.fixture(scope="session")
def graded_class(tmp_path_factory, blank_gradebook, pool):
    """A graded class of eight, to be read only."""
    place = tmp_path_factory.mktemp("graded")
    shutil.copy(blank_gradebook, place)
    return desk_class.graded(place, pool)


@pytest.fixture
def taught(graded_class, tmp_path):
    """A graded class of eight of one's own."""
    return desk_class.copy(graded_class, tmp_path)
