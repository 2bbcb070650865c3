"""What the class did and did not understand: numbers for the report's page and its CSV files."""

import ast
import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field

import numpy as np

from .answers import Reader
from .clusters import clusters
from .marks import by_student, points, works

ENOUGH = 10         # students from which numbers are worth a warning
LOW = 0.1           # discrimination below which an exercise is looked at
FREQUENT = 0.1      # share of the class that makes one unnamed mistake, likewise
PARTS = 5


@dataclass
class Exercise:
    """How the class did in one exercise; shares are of those who handed it in."""

    assignment: str
    notebook: str
    name: str
    points: float
    students: int = 0
    right: float = 0.0
    in_part: float = 0.0
    unanswered: float = 0.0
    timeouts: int = 0
    waiting: int = 0
    discrimination: float | None = None
    by_part: list = field(default_factory=list)
    warnings: list = field(default_factory=list)
    clusters: list = field(default_factory=list)
    dropped: str = ""


@dataclass
class Statistics:
    """All that the report shows."""

    assignments: list
    exercises: list
    clusters: list
    predictions: list
    scores: dict
    points: dict
    missing: dict
    late: dict
    behind: list
    students: int
    unknown: list


def statistics(course, book, roster, assignments, drops=None, steps=None):
    """Work everything out.

    Parameters
    ----------
    course : Course
    book : nbgrader.api.Gradebook
    roster : Roster
    assignments : list of str
    drops : dict, optional
        From `drop.dropped`.
    steps : callable, optional
        Called once for each submission that is read.

    Returns
    -------
    Statistics
    """
    reader, most = Reader(course), points(course, book, assignments)
    stats = Statistics([], [], [], [], {a: {} for a in assignments}, dict.fromkeys(assignments, 0.0), {}, {}, [], 0, [])
    for (assignment, _, _), value in most.items():
        stats.points[assignment] += value
    handed_in = set()
    for assignment in assignments:  # one after the other, so that no more than one is in memory
        handed_in |= _one(stats, reader, works(book, [assignment]), assignment, roster.listed,
                          {key: value for key, value in most.items() if key[0] == assignment}, drops or {}, steps)
    stats.clusters.sort(key=lambda c: (-len(c.students), c.assignment, c.exercise))
    stats.behind = _behind(assignments, stats.scores, stats.points, roster.listed)
    stats.students = len(roster.listed | handed_in)
    stats.unknown = sorted(handed_in - roster.listed) if roster.listed else []
    return stats


def _one(stats, reader, found, assignment, listed, most, drops, steps):
    """Add what there is to say about one assignment; returns who handed something in."""
    table, kinds, wrong, guesses = defaultdict(dict), defaultdict(Counter), [], defaultdict(Counter)
    for work in found:
        for cell in work.cells:
            table[assignment, work.notebook, cell.exercise][work.student] = cell
    students = sorted({work.student for work in found})
    for student in students:
        for answer in reader.answers(student, assignment):
            key, kind = (assignment, answer.notebook, answer.exercise), answer.kind
            kinds[key][kind] += 1
            if kind in ("named", "unnamed", "timeout"):
                wrong.append(answer)
            if answer.exercise.startswith("predict") and answer.answered:
                guesses[key][_value(answer.source)] += 1
        if steps:
            steps()
    if not students:
        return set()
    groups = clusters(wrong)
    exercises = [_exercise(key, worth, table.get(key, {}), kinds[key], groups.get(key, []), drops.get(key))
                 for key, worth in most.items()]
    _discriminate(exercises, table)
    for exercise in exercises:
        _warn(exercise)
    stats.assignments.append(assignment)
    stats.exercises += [e for e in exercises if e.students]
    stats.clusters += [c for own in groups.values() for c in own]
    stats.predictions += _predictions(guesses, table, most)
    for student, own in by_student(found).items():
        stats.scores[assignment][student] = sum(max(0.0, part.score) for part in own[assignment])
    stats.late[assignment] = sorted({w.student for w in found if w.penalty})
    stats.missing[assignment] = sorted(listed - set(students))
    return set(students)


def _exercise(key, worth, cells, kinds, own, drop):
    exercise = Exercise(*key, worth, clusters=own, dropped=(drop or {}).get("how", ""))
    judged = [c for c in cells.values() if not c.waits]
    exercise.students, exercise.waiting = len(cells), len(cells) - len(judged)
    if judged:
        earned = [_earned(c) for c in judged]
        exercise.right = sum(share >= 1 for share in earned) / len(judged)
        exercise.in_part = sum(0 < share < 1 for share in earned) / len(judged)
    exercise.unanswered = kinds["unanswered"] / max(len(cells), 1)
    exercise.timeouts = kinds["timeout"]
    return exercise


def _earned(cell):
    """The share of an exercise's points by its verdict; what was given when it was dropped does not count."""
    base = cell.manual if cell.manual is not None else cell.auto or 0.0
    return base / cell.points if cell.points else float(base > 0)


def _discriminate(exercises, table):
    """The correlation of each exercise with the rest of its assignment, and the class in parts by that rest."""
    by_assignment = defaultdict(list)
    for exercise in exercises:
        by_assignment[exercise.assignment].append(exercise)
    for group in by_assignment.values():
        keys = [(e.assignment, e.notebook, e.name) for e in group]
        students = sorted(set().union(*(table.get(key, {}) for key in keys)))
        if not students:
            continue
        marks = np.array([[0.0 if (c := table[key].get(s)) is None or c.waits else
                           (c.manual if c.manual is not None else c.auto or 0.0) for key in keys] for s in students])
        total = marks.sum(1)
        for column, exercise in enumerate(group):
            judged = np.array([(c := table[keys[column]].get(s)) is not None and not c.waits for s in students])
            own, rest = marks[judged, column], (total - marks[:, column])[judged]
            if len(own) < 3 or not exercise.points:
                continue
            if own.std() > 0 and rest.std() > 0:
                exercise.discrimination = float(np.corrcoef(own, rest)[0, 1])
            if len(own) >= 2 * PARTS:
                order = np.argsort(rest, kind="stable")
                exercise.by_part = [float(part.mean() / exercise.points) for part in np.array_split(own[order], PARTS)]


def _warn(exercise):
    """Say what makes a test doubtful: it may be wrong, and is shown to the instructor first."""
    if exercise.students < ENOUGH:
        return
    r = exercise.discrimination
    if r is not None and r < LOW and exercise.right < 0.98:
        exercise.warnings.append(f"those who do well otherwise do no better here (discrimination {r:.2f})")
    if exercise.by_part and exercise.by_part[-1] < 0.5:
        exercise.warnings.append(f"the best fifth of the class earns {exercise.by_part[-1]:.0%} of its points")
    for cluster in exercise.clusters:
        if cluster.kind == "unnamed" and len(cluster.students) >= max(3, FREQUENT * exercise.students):
            exercise.warnings.append(f"{len(cluster.students)} of {exercise.students} gave one and the same wrong "
                                     "answer that the check has no sentence for")


def _value(source):
    """What a prediction says: the last value that is assigned in it."""
    try:
        values = [node.value for node in ast.parse(source).body if isinstance(node, ast.Assign)]
        value = ast.literal_eval(values[-1])
    except (SyntaxError, ValueError, IndexError, TypeError, RecursionError, MemoryError):
        return re.sub(r"^.*?=\s*", "", source.strip().split("\n")[-1])[:40]
    return value.strip(" \t\n().:").lower() if isinstance(value, str) else f"{value:g}" if isinstance(
        value, (int, float)) else str(value)[:40]


def _predictions(guesses, table, most):
    """For each prediction how many gave which answer, and how many were right."""
    out = []
    for key in most:
        if guesses.get(key):
            cells = table[key].values()
            out.append((key, sorted(guesses[key].items(), key=lambda item: (-item[1], item[0]))[:8],
                        sum(_earned(c) >= 1 for c in cells), len(cells)))
    return out


def _behind(assignments, scores, worth, listed):
    """Students of whom two of the last three assignments are missing, or whose marks fell by a quarter.

    Returns
    -------
    list of (student, reason)
    """
    done = [a for a in assignments if scores[a]]
    out = []
    for student in sorted(listed | set().union(*(scores[a] for a in done)) if done else ()):
        shares = [scores[a][student] / worth[a] if student in scores[a] and worth[a] else None for a in done]
        recent = shares[-3:]
        if len(done) >= 2 and recent.count(None) >= 2:
            out.append((student, f"{recent.count(None)} of the last {len(recent)} not handed in"))
            continue
        known = [share for share in shares if share is not None]
        if len(known) >= 4 and np.mean(known[-2:]) < np.mean(known[:-2]) - 0.25:
            out.append((student, f"from {np.mean(known[:-2]):.0%} to {np.mean(known[-2:]):.0%} in the last two"))
    return out
