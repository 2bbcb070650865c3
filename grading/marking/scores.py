"""Save the marks of a graded notebook in nbgrader's gradebook, in one transaction."""

from nbgrader import utils
from nbgrader.api import Gradebook
from nbgrader.preprocessors import SaveAutoGrades

from ..masters import grade_id


class SaveMarks(SaveAutoGrades):
    """nbgrader's SaveAutoGrades with one query and one commit a notebook, not several a cell."""

    def preprocess(self, nb, resources):
        where = resources["nbgrader"]
        with Gradebook(where["db_url"]) as gradebook:
            save_marks(gradebook, nb, where["notebook"], where["assignment"], where["student"], self.log)
        return nb, resources


def save_marks(gradebook, nb, notebook, assignment, student, log=None):
    """Write a notebook's automatic marks and comments; marks given by hand stay.

    Parameters
    ----------
    gradebook : nbgrader.api.Gradebook
    nb : NotebookNode
        Executed and judged.
    notebook, assignment, student : str
    log : logging.Logger, optional
    """
    submission = gradebook.find_submission_notebook(notebook, assignment, student)
    grades = {grade.name: grade for grade in submission.grades}
    comments = {comment.name: comment for comment in submission.comments}
    for cell in nb.cells:
        name = grade_id(cell)
        if utils.is_grade(cell):
            grade = grades[name]
            grade.auto_score = utils.determine_grade(cell, log)[0]
            grade.needs_manual_grade = grade.manual_score is not None or grade.auto_score is None
        if utils.is_solution(cell):
            unanswered = cell.metadata.nbgrader.get("checksum") == utils.compute_checksum(cell)
            comments[name].auto_comment = "No response." if unanswered else None
    gradebook.db.commit()
