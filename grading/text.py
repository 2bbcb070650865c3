"""Text that came from a learner, made fit for a terminal: what `exercises` does, for grading too."""

from exercises.text import visible

__all__ = ["visible"]
