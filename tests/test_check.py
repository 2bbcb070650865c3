"""`exercises.check`: right answers of every style pass, wrong ones fail with a message that teaches."""

import sys
from collections import OrderedDict, namedtuple

import numpy as np
import pytest
import torch
from IPython.core.interactiveshell import InteractiveShell

from exercises import check
from exercises.check import CheckFailed, names
from exercises.check.here import Here, watch_cells
from exercises.check.names import connect


@pytest.fixture
def learner():
    """The learner's namespace, as a dictionary to fill."""
    names = {}
    before = connect(Here(names))
    yield names
    connect(before)


def message(call, *args, **kwargs):
    with pytest.raises(CheckFailed) as error:
        call(*args, **kwargs)
    return str(error.value)


def test_missing_name(learner):
    assert message(check.function, "ReLU").startswith("ReLU does not exist yet.")
    assert message(check.variable, "x").startswith("x does not exist yet.")


def test_name_that_is_no_function(learner):
    learner["ReLU"] = 3
    assert message(check.function, "ReLU") == "ReLU is an int, but it should be a function."


def test_stub_is_not_written_yet(learner):
    def f():
        raise NotImplementedError
    learner["f"] = f
    assert "f is not written yet" in message(check.function("f"))


def test_exception_names_the_call(learner):
    learner["f"] = lambda x: 1 / 0
    assert message(check.function("f"), 2) == "f(2) stopped with ZeroDivisionError: division by zero"
    assert message(check.function("f"), [check.given(OrderedDict), 3]).startswith("f([OrderedDict, 3]) stopped with")


def step_in_the_open(w):
    w.sum().backward()
    w -= w.grad


def backward_twice(w):
    loss = (w ** 2).sum()
    loss.backward()
    loss.backward()


def step_to_a_new_tensor(w):
    for _ in range(2):
        w.sum().backward()
        with torch.no_grad():
            w = w - w.grad


@pytest.mark.parametrize("call, args, words", [
    (lambda a, b: a @ b, (np.ones((2, 3)), np.ones((2, 3))), "Print both shapes"),
    (lambda a: 1 if a > 0 else 0, (np.ones(2),), "np.where"),
    (lambda a, b: a - b, (np.ones(2), np.ones(3)), "from the last axis on"),
    (np.linalg.inv, (np.ones((2, 2)),), "has no inverse"),
    (backward_twice, (torch.ones(2, requires_grad=True),), "called twice"),
    (step_in_the_open, (torch.ones(2, requires_grad=True),), "with torch.no_grad()"),
    (step_to_a_new_tensor, (torch.ones(2, requires_grad=True),), "changes it in place"),
    (lambda: torch.nn.Sequential([torch.nn.ReLU()]), (), "a star in front"),
    (lambda: torch.nn.Sequential(torch.nn.ReLU), (), "made by calling it"),
])
def test_sentences_of_libraries_are_translated(learner, call, args, words):
    learner["f"] = call
    assert words in message(check.function("f"), *args)


def test_exit_is_an_error_of_the_call(learner):
    learner["f"] = lambda: sys.exit(0)
    assert "stopped with SystemExit" in message(check.function("f"))


def test_endless_loop_is_stopped(learner):
    def f():
        while True:
            pass
    learner["f"] = f
    assert "did not come back within 0.2 seconds" in message(check.function("f", seconds=0.2))


@pytest.mark.parametrize("value", [
    [1, 2], (1.0, 2.0), np.array([1, 2]), np.array([1, 2], dtype=np.float32), np.array([[1, 2]]),
    torch.tensor([1.0, 2.0]), torch.nn.Parameter(torch.tensor([1.0, 2.0])), [np.float64(1), torch.tensor(2)],
    torch.tensor([1.0, 2.0], dtype=torch.bfloat16),
])
def test_arrays_of_every_style(learner, value):
    learner["x"] = value
    check.variable("x").equals([1, 2], squeeze=True)


@pytest.mark.parametrize("value", [4, 4.0, np.float32(4), np.array(4), np.array([[4.0]]), torch.tensor([4]), [4]])
def test_scalars_of_every_style(learner, value):
    learner["x"] = value
    check.variable("x").equals(4)
    assert check.variable("x").number() == 4


class Equal(float):
    """Claims to equal everything."""

    def __eq__(self, other):
        return True

    __hash__ = float.__hash__
    __array__ = __sub__ = __rsub__ = lambda *_, **__: np.zeros(())


class EqualArray(np.ndarray):
    """An array that claims to equal everything."""

    __eq__ = __le__ = __ge__ = lambda *_: np.array(True)


@pytest.mark.parametrize("value", [
    np.array([Equal()], dtype=object), "4", object(), {1: 2}, [[1, 2], [3]], lambda: 4,
])
def test_objects_that_are_no_numbers(learner, value):
    learner["x"] = value
    assert "numbers" in message(check.variable("x").equals, 4)


@pytest.mark.parametrize("value", [Equal(), np.zeros(2).view(EqualArray), [Equal()]])
def test_objects_are_judged_by_their_plain_values(learner, value):
    learner["x"] = value
    assert message(check.variable("x").equals, 4)


def test_named_tuples_and_sets_are_the_values_they_hold(learner):
    Pair = namedtuple("Pair", "slope offset")
    learner.update(p=Pair(2.0, 1.0), s={3, 1}, d=OrderedDict(a=1))
    slope, offset = check.variable("p").parts(names=("slope", "offset"))
    slope.equals(2)
    offset.equals(1)
    assert check.variable("d").keys() == ["a"]


def test_none_asks_for_return(learner):
    learner["f"] = lambda: None
    assert "return" in message(check.function("f")().equals, 4)


def test_shape_comes_before_value(learner):
    learner["x"] = np.zeros((3, 2))
    assert message(check.variable("x").equals, np.ones((2, 3))) == "x has shape (3, 2); expected (2, 3)."
    assert message(check.variable("x").equals, np.zeros((2, 3)), mistakes={"This is a sum.": 0 * np.ones((3, 2))}) == (
        "x has shape (3, 2); expected (2, 3). The values are right, the shape is not.")


def test_hidden_values_are_not_told(learner):
    learner["f"] = lambda x: [1.0, 5.5]
    text = message(check.function("f")(3).equals, [1.0, 777.25])
    assert "f(3)" in text and "5.5" in text and "index 1" in text and "777" not in text
    assert "777.25" in message(check.function("f")(3).equals, [1.0, 777.25], reveal=True)


def test_a_long_array_is_told_by_its_first_wrong_place(learner):
    learner["f"] = lambda off: np.arange(20.0).reshape(4, 5) + off
    right, one = np.arange(20.0).reshape(4, 5), np.zeros((4, 5))
    one[1, 2] = 9
    for off, words in [(one, "wrong in 1 of 20 places, first at index (1, 2), where it came out as 16."),
                       (np.ones((4, 5)), "wrong in 20 of 20 places, first at index (0, 0), where it came out as 1.")]:
        open_check = message(check.function("f")(off).equals, right, reveal=True)
        assert f"{words} Expected {7 if off is one else 0} there." in open_check
        hidden = message(check.function("f")(off).equals, right)
        assert words in hidden and "Expected" not in hidden


def test_known_mistake_is_named(learner):
    learner["f"] = lambda: 2.0
    assert message(check.function("f")().equals, 3, mistakes={"Other.": 4, "A slip.": lambda: 2}).endswith("A slip.")


@pytest.mark.parametrize("factor, words", [(-1, "sign"), (1 / 4, "mean where a sum"), (4, "sum where a mean")])
def test_usual_slips_are_recognised(learner, factor, words):
    learner["f"] = lambda x: factor * np.arange(1.0, 5.0)
    assert words in message(check.function("f")(np.ones(4)).equals, np.arange(1.0, 5.0))


def test_single_precision_passes_and_an_error_of_one_in_ten_thousand_fails(learner):
    right = np.random.default_rng(0).normal(size=100)
    learner["x"] = right.astype(np.float32)
    check.variable("x").equals(right)
    learner["x"] = right * 1.0001
    message(check.variable("x").equals, right)


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
def test_numbers_that_are_none(learner, value):
    learner["x"] = np.array([1.0, value])
    message(check.variable("x").equals, [1.0, 2.0])
    learner["n"] = value
    message(check.number, "n", 3)


def test_infinity_where_it_is_right(learner):
    learner["x"] = [np.inf, 1.0]
    check.variable("x").equals([np.inf, 1.0])


def test_changed_inputs_are_seen_and_do_not_reach_the_test(learner):
    def f(x, y):
        x[0] = 7
        y.append(1)
        return x
    learner["f"] = f
    x, y = np.zeros(2), [0]
    assert "changed the values" in message(check.function("f")(x, y).keeps_inputs)
    assert x[0] == 0 and y == [0]
    learner["f"] = lambda x: x + 1
    check.function("f")(x).keeps_inputs()


@pytest.mark.parametrize("before, after", [([1.0, 2.0], 9.0), ([1, 2], 9), (["a", "b"], "c"), ([True, False], False)])
def test_changed_lists_of_plain_values_are_seen(learner, before, after):
    def f(values):
        values[0] = after
    learner["f"] = f
    assert "changed the values" in message(check.function("f")(before).keeps_inputs)
    learner["f"] = lambda values: None
    check.function("f")(before).keeps_inputs()


def test_warnings_and_stderr_are_kept_quiet(learner, capfd):
    def f():
        print("loud", file=sys.stderr)
        return np.log(np.array([-1.0]))
    learner["f"] = f
    check.function("f")()
    assert capfd.readouterr().err == ""


def test_using_puts_references_in_and_takes_them_out(learner):
    learner.update(a=lambda: 1)
    learner["b"] = lambda: learner["a"]() + learner["c"]()
    with check.using(a=lambda: 10, c=lambda: 5):
        check.function("b")().equals(15)
    assert learner["a"]() == 1 and "c" not in learner


def test_parts_and_items(learner):
    learner["f"] = lambda: (1, [2, 3], {"k": 4})
    first, second, third = check.function("f")().parts(names=("one", "two", "three"))
    first.equals(1)
    second.equals([2, 3])
    third.items("k")[0].equals(4)
    assert "'two' of f()" in message(second.equals, [2, 4])
    assert "gives 3 values; expected 2" in message(check.function("f")().parts, 2)
    assert "no entry 'z'" in message(third.items, "z")


@pytest.mark.parametrize("value", [np.array([1.0, 2.0]), torch.tensor([1.0, 2.0])])
def test_an_array_that_would_unpack_gives_its_parts(learner, value):
    learner["f"] = lambda: value
    slope, offset = check.function("f")().parts(names=("slope", "offset"))
    slope.equals(1.0)
    offset.equals(2.0)
    text = message(check.function("f")().parts, 3)
    assert text.endswith(" of shape (2,); 3 values were expected, separated by commas.") and "a ndarray" not in text
    learner["f"] = lambda: value[:1]
    assert "expected, separated by commas: slope, offset." in message(
        check.function("f")().parts, None, ("slope", "offset"))


def test_misconceptions_that_lead_to_another_shape_are_recognised(learner):
    learner["f"] = lambda: np.array([[1.0, 2.0]])
    text = message(check.function("f")().equals, 3.0, mistakes={"Add up the examples.": [1.0, 2.0]})
    assert text == "f() has shape (1, 2); expected (). Add up the examples."
    assert message(check.function("f")().equals, 3.0) == "f() has shape (1, 2); expected ()."


def test_objects_of_a_class(learner):
    class Model:
        def __init__(self, n):
            self.w = np.ones(n)

        def forward(self, x):
            return self.w @ x

        __call__ = forward
    learner["Model"] = Model
    model = check.function("Model")(2)
    model.attribute("w").equals([1, 1])
    model.assign(w=np.array([2.0, 3.0]))
    model.method("forward")(np.array([1.0, 1.0])).equals(5)
    model(np.array([1.0, 0.0])).equals(2)
    assert "no attribute b" in message(model.attribute, "b")


@pytest.mark.parametrize("value, passes", [("b", True), (" B ", True), ("b)", True), ("(b).", True), ("a)", False),
                                           ("a", False), ("bb", False), (2, False),
                                           (None, False), ("", False)])
def test_choice(learner, value, passes):
    learner["q"] = value
    if passes:
        check.choice("q", "ab", right="b")
    else:
        message(check.choice, "q", "ab", right="b", because={"a": "First."})
    learner["q"] = "a"
    assert message(check.choice, "q", "ab", right="b", because={"a": "First."}) == 'q: not "a". First.'


def test_number(learner):
    learner["n"] = np.array([7.0])
    check.number("n", 7)
    learner["n"] = 8
    assert message(check.number, "n", 7, mistakes={8: "One too many."}) == "n: not 8. One too many."
    learner["n"] = None
    assert "None" in message(check.number, "n")


def test_central_difference_of_a_cubic():
    x = np.array([[1.0, -2.0], [0.5, 3.0]])
    np.testing.assert_allclose(check.central_difference(lambda v: (v**3).sum(), x), 3 * x**2, rtol=1e-8)


@pytest.mark.parametrize("points, out", [(2.5, 2.5), (np.float32(2.5), 2.5), (-1, 0), (9, 5), (True, 1),
                                         (float("nan"), 0), (torch.tensor(2.5), 2.5)])
def test_score_is_a_plain_float_in_range(points, out):
    assert check.score(points, 5) == out and type(check.score(points, 5)) is float


def test_notebooks_show_the_message_alone():
    assert CheckFailed("look here")._render_traceback_() == ["\x1b[0;31mNot yet:\x1b[0m look here"]


def test_check_cells_leave_no_names():
    shell = InteractiveShell()
    watch_cells(shell, Here(shell.user_ns))
    shell.run_cell("sigma, rng = 0.2, 'mine'")
    shell.run_cell("from exercises import check\nimport math as m\n\ndef helper():\n    pass\n"
                   "for sigma in (5, 6):\n    rng = sigma\nwith open('/dev/null') as file:\n    check.passed('it')")
    assert shell.user_ns["sigma"] == 0.2 and shell.user_ns["rng"] == "mine"
    assert not {"m", "helper", "file", "check"} & shell.user_ns.keys()
    shell.run_cell("from exercises import check\nsigma = 0.3")
    assert shell.user_ns["sigma"] == 0.3 and "check" in shell.user_ns


def test_parts_of_modules_are_out_of_reach(learner):
    learner["f"] = lambda x: torch.nn.functional.dropout(x)
    assert "out of reach" in message(check.function("f", without=["torch.nn.functional.dropout"]), torch.ones(3))
    check.function("f")(torch.ones(3)).array((3,))


def test_cell_that_failed_is_named(learner):
    failures = names.border().failures
    failures.cell_ran("import pandas\ndef f(x):\n    return x", ModuleNotFoundError("No module named 'pandas'"))
    assert "the cell that should make it stopped with ModuleNotFoundError: No module named 'pandas'" in message(
        check.function, "f")


def test_sets_count_as_sorted_arrays(learner):
    learner["kept"] = {5, 2}
    check.variable("kept").equals([2, 5])


def test_a_step_there_and_back_keeps_inputs(learner):
    def difference(x):
        x += 1e-5
        x -= 1e-5
        return 0.0
    learner["f"] = difference
    check.function("f")(np.array([0.3, 1.7])).keeps_inputs()
    check.function("f")(np.array([0.1249934, 0.1])).keeps_inputs()
