"""Save the marks of a graded notebook in nbgrader's gradebook, in one transaction."""

import contextlib
from dataclasses import dataclass

from nbgrader import utils
from nbgrader.api import Comment, Grade, Gradebook, SubmittedAssignment, SubmittedNotebook, new_uuid
from nbgrader.preprocessors import AssignLatePenalties, SaveAutoGrades
from sqlalchemy import insert

from ..masters import grade_id, is_as_released


class SaveMarks(SaveAutoGrades):
    """nbgrader's SaveAutoGrades with one query and one commit a notebook, not several a cell."""

    def preprocess(self, nb, resources):
        where = resources["nbgrader"]
        with Gradebook(where["db_url"]) as gradebook:
            save_marks(gradebook, nb, where["notebook"], where["assignment"], where["student"], log=self.log)
        return nb, resources


def points(nb, log=None):
    """The points of every graded cell of an executed notebook; None for what a person must read."""
    return {grade_id(cell): utils.determine_grade(cell, log)[0] for cell in nb.cells if utils.is_grade(cell)}


@contextlib.contextmanager
def one_transaction(gradebook):
    """Make one transaction of what nbgrader would commit step by step: all of it is saved, or nothing."""
    gradebook.db.commit = gradebook.db.flush
    try:
        yield
    finally:
        del gradebook.db.commit
    gradebook.db.commit()


@dataclass
class Layout:
    """What each submission of an assignment has in the gradebook.

    Attributes
    ----------
    assignment : str
        Its id.
    due : datetime or None
    notebooks : dict of str to (str, dict, dict)
        Each notebook's id, and under their names the ids of its cells that have marks and comments.
    """

    assignment: str
    due: object
    notebooks: dict

    @classmethod
    def of(cls, gradebook, name):
        """Read it from a gradebook."""
        assignment = gradebook.find_assignment(name)
        return cls(assignment.id, assignment.duedate, {notebook.name: (
            notebook.id, {cell.name: cell.id for cell in [*notebook.grade_cells, *notebook.task_cells]},
            {cell.name: cell.id for cell in [*notebook.solution_cells, *notebook.task_cells]})
            for notebook in assignment.notebooks})


def add_marks(gradebook, layout, student, timestamp, notebooks, scores):
    """Write a submission that the gradebook does not have: what nbgrader does row by row, with a statement a table.

    Parameters
    ----------
    gradebook : nbgrader.api.Gradebook
    layout : Layout
    student : str
        Whom the gradebook has.
    timestamp : datetime or None
    notebooks : dict of str to NotebookNode
        Executed and judged.
    scores : dict of str to dict of str to (float or None)
        The marks, by notebook.
    """
    submission, graded, grades, comments = new_uuid(), [], [], []
    for name, (notebook_id, marked, commented) in layout.notebooks.items():
        graded.append({"id": new_uuid(), "assignment_id": submission, "notebook_id": notebook_id})
        unanswered = set(map(grade_id, filter(is_as_released, notebooks[name].cells))) if name in notebooks else ()
        points = scores.get(name, {})
        grades += [{"notebook_id": graded[-1]["id"], "cell_id": cell_id, "auto_score": points.get(cell),
                    "needs_manual_grade": points.get(cell) is None} for cell, cell_id in marked.items()]
        comments += [{"notebook_id": graded[-1]["id"], "cell_id": cell_id,
                      "auto_comment": "No response." if cell in unanswered else None}
                     for cell, cell_id in commented.items()]
    for table, rows in ((SubmittedAssignment, [{"id": submission, "assignment_id": layout.assignment,
                                                "student_id": student, "timestamp": utils.parse_utc(timestamp)}]),
                        (SubmittedNotebook, graded), (Grade, grades), (Comment, comments)):
        if rows:
            gradebook.db.execute(insert(table), rows)


def save_marks(gradebook, nb, notebook, assignment, student, scores=None, asks=None, log=None):
    """Write a notebook's automatic marks and comments; marks given by hand stay.

    Parameters
    ----------
    gradebook : nbgrader.api.Gradebook
    nb : NotebookNode
        Executed and judged.
    notebook, assignment, student : str
    scores : dict of str to (float or None), optional
        The marks, where they are not those of the notebook's outputs.
    asks : callable, optional
        From the name of a cell that was marked by hand to whether it must be marked again; by
        default every such cell must, as in nbgrader.
    log : logging.Logger, optional
    """
    submission = gradebook.find_submission_notebook(notebook, assignment, student)
    grades = {grade.name: grade for grade in submission.grades}
    comments = {comment.name: comment for comment in submission.comments}
    for name, score in (scores or points(nb, log)).items():
        grade = grades[name]
        grade.auto_score = score
        grade.needs_manual_grade = score is None if grade.manual_score is None else not asks or asks(name)
    for cell in nb.cells:
        if utils.is_solution(cell):
            comments[grade_id(cell)].auto_comment = "No response." if is_as_released(cell) else None
    gradebook.db.commit()


def penalise(gradebook, config, assignment, student, timestamp):
    """Compute a submission's late penalties anew, from time stamp, due date and extension."""
    submission = gradebook.find_submission(assignment, student)
    late = AssignLatePenalties(config=config)
    late.init_plugin()
    late.gradebook, late.assignment_id, late.student_id = gradebook, assignment, student  # which policies ask for
    submission.timestamp = timestamp
    for notebook in submission.notebooks:
        penalty, seconds = None, submission.total_seconds_late
        if seconds > 0:
            penalty = late.plugin_inst.late_submission_penalty(student, notebook.score, seconds)
        if penalty is not None:
            penalty = late._check_late_penalty(notebook, penalty)
        if notebook.late_submission_penalty != penalty:
            notebook.late_submission_penalty = penalty
    gradebook.db.commit()
