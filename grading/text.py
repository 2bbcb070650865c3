"""Text that came from a learner, made fit for a terminal: what `exercises` does, for grading too."""

from exercises.text import visible

__all__ = ["visible", "visible_lines"]


def visible_lines(value):
    """Text with its line ends, and other control characters made visible."""
    return "\n".join(visible(line) for line in str(value).split("\n"))
