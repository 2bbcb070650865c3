"""What students run themselves: `python -m exercises`."""

import copy
import os
import shutil
import signal
import subprocess
import sys
import time
import tomllib

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_notebook

from grading.marking.grade import grade
from grading.masters import WHEEL, grade_id
from tests import tiny
from tests.tiny import ROOT

SQUARE = "def square(x):\n    "
CHECK = """from exercises import check

check.function("square")(3.0).equals(9.0)
check.passed("square")"""


def program(place, *words):
    """Start `python -m exercises` in a folder."""
    environment = os.environ | {"PYTHONPATH": str(ROOT), "IPYTHONDIR": str(place / ".ipython")}
    return subprocess.Popen([sys.executable, "-m", "exercises", *map(str, words)], cwd=place, text=True,
                            env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def run(place, *words):
    """Run it to its end; returns exit code, lines, and the one line of error."""
    done = program(place, *words)
    out, error = done.communicate(timeout=120)
    return done.returncode, out.splitlines(), error.strip()


def write(path, *cells):
    """Write a notebook of pairs (name, source)."""
    notebook = new_notebook(cells=[new_code_cell(source) for _, source in cells])
    for cell, (name, _) in zip(notebook.cells, cells):
        cell.id = name
    nbformat.write(notebook, path)
    return path


def test_all_pass(tmp_path):
    path = write(tmp_path / "good.ipynb", ("setup", "%matplotlib inline\nprint('noise')\n!echo noise"),
                 ("square", SQUARE + "print('noise'); return x * x"), ("square-check", CHECK))
    before = path.read_bytes()
    assert run(tmp_path, path) == (0, ["running good.ipynb: 1 checks", "passes           square",
                                       "1 of 1 checks pass, 0 do not yet, 0 are not written yet"], "")
    assert path.read_bytes() == before


def test_what_does_not_pass_says_why(tmp_path):
    cells = [("square", SQUARE + "return 2 * x"), ("square-check", CHECK),
             ("cube", "# YOUR CODE HERE"), ("cube-check", CHECK.replace("square", "cube")),
             ("root", "def root(x):\n    raise NotImplementedError"), ("root-check", CHECK.replace("square", "root")),
             ("loud", "def loud(x):\n    raise ValueError('\\x1b[2J\\u202e')"),
             ("loud-check", CHECK.replace("square", "loud")),
             ("stop", "exit()\nimport sys; sys.exit(0)"), ("gone-check", "  "), ("odd-check", "1 +")]
    code, lines, error = run(tmp_path, write(tmp_path / "n.ipynb", *cells))
    assert code == 1 and not error
    assert lines[1].startswith("not yet          square: square(3) came out as 6")
    assert lines[2:4] == ["not written yet  cube", "not written yet  root"]
    assert lines[4].startswith("not yet          loud: ") and not {"\x1b", "\u202e"} & set(lines[4])
    assert lines[5].startswith("not yet          gone: the check cell is empty")
    assert lines[6].startswith("not yet          odd: SyntaxError: ")
    assert lines[7] == "0 of 6 checks pass, 4 do not yet, 2 are not written yet"


def test_names_of_nbgrader_count_where_ids_are_others(tmp_path):
    path = write(tmp_path / "n.ipynb", ("a1", SQUARE + "return x * x"), ("a2", CHECK))
    notebook = nbformat.read(path, 4)
    notebook.cells[1].metadata["nbgrader"] = {"grade_id": "square-check"}
    nbformat.write(notebook, path)
    assert run(tmp_path, path)[1][1] == "passes           square"


@pytest.mark.parametrize("content, part", [
    (None, "No such file"), ("", "no Jupyter notebook"), ("[1]", "no Jupyter notebook"), ('{"cells": 3}', "no Jupyter"),
    ('{"cells": [{"cell_type": "code", "source": 3}]}', "no Jupyter"), ('{"cells": []}', "no check cells")])
def test_wrong_files_are_one_line(tmp_path, content, part):
    path = tmp_path / "n.ipynb"
    if content is not None:
        path.write_text(content)
    code, lines, error = run(tmp_path, path)
    assert code == 2 and not lines and part in error and "n.ipynb" in error and "\n" not in error


def test_first_line_comes_at_once_and_an_interrupt_says_so(tmp_path):
    path = write(tmp_path / "n.ipynb", ("loop", "while True:\n    try:\n        pass\n    except BaseException:\n"
                                        "        pass"), ("square-check", CHECK))
    with program(tmp_path, path) as running:
        assert running.stdout.readline() == "running n.ipynb: 1 checks\n"
        time.sleep(0.5)
        running.send_signal(signal.SIGINT)
        out, error = running.communicate(timeout=60)
    assert (out, error, running.returncode) == ("stopped; nothing was changed\n", "", 130)


def test_a_release_is_not_written_yet(tmp_path):
    code, lines, _ = run(tmp_path, ROOT / "release/04_loss_functions/univariate_regression.ipynb")
    assert code == 1 and {line[:17] for line in lines[1:-1]} == {"not written yet  "}
    assert lines[-1].startswith(f"0 of {len(lines) - 2} checks pass, 0 do not yet")


BOOK = [("a", "!pip install nothing\nimport numpy as np\nscale = 1"),
        ("b", "def normal_distribution(y, mu, sigma):\n"
              "    return np.exp(-(y - mu) ** 2 / (2 * sigma ** 2)) / root(sigma)"),
        ("c", "def root(sigma):\n    return scale * np.sqrt(2 * np.pi) * sigma"),
        ("d", "def compute_likelihood(y_train, mu, sigma):\n"
              "    return np.sum(normal_distribution(y_train, mu, sigma))"),
        ("e", "raise RuntimeError('a cell that no answer needs')"),
        ("f", "def ReLU(z):\n    return 0  # given by the book, so no answer here")]


def test_a_book_notebook_is_judged_by_the_names_that_it_defines(tmp_path):
    path = write(tmp_path / "Loss_I.ipynb", *BOOK)
    code, lines, error = run(tmp_path, "grade-book", path, "--releases", ROOT / "release")
    assert code == 1 and not error
    assert lines[:3] == ["reading Loss_I.ipynb", "by the checks of 04_loss_functions/univariate_regression.ipynb:",
                         "passes           normal_distribution"]
    assert lines[3].startswith("not yet          compute_likelihood: ") and "sum of the densities" in lines[3]
    assert "have no answer here" in lines[4]
    assert lines[5] == "1 of 2 answers pass, 1 do not yet, 0 are not written yet"
    assert "cannot prove" in lines[6] and len(lines) == 7


def test_releases_are_found_beside_the_notebook(tmp_path):
    write(tmp_path / "ours.ipynb", ("square", SQUARE + "raise NotImplementedError"), ("square-check", CHECK))
    path = write(tmp_path / "theirs.ipynb", ("x", "square = 3"), ("y", SQUARE + "return x * x"), ("z", "square = 4"))
    code, lines, _ = run(tmp_path, "grade-book", path)
    assert code == 0 and lines[2] == "passes           square"


@pytest.mark.parametrize("releases, part", [("nowhere", "no released notebooks in nowhere"),
                                            (ROOT / "release", "it defines no name")])
def test_nothing_to_judge_by_is_one_line(tmp_path, releases, part):
    path = write(tmp_path / "n.ipynb", ("a", "unheard_of = 1"))
    code, _, error = run(tmp_path, "grade-book", path, "--releases", releases)
    assert code == 2 and part in error and "\n" not in error


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    place = tmp_path_factory.mktemp("wheel")
    done = subprocess.run([sys.executable, "-m", "grading", "bundle", "07_convolution", "--wheel", "-o",
                           place / "students.zip"], cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    return next(place.glob("*.whl"))


def installed(wheel, place):
    """Install the wheel into a folder."""
    subprocess.run([sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps",
                    "--no-index", "--target", place, wheel], check=True, timeout=120)


def test_wheel_brings_exercises_and_data(tmp_path, wheel):
    installed(wheel, tmp_path / "site")
    look = "import exercises.check as c, exercises.data as d; print(c.__file__, len(d.mnist1d().x_train))"
    out = subprocess.run([sys.executable, "-c", look], env=os.environ | {"PYTHONPATH": str(tmp_path / "site")},
                         cwd=tmp_path, capture_output=True, text=True, check=True, timeout=120).stdout.split()
    assert out[0].startswith(str(tmp_path)) and int(out[1]) > 1000


def test_wheel_is_named_after_the_package():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    assert WHEEL == f"{project['name'].replace('-', '_')}-{project['version']}-py3-none-any.whl"


def test_notebook_alone_says_in_one_line_what_is_missing(tmp_path, wheel):
    """Where nothing of the course is installed, and where its wheel is."""
    released = nbformat.read(ROOT / "release/07_convolution/convolution_mnist1d.ipynb", 4)
    setup = next(cell.source for cell in released.cells if grade_id(cell) == "setup")
    shell = ("from IPython.core.interactiveshell import InteractiveShell as S; import sys; "
             "sys.exit(not S.instance(colors='nocolor').run_cell(sys.argv[1]).success)")
    site = os.pathsep.join(folder for folder in sys.path if folder.endswith("site-packages"))

    def run_it(*folders):
        """Run the set-up without the .pth files by which this course's own packages are found."""
        return subprocess.run([sys.executable, "-S", "-c", shell, setup], cwd=tmp_path, text=True, capture_output=True,
                              timeout=120, env=os.environ | {"PYTHONPATH": os.pathsep.join([*folders, site]),
                                                             "IPYTHONDIR": str(tmp_path / "ipython")})

    alone = run_it()
    assert alone.returncode == 1
    lines = alone.stdout.strip().splitlines()
    assert len(lines) == 1 and lines[0].endswith(f"%pip install {wheel.name}"), alone.stdout + alone.stderr
    installed(wheel, tmp_path / "site")
    with_wheel = run_it(str(tmp_path / "site"))
    assert with_wheel.returncode == 0 and "training" in with_wheel.stdout, with_wheel.stderr


@pytest.mark.parametrize("program", ["colab", "kaggle"])
def test_notebook_done_elsewhere_gets_the_same_marks(tmp_path, blank_gradebook, pool, program):
    """Colab keeps ids of its own in the metadata, Kaggle none; of nbgrader's nothing is left by either."""
    shutil.copy(blank_gradebook, tmp_path)
    course = tiny.make_course(tmp_path)
    here = tiny.perfect(course)
    tiny.cell_of(here, "double").source = "def double(x):\n    return x + 2"
    tiny.cell_of(here, "guess").source = "guess = 3.1"
    there = copy.deepcopy(here)
    there.cells.insert(1, new_code_cell(f"%pip install {WHEEL}"))
    there.metadata, there.nbformat_minor = {"kernelspec": {"name": "python3"}, "accelerator": "GPU"}, 0
    for number, cell in enumerate(there.cells):
        del cell["id"]
        cell.metadata = {"id": f"Xy{number}"} if program == "colab" else {"trusted": True}
    tiny.hand_in(course, "here", here)
    tiny.hand_in(course, "there", there)
    assert not grade(course, [tiny.ASSIGNMENT], pool).failed
    expected = tiny.FULL | {"double": 0, "guess": 2.5}
    assert tiny.marks(course, "here") == tiny.marks(course, "there") == expected
