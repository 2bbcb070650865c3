"""Figures: what a reader who cannot see them is told."""

import matplotlib.pyplot as plt
import numpy as np
import pytest
import torch

from exercises import plot


@pytest.fixture
def shown(monkeypatch):
    """The pictures that are shown."""
    pictures = []
    monkeypatch.setattr(plot, "display", pictures.append)
    yield pictures
    plt.close("all")


def test_description_is_read_from_what_was_drawn(shown):
    x = np.linspace(0, 4, 9)
    axis = plt.subplots()[1]
    axis.plot(x, (x - 1) ** 2, label="parabola")
    axis.axvline(1)
    axis.set(title="A valley", xlabel="place", ylabel="height")
    plot.show("One curve.")
    assert shown[0].alt == ("One curve. [A valley, place across, height upwards] parabola: from (0, 1) to (4, 9), "
                            "lowest 0 at 1, highest 9 at 4.")


def test_numbers_of_any_kind_can_be_drawn():
    tensor = torch.tensor([1.0, 2.0], requires_grad=True)
    for answer in ([1, 2], (1.0, np.float32(2)), tensor, tensor.double(), [tensor[0], 2], np.array([1, 2])):
        drawn = plot.numbers(answer)
        assert drawn.dtype == np.float64 and drawn.tolist() == [1, 2]
    for answer in (3, 3.0, np.array(3), torch.tensor(3, dtype=torch.int64), (tensor[0] + 2)):
        assert f"{plot.numbers(answer):.1f}" == "3.0"
    assert plot.numbers([[1, 2], tensor]).shape == (2, 2)


@pytest.mark.parametrize("draw, says", [
    (lambda axis: axis.bar([1, 2, 3], [3, 4, 5]), "bars: 3, 4, 5."),
    (lambda axis: axis.plot([1, 2, 3], [5, np.nan, 4], "o", label="data"), "data: 2 points from (1, 4) to (3, 5)."),
    (lambda axis: axis.figure.colorbar(axis.imshow([[0, 1], [2, 3]])), "[] colours for 0 to 3."),
    (lambda axis: axis.contour([[0, 1], [2, 3]], colors="k"), "Something."),
    (lambda axis: axis.plot(["a", "b"], [1, 2]), "from (0, 1) to (1, 2)"),
    (lambda axis: axis.errorbar([1, 2], [3, 4], yerr=1), "from (1, 3) to (2, 4)"),
    (lambda axis: axis.text(0, 0, "hello"), "Something."),
])
def test_any_figure_is_described(shown, draw, says):
    draw(plt.subplots()[1])
    plot.show("Something.")
    assert says in shown[0].alt


def test_picture_has_twice_the_resolution_at_its_size(shown):
    plt.figure(figsize=(4, 3), dpi=50)
    plot.show("Nothing.")
    assert shown[0].width == 200 and shown[0]._data_and_metadata()[1]["width"] == 200
    assert shown[0].data[16:24] == (400).to_bytes(4, "big") + (300).to_bytes(4, "big")


def test_only_what_play_is_given_gets_a_slider(monkeypatch):
    monkeypatch.setenv("JPY_SESSION_NAME", "a notebook in JupyterLab")
    drawn = []

    def draw(slope, data=None):
        drawn.append((slope, data))

    plot.play(draw, slope=[1, 2, 3])
    assert drawn == [(2, None)]


@pytest.mark.parametrize("bend, joints", [(lambda z: np.maximum(z, 0), [0.5, 2.0]), (lambda z: z, [])])
def test_joints_are_where_units_are_switched(bend, joints):
    x = np.linspace(-1, 3, 9)
    lines = [2 * x - 1, 1 - x / 2, x + 5]
    assert [place for _, place in plot._joints(x, lines, map(bend, lines))] == joints
