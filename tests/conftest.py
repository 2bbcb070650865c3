"""What several tests share."""

import pytest

from grading.engine import executors
from tests import tiny


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
