"""The one nbgrader configuration of this course: what `course` and plain `nbgrader` both use."""

import os
import re
import sys
from pathlib import Path

c = get_config()  # noqa: F821 (nbgrader provides it)

# To make a gradebook nbgrader runs the program alembic, which is installed beside this Python.
programs = str(Path(sys.executable).parent)
if programs not in os.environ.get("PATH", "").split(os.pathsep):
    os.environ["PATH"] = os.pathsep.join([programs, os.environ.get("PATH", os.defpath)])

c.CourseDirectory.root = str(Path(__file__).resolve().parent)
c.CourseDirectory.course_id = "deep-learning"
c.CourseDirectory.ignore = [".ipynb_checkpoints", "*.pyc", "__pycache__", ".pytest_cache", "grading.json"]

# A solution inside a function is released as a stub that raises NotImplementedError; one at
# top level (a variable to fill) as a comment, so that the released notebook runs.
c.GenerateAssignment.preprocessors = [
    "nbgrader.preprocessors.IncludeHeaderFooter",
    "nbgrader.preprocessors.LockCells",
    "grading.masters.StubSolutions",
    "grading.masters.SayWhatIsMissing",
    "nbgrader.preprocessors.ClearOutput",
    "nbgrader.preprocessors.CheckCellMetadata",
    "nbgrader.preprocessors.ComputeChecksums",
    "nbgrader.preprocessors.SaveCells",
    "nbgrader.preprocessors.ClearHiddenTests",
    "nbgrader.preprocessors.ClearMarkScheme",
    "nbgrader.preprocessors.ComputeChecksums",
    "nbgrader.preprocessors.CheckCellMetadata",
    "grading.masters.FoldCells",
]

# Grading: a submission is rebuilt around its master, run, judged, and its marks are saved.
c.Autograde.sanitize_preprocessors = ["grading.marking.sanitise.Restore"]
c.Autograde.autograde_preprocessors = [
    "grading.engine.execute.ExecuteSafely",
    "nbgrader.preprocessors.LimitOutput",
    "grading.marking.scores.SaveMarks",
    "nbgrader.preprocessors.AssignLatePenalties",
]
c.ExecuteSafely.timeout = 120           # CPU seconds a check
c.ExecuteSafely.other_timeout = 60      # CPU seconds any other cell
c.ExecuteSafely.slow_timeout = 5        # CPU seconds a given cell, once an answer had no end
c.ExecuteSafely.notebook_timeout = 600  # CPU seconds a notebook

# Seconds that the reference answers of a notebook may take in `course check`, where it is not 30.
c.CheckMaster.seconds = {"08_coursework": 60, "09_transformers": 60, "11_residual_networks": 60,
                         "12_generative_models": 60}

# Late work: "none", "zero" (late work gets nothing) or "percent". Due dates: course due; extensions: course extend.
c.AssignLatePenalties.plugin_class = "grading.desk.late.LatePolicy"
c.LatePolicy.penalty_method = "none"
c.LatePolicy.grace_minutes = 15   # cost nothing
c.LatePolicy.percent_a_day = 10   # of the marks, for each day begun
c.LatePolicy.most_percent = 50    # ceiling
c.LatePolicy.late_days = 0        # that each student may use up in the term without cost

# Feedback shows what failed and why, never a hidden test.
c.GenerateFeedback.preprocessors = [
    "nbgrader.preprocessors.GetGrades",
    "nbconvert.preprocessors.CSSHTMLHeaderPreprocessor",
    "grading.marking.feedback.HideTests",
]

# What learners wrote is cleaned after it was rendered, in feedback and in the formgrader.
c.HTMLExporter.filters = {"markdown2html": "grading.marking.feedback.rendered"}

# nbgrader's exchange: no link in a submission is followed, and a hub may give each student a folder of his or her own.
c.ExchangeFactory.collect = "grading.marking.exchange.Collect"
c.ExchangeFactory.release_feedback = "grading.marking.exchange.ReleaseFeedback"

# What `nbgrader zip_collect` finds: student_notebook.ipynb, or with the assignment before it or the time of the
# attempt in it. Both may hold underscores, so the names are those of the masters. (`course collect` knows more.)
masters = sorted(Path(c.CourseDirectory.root).glob("source/*/*.ipynb"), key=lambda path: -len(path.stem))
c.FileNameCollectorPlugin.named_regexp = (
    rf"^(?:.*/)?(?:(?:{'|'.join({re.escape(path.parent.name) for path in masters})})_)?(?P<student_id>[^/]+?)"
    rf"(?:_attempt_(?P<timestamp>[0-9-]+))?_(?P<file_id>{'|'.join(re.escape(path.stem) for path in masters)})\.ipynb$")

# What a learner's process may use.
c.LearnerProcess.cpu_seconds = 600
c.LearnerProcess.wall_seconds = 3600
