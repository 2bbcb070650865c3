"""A doubt about a mark: the answer, the verdict, what was said and why, and the same check run once more."""

from nbgrader.api import MissingEntry
from nbgrader.utils import determine_grade

from ..course import CourseError, WrongUsage
from ..engine.execute import pack, run_notebook, unpack
from ..marking.evidence import read_record
from ..marking.intake import take_in
from ..masters import grade_id
from ..text import visible, visible_lines
from .answers import Reader, call_of, digest
from .marks import works


def explain(course, book, student, assignment, exercise=None):
    """What there is to say about a student's marks.

    Returns
    -------
    list of str
        Lines.

    Raises
    ------
    WrongUsage
        If there is no such student, submission or exercise.
    """
    try:
        submission = book.find_submission(assignment, student)
    except MissingEntry:
        raise WrongUsage(f"nothing of {student!r} was graded in {assignment}; 'course roster show' lists students, "
                         f"'course grade {assignment} --student {student}' grades") from None
    reader = Reader(course)
    cells = {(w.notebook, c.exercise): c for w in works(book, [assignment], student) for c in w.cells}
    comments = {(n.name, c.name): c.comment for n in submission.notebooks for c in n.comments}
    answers = [a for a in reader.answers(student, assignment) if exercise in (None, a.exercise)]
    if not answers:
        names = ", ".join(a.exercise for a in reader.answers(student, assignment))
        raise WrongUsage(f"no exercise {exercise!r} in {assignment}; there are: {names}")
    record, lines = read_record(course, student, assignment), []
    when = f", handed in {submission.timestamp:%Y-%m-%d %H:%M} UTC" if submission.timestamp else ""
    penalty = sum(n.late_submission_penalty or 0 for n in submission.notebooks)
    lines.append(f"{student} / {assignment}{when}" + (f", late penalty {penalty:g}" if penalty else ""))
    for answer in answers:
        if (answer.notebook, answer.exercise) not in cells:
            continue
        cell = cells[answer.notebook, answer.exercise]
        lines += ["", f"{answer.notebook} / {answer.exercise}: {cell.score:g} of {cell.points:g}"
                  + (" (waits to be marked by hand)" if cell.waits else "")
                  + (f" ({cell.auto or 0:g} by its check, {cell.manual:g} by hand)"
                     if cell.manual is not None and not cell.by_hand else "")
                  + (f" ({cell.score - (cell.auto or 0):+g} extra)" if cell.manual is None and cell.score != (
                      cell.auto or 0) else "")]
        if answer.message:
            lines.append(f"  said: {'' if answer.error == 'CheckFailed' else f'{answer.error}: '}{answer.message}")
        if call := call_of(answer.message):
            lines.append(f"  call: {call}")
        if comment := comments.get((answer.notebook, answer.exercise)):
            lines.append(f"  comment: {visible(comment)}")
        if not answer.answered:
            lines.append("  not answered")
        elif exercise or answer.message or cell.waits:
            lines += ["  answer:", *(f"    {line}" for line in visible_lines(answer.source).split("\n"))]
        lines += _grounds(course, record, answer)
    return lines


def _grounds(course, record, answer):
    """The digests that a mark came from."""
    known = record.get("cells", {}).get(answer.notebook, {})
    known = (known.get(f"{answer.exercise}-check") or known.get(answer.exercise) or {}).get("from")
    if not known:
        master = course.masters(answer.assignment)[answer.notebook]
        check = next((c.source for c in master.graded.cells if grade_id(c) == f"{answer.exercise}-check"), "")
        known = {"answer": digest(answer.source)} | ({"check": digest(check)} if check else {})
    return ["  from: " + ", ".join(f"{kind} {value}" for kind, value in known.items())]


def reproduce(course, book, student, assignment, exercise):
    """Run one check on the submission as it lies in ``submitted/``, once more.

    Returns
    -------
    lines : list of str
    same : bool
        Whether points and message are those of the record.
    """
    reader = Reader(course)
    before = next((a for a in reader.answers(student, assignment) if a.exercise == exercise), None)
    if before is None or not any(c.exercise == exercise and not c.by_hand
                                 for w in works(book, [assignment], student) for c in w.cells):
        raise WrongUsage(f"{exercise!r} has no check of its own in what {student} handed in for {assignment}")
    folder = course.folder("submitted", student, assignment)
    if not folder.is_dir():
        raise CourseError(f"{folder} is not there any more; the check cannot run again without the submission")
    submission = take_in(folder, student, assignment, course.masters(assignment))
    notebook = submission.notebooks[before.notebook]
    last = next(i for i, c in enumerate(notebook.cells) if grade_id(c) == f"{exercise}-check")
    notebook.cells = [c for c in notebook.cells[:last + 1]
                      if not (grade_id(c).endswith(("-check", "-figure")) and grade_id(c) != f"{exercise}-check")]
    ran = unpack(run_notebook(pack(notebook), submission.files, dict(course.config))[0])
    cell = next(c for c in ran.cells if grade_id(c) == f"{exercise}-check")
    points = determine_grade(cell)[0]
    message = next((visible_lines(o.evalue) for o in cell.outputs if o.output_type == "error"), "")
    grade = next(c for w in works(book, [assignment], student) for c in w.cells if c.exercise == exercise)
    same = points == grade.auto and message == before.message
    said = f", {message}" if message != before.message else ""
    return [f"run again: {points:g} of {grade.points:g} by its check{said}: "
            + ("the same as in the record" if same else f"the record has {grade.auto or 0:g}"
               + (f", {before.message}" if message != before.message else ""))], same
