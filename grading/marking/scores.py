"""Save the marks of a graded notebook in nbgrader's gradebook, in one transaction."""

import contextlib

from nbgrader import utils
from nbgrader.api import Gradebook
from nbgrader.preprocessors import AssignLatePenalties, SaveAutoGrades

from ..masters import grade_id


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
            unanswered = cell.metadata.nbgrader.get("checksum") == utils.compute_checksum(cell)
            comments[grade_id(cell)].auto_comment = "No response." if unanswered else None
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
