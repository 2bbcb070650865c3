"""A student's page over all assignments, at the top of their feedback."""

from collections import defaultdict

from . import sheets
from .marks import works
from .page import environment


def write(course, book, students):
    """Write ``feedback/<student>/index.html`` for these students.

    Parameters
    ----------
    course : Course
    book : nbgrader.api.Gradebook
    students : collection of str
    """
    own = defaultdict(list)
    for work in works(book, course.assignments):
        if work.student in students:
            own[work.student].append(work)
    page = environment().get_template("overview.html")
    for student in sorted(students):
        rows, total, most = [], 0.0, 0.0
        for work in own[student]:
            score = max(0.0, work.score)
            path = course.folder("feedback", student, work.assignment) / f"{work.notebook}.html"
            rows.append({"assignment": work.assignment, "notebook": work.notebook, "score": score,
                         "points": work.points, "penalty": work.penalty,
                         "waiting": sum(c.points for c in work.cells if c.waits),
                         "link": f"{work.assignment}/{path.name}" if path.is_file() else ""})
            total, most = total + score, most + work.points
        text = page.render(student=student, rows=rows, total=total, most=most)
        sheets.write_bytes(course.folder("feedback", student) / "index.html", text.encode("utf-8", "replace"))
