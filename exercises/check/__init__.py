"""Checks of a learner's answers, with messages that teach.

A check climbs a ladder: does the name exist, does the call come back, is the
result of the right kind, of the right shape, of the right value? The first rung
that fails stops the check with a `CheckFailed` whose message says what to mend.

Three habits make the checks hard to fool. The learner's names are reached by their
spelling (``check.function("ReLU")``) and are only ever called with plain values.
Each result becomes a plain copy (numbers, text, arrays) before the right answer is
computed and compared, so no object of the learner's has a say in whether it is equal
to something. And all of this goes through one small object, the border: in a student's
notebook it reaches into the notebook itself, in grading into another process, in which
no line of a check exists.

    relu = check.function("ReLU")
    relu(np.array([-1.0, 2.0])).equals([0.0, 2.0])
    check.passed("ReLU")

Rooms: `messages` (comparison and words), `plain` (what can cross the border), `here`
(the border within one notebook), `names` (names, stand-ins, objects for the learner),
`answers` (calls and results), `models` (torch models), `questions` (choices, numbers, laws).
"""

from .answers import Answer, Function
from .messages import CheckFailed
from .models import Module
from .names import crosses, function, given, seed, using, variable
from .questions import central_difference, choice, number, passed, score, that

__all__ = ["Answer", "CheckFailed", "Function", "Module", "central_difference", "choice", "crosses", "function",
           "given", "number", "passed", "score", "seed", "that", "using", "variable"]
