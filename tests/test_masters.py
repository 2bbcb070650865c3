"""Every master notebook: proved, released freshly, and able to tell right answers from wrong."""

import ast
import re
from collections import Counter

import nbformat
import pytest
from nbconvert.filters import strip_ansi
from nbgrader import utils

from exercises.check.here import bound_names
from grading.authoring import samples
from grading.authoring.bundle import is_fresh
from grading.authoring.checks import check_master
from grading.authoring.trial import visible_passes
from grading.course import Course
from grading.engine.execute import draws, loses_points, pack, run_notebook
from grading.engine.processes import LearnerProcess
from grading.marking.grade import grade
from grading.marking.sanitise import restore
from grading.masters import MISSING, grade_id, load, modules_of, role, without
from tests.tiny import ROOT

COURSE = Course(ROOT)
PATHS = sorted(COURSE.folder("source").glob("*/*.ipynb"))
NAMES = [path.stem for path in PATHS]


@pytest.fixture(scope="session")
def proofs(pool):
    """The proof of every master, under way in the workers."""
    return {path: pool().submit(check_master, path, COURSE.config, limit=600) for path in PATHS}


@pytest.mark.parametrize("path", PATHS, ids=NAMES)
def test_master_is_proved(proofs, path):
    problems, _ = proofs[path].result()
    assert problems == []


def submit_without_figures(pool, setting):
    """Every master's reference answers under way, with a setting that leaves figures out."""
    config, runs = COURSE.config | {"ExecuteSafely": COURSE.config.ExecuteSafely | {"figures": setting}}, {}
    for path in PATHS:
        master = load(path, COURSE.config)
        text = pack(restore(samples.fill(master, samples.reference_answers(master)), master))
        runs[path] = pool().submit(run_notebook, text, {}, config)
    return runs


@pytest.fixture(scope="session")
def runs_by_default(pool):
    return submit_without_figures(pool, "failed")


@pytest.fixture(scope="session")
def runs_with_none(pool):
    return submit_without_figures(pool, "none")


@pytest.mark.slow
@pytest.mark.parametrize("path", PATHS, ids=NAMES)
def test_nothing_breaks_where_figures_of_right_answers_are_left_out(runs_by_default, path):
    nothing_breaks(runs_by_default[path])


@pytest.mark.slow
@pytest.mark.parametrize("path", PATHS, ids=NAMES)
def test_nothing_breaks_where_no_figure_is_drawn(runs_with_none, path):
    nothing_breaks(runs_with_none[path])


MORE_IS_NEEDED = {  # by given cells below these right answers than was asked
    ("linear_layer", "three loops"),  # autograd cannot follow it into the training
    ("momentum_step", "a loop that fills phi_all, as for the book's practical"),  # no step to walk with
    ("nesterov_step", "a loop that fills phi_all, as for the book's practical"),
    ("compute_network_output", "sums over elements, a tuple"),  # one column at a time
}


@pytest.mark.slow
@pytest.mark.parametrize("path", PATHS, ids=NAMES)
def test_given_cells_draw_right_answers_of_any_style(pool, path):
    master, runs = load(path, COURSE.config), []
    config = COURSE.config | {"ExecuteSafely": COURSE.config.ExecuteSafely | {"figures": "all"}}
    attempts = [attempt for attempt in samples.attempts_of(COURSE, master)
                if attempt.kind == "right" and (attempt.exercise, attempt.note) not in MORE_IS_NEEDED]
    for shift in range(max(Counter(attempt.exercise for attempt in attempts).values())):
        answers = samples.sources(samples.mixed_answers(master, attempts, shift, "right"))
        notebook = restore(samples.fill(master, samples.reference_answers(master) | answers), master)
        runs.append(pool().submit(run_notebook, pack(notebook), {}, config))
    assert not sum((given_cells_that_break(nbformat.reads(run.result()[0], 4)) for run in runs), [])


def given_cells_that_break(notebook):
    """Errors that arise in given cells; not in an answer that meets another one's style, nor what follows from it."""
    ran = [cell for cell in notebook.cells if cell.cell_type == "code" and role(cell) != "check"]
    broken, follows = [], False
    for cell in ran:
        for output in cell.outputs:
            if output.output_type == "error" and not (follows and output.ename == "NameError"):
                innermost = re.findall(r"Cell In\[(\d+)\], line", strip_ansi("\n".join(output.traceback)))[-1]
                if role(ran[int(innermost) - 1]) == "solution":
                    follows = True
                else:
                    broken.append((grade_id(cell), output.evalue))
    return broken


def nothing_breaks(future):
    code = [cell for cell in nbformat.reads(future.result()[0], 4).cells if cell.cell_type == "code"]
    assert not [output for cell in code for output in cell.outputs if output.output_type == "error"]
    assert not [grade_id(cell) for cell in code if role(cell) == "check" and loses_points(cell)]
    left_out = [cell for cell in code if cell.execution_count is None]
    assert left_out and all(draws(cell) for cell in left_out)


@pytest.mark.parametrize("assignments", [*([name] for name in COURSE.assignments), COURSE.assignments],
                         ids=[*COURSE.assignments, "all"])
def test_processes_without_a_library_start_among_all_that_a_run_imports(assignments):
    masters = [master for name in assignments for master in COURSE.masters(name).values()]
    preload = sorted({name for master in masters for name in modules_of(master.graded.cells)})
    for hidden in {without(cell.source) for master in masters for cell in master.cells("check")} - {()}:
        with LearnerProcess().start("learner", preload=[n for n in preload if n.partition(".")[0] not in hidden],
                                    hidden=hidden) as process:
            assert process.cpu() is not None, process.cause


@pytest.mark.parametrize("path", PATHS, ids=NAMES)
def test_release_is_fresh(path):
    master = load(path, COURSE.config)
    released = COURSE.folder("release", ".", master.assignment) / path.name
    assert released.is_file() and is_fresh(released, master), f"run 'course release {master.assignment}'"


@pytest.mark.parametrize("path", PATHS, ids=NAMES)
def test_release_folds_what_need_not_be_read(path):
    for cell in load(path, COURSE.config).release.cells:
        folded = cell.metadata.get("jupyter", {}).get("source_hidden", False)
        assert folded == (grade_id(cell) == "setup" or grade_id(cell).endswith(("-check", "-figure", "-drawing")))
        assert "checksum" not in cell.metadata.get("nbgrader", {}) or (
            cell.metadata.nbgrader.checksum == utils.compute_checksum(cell))


@pytest.mark.parametrize("path", PATHS, ids=NAMES)
def test_release_says_where_exercises_is_missing(path):
    """In the first cell that imports it, and in no other; the master itself need not say it."""
    master = load(path, COURSE.config)
    cells = [c for c in master.release.cells if c.cell_type == "code" and "exercises" in c.source]
    assert [c.source.startswith(MISSING) for c in cells] == [True] + [False] * (len(cells) - 1)
    assert MISSING not in {c.source[:len(MISSING)] for c in master.source.cells}


def arguments(function):
    """The names of the arguments of a function in a syntax tree that a caller has to give or may give."""
    return [argument.arg for argument in function.args.args]


def stand_ins(tree):
    """What `check.using` puts in the place of a name, pair by pair, in the syntax tree of a check cell."""
    dictionaries = {node.targets[0].id: node.value for node in ast.walk(tree) if isinstance(node, ast.Assign)
                    and isinstance(node.value, ast.Dict) and isinstance(node.targets[0], ast.Name)}
    for call in ast.walk(tree):
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr == "using":
            for keyword in call.keywords:
                if keyword.arg:
                    yield keyword.arg, keyword.value
                elif isinstance(keyword.value, ast.Name) and keyword.value.id in dictionaries:
                    several = dictionaries[keyword.value.id]
                    yield from ((key.value, value) for key, value in zip(several.keys, several.values) if key)


@pytest.mark.parametrize("path", PATHS, ids=NAMES)
def test_stand_ins_take_arguments_by_the_names_of_the_notebook(path):
    cells = [cell for cell in nbformat.read(path, as_version=4).cells if cell.cell_type == "code"]
    trees = [(role(cell) == "check", grade_id(cell), ast.parse(cell.source)) for cell in cells]
    asked = {node.name: arguments(node) for is_check, _, tree in trees if not is_check
             for node in tree.body if isinstance(node, ast.FunctionDef)}
    for is_check, name, tree in trees:
        functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
        for replaced, stand_in in stand_ins(tree) if is_check else ():
            for function in [f for f in functions if f.name == getattr(stand_in, "id", "")] + (
                    [stand_in] if isinstance(stand_in, ast.Lambda) else []):
                if replaced in asked and not function.args.kwarg:
                    taken = arguments(function)[:len(asked[replaced])]
                    assert taken == asked[replaced], f"{name}: {replaced} may be called by keywords"


@pytest.mark.parametrize("path", PATHS, ids=NAMES)
def test_every_exercise_has_attempts(path):
    master = load(path, COURSE.config)
    exercises = {grade_id(c) for c in master.cells("solution")}
    attempts = samples.attempts_of(COURSE, master)
    assert {a.exercise for a in attempts} == exercises
    for a in attempts:
        points = master.points[f"{a.exercise}-check"]
        assert (a.points == points) == (a.kind == "right"), f"{a.exercise}, {a.name}"
        assert a.points == 0 or a.kind != "shortcut", f"{a.exercise}, {a.name}"
    count = Counter((a.exercise, a.kind) for a in attempts)
    short = [e for e in sorted(exercises) if count[e, "right"] < 2 or count[e, "wrong"] < 3]
    assert not short, f"fewer than two right or three wrong attempts: {short}"


@pytest.fixture(scope="session")
def attempts_graded(tmp_path_factory, pool, request):
    """All attempts on the notebooks that are tested, handed in to a copy of the course, graded by the real grader.

    Each submission holds one attempt of every exercise, right and wrong in turn, so that a
    mistake that reaches another exercise shows as a wrong mark there. An answer that
    calls or reads the learner's own earlier answers can only be as right as they are: one that
    failed in such company is graded again among reference answers.
    """
    place = tmp_path_factory.mktemp("attempts")
    for name in ("source", "nbgrader_config.py"):
        (place / name).symlink_to(ROOT / name)
    course, expected = Course(place), {}
    course.config.ExecuteSafely.figures = "none"
    tested = {item.callspec.params["name"] for item in request.session.items
              if "attempts_graded" in getattr(item, "fixturenames", ())}
    for path in [path for path in PATHS if path.stem in tested]:
        master = load(path, COURSE.config)
        attempts = samples.attempts_of(COURSE, master)
        most = max(Counter(a.exercise for a in attempts).values())
        for shift in range(most):
            chosen = samples.mixed_answers(master, attempts, shift)
            student = f"{path.stem}-{shift}"
            hand_in(course, student, master, samples.sources(chosen))
            for exercise, attempt in chosen.items():
                expected[path.stem, student, f"{exercise}-check"] = attempt
    got = graded_marks(course, pool)
    again = {}
    for key, attempt in expected.items():
        if got[key] < attempt.points:
            name, _, cell = key
            master = next(load(path, COURSE.config) for path in PATHS if path.stem == name)
            if not builds_on_others(master, attempt):
                continue
            again[key] = f"{name}-{attempt.exercise}-alone-{len(again)}"
            hand_in(course, again[key], master,
                    samples.reference_answers(master) | {attempt.exercise: attempt.source})
    if again:
        alone = graded_marks(course, pool)
        got |= {key: alone[key[0], student, key[2]] for key, student in again.items()}
    return expected, got


def builds_on_others(master, attempt):
    """Whether an answer uses a name that another exercise of its notebook sets."""
    others = {name for exercise, source in samples.reference_answers(master).items()
              if exercise != attempt.exercise for name in bound_names(source)}
    return bool(others & set(re.findall(r"\w+", attempt.source)))


def hand_in(course, student, master, answers):
    """Put one notebook with these answers into ``submitted/``."""
    folder = course.folder("submitted", student, master.assignment)
    folder.mkdir(parents=True, exist_ok=True)
    text = samples.as_text(samples.fill(master, answers))
    (folder / f"{master.name}.ipynb").write_text(text, encoding="utf-8")


def graded_marks(course, pool):
    """Grade what is new and return all marks by notebook, student and cell."""
    assert not grade(course, course.assignments, pool).failed
    with course.gradebook() as book:
        return {(notebook.name, submission.student.id, cell.name): cell.auto_score
                for assignment in book.assignments for submission in assignment.submissions
                for notebook in submission.notebooks for cell in notebook.grades}


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
def test_attempts_get_what_they_deserve(attempts_graded, name):
    expected, got = attempts_graded
    wrong = {f"{attempt.exercise}, {attempt.name}": f"{got[key]:g} of {attempt.points:g} points"
             for key, attempt in expected.items() if key[0] == name and got[key] != attempt.points}
    assert not wrong
    assert sum(key[0] == name for key in expected) >= 5


@pytest.mark.slow
def test_fewer_than_one_wrong_answer_in_ten_passes_visibly(pool):
    jobs = {path.stem: pool().submit(visible_passes, path, samples.attempts_of(COURSE, load(path, COURSE.config)))
            for path in PATHS}
    found = {(name, exercise): result for name, job in jobs.items() for exercise, result in job.result().items()}
    wrong, passing = sum(n for n, _ in found.values()), sum(len(notes) for _, notes in found.values())
    table = sorted(((len(notes), n, *key) for key, (n, notes) in found.items() if notes), reverse=True)
    assert wrong > 1000 and passing < wrong / 10, f"{passing} of {wrong} wrong answers pass visibly: {table[:20]}"


def test_figures_show_what_was_answered_and_lost_points(pool):
    master = COURSE.masters("02_shallow_networks")["shallow_networks"]
    answers = {"ReLU": "def ReLU(preactivation):\n    return preactivation",
               "lin": samples.reference_answers(master)["lin"]}
    text = pack(restore(samples.fill(master, answers), master))
    cells = nbformat.reads(pool().submit(run_notebook, text, {}, COURSE.config).result()[0], 4).cells
    drawn = {grade_id(cell): cell.execution_count is not None for cell in cells if grade_id(cell).endswith("-figure")}
    assert drawn["ReLU-figure"] and not drawn["lin-figure"] and not drawn["sigmoid-figure"]  # that is not answered
