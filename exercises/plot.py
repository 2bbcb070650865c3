"""Figures that more than one notebook draws, in one style.

Colours are those of Okabe and Ito, which people with any kind of colour vision can
tell apart; line style and marker differ as well, so that a print in grey reads too.

One thing has one colour in all notebooks:

- class k has ``COLOURS[k]`` and the marker ``"o^sD"[k]``, its region the same hue (two classes: SKY, YELLOW);
- with classes, what belongs to none is black: the output of a network for two classes, a border (dashed);
- in regression, what was measured is an ORANGE "o", the model BLUE, its band SKY, the truth BLACK;
- a baseline or rival is ORANGE, what the learner makes of it BLUE; training dashed, validation solid;
- paths of descents are RED, SKY, PINK, GREEN in the order drawn, as are the losses on their way; the lowest
  place is a star; what is wrong or missed is a RED "x"; histograms are SKY, help lines grey;
- heat maps are cividis, signed ones PuOr about zero; where a few values outshine the rest, percentiles limit them.
"""

import io
import os

import matplotlib.pyplot as plt
import numpy as np
from cycler import cycler
from IPython.display import Image, display
from matplotlib.container import BarContainer
from matplotlib.ticker import MaxNLocator

BLUE, ORANGE, GREEN, PINK, SKY, RED, YELLOW, BLACK = COLOURS = (
    "#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00", "#F0E442", "#000000")
LINES = ("-", "--", "-.", ":", (0, (5, 1)), (0, (3, 1, 1, 1)), (0, (1, 1)), "-")


def style():
    """Set the look of every figure in a notebook: size, grid, fonts, colours and lines."""
    plt.rcParams.update({
        "figure.figsize": (6.4, 3.8), "figure.dpi": 90, "figure.constrained_layout.use": True,
        "axes.prop_cycle": cycler(color=COLOURS) + cycler(linestyle=LINES),
        "axes.grid": True, "grid.alpha": 0.3, "axes.spines.top": False, "axes.spines.right": False,
        "axes.titlesize": 11, "axes.labelsize": 10, "lines.linewidth": 2, "legend.frameon": False,
        "legend.fontsize": 9, "image.cmap": "cividis",
    })


def numbers(answer):
    """An answer as numbers that can be drawn and printed, in whatever form it was right.

    Parameters
    ----------
    answer : number, array, tensor (with or without gradient), or lists or tuples of these
        All of one shape, where there are several.

    Returns
    -------
    ndarray of float64, or float where it is one number without a shape
    """
    if isinstance(answer, (list, tuple)):
        return np.array([numbers(part) for part in answer], dtype=float)
    if hasattr(answer, "detach"):
        answer = answer.detach().cpu()
    return np.asarray(answer, dtype=float)[()]


def show(description):
    """Show the current figure with a description for those who cannot see it.

    Parameters
    ----------
    description : str
        What is drawn, in one sentence that answers no question. What is to be seen in it is
        added when it has been drawn: titles, ranges, and where each curve starts, turns and ends.
        Readers and screen readers get both as the picture's alternative text.
    """
    figure, picture = plt.gcf(), io.BytesIO()
    figure.savefig(picture, format="png", dpi=2 * figure.dpi)
    width = round(figure.get_figwidth() * figure.dpi)
    described = " ".join([description, *filter(None, map(_seen, figure.axes))])
    plt.close(figure)
    display(Image(picture.getvalue(), alt=described[:2000], width=width))


def _seen(axis):
    """What one panel of a figure shows, in words and numbers read from what was drawn."""
    sentences = []
    for line in axis.lines:
        x, y = (np.asarray(line.get_data(orig=False)[k], float) for k in (0, 1))
        good = np.isfinite(x) & np.isfinite(y)
        x, y, name = x[good], y[good], line.get_label()
        if line.get_transform() != axis.transData or len(x) < 2:
            continue  # a line across the panel, or a single point
        name = "curve" if name.startswith("_") else name
        if line.get_linestyle() == "None":
            sentences.append(f"{name}: {len(x)} points from ({x.min():.3g}, {y.min():.3g}) to "
                             f"({x.max():.3g}, {y.max():.3g})")
        else:
            low, high = y.argmin(), y.argmax()
            sentences.append(f"{name}: from ({x[0]:.3g}, {y[0]:.3g}) to ({x[-1]:.3g}, {y[-1]:.3g}), lowest "
                             f"{y[low]:.3g} at {x[low]:.3g}, highest {y[high]:.3g} at {x[high]:.3g}")
    for bars in axis.containers:
        if isinstance(bars, BarContainer) and bars.datavalues is not None:
            sentences.append("bars: " + ", ".join(f"{height:.3g}" for height in bars.datavalues[:20]))
    for drawn in (*axis.images, *axis.collections):
        values = drawn.get_array()
        if axis.get_label() != "<colorbar>" and values is not None and np.size(values) and (
                getattr(drawn, "filled", True)):
            sentences.append(f"colours for {np.nanmin(values):.3g} to {np.nanmax(values):.3g}")
    head = ", ".join(filter(None, [axis.get_title(), axis.get_xlabel() and f"{axis.get_xlabel()} across",
                                   axis.get_ylabel() and f"{axis.get_ylabel()} upwards"]))
    return f"[{head}] {'; '.join(sentences)}." if sentences else ""


def play(draw, **options):
    """Let the learner draw a figure anew with sliders; where nobody watches, do nothing.

    Parameters
    ----------
    draw : callable
        Called with one value of each option, by name; it draws the figure and shows it.
    **options : sequence
        The values that each slider runs through, in order. It starts in the middle.
    """
    if "JPY_SESSION_NAME" not in os.environ:  # JupyterLab sets this for the notebooks that it opens
        return
    import ipywidgets

    def redraw(**chosen):
        draw(**chosen)  # whose other parameters would become sliders, too

    ipywidgets.interact(redraw, **{name: ipywidgets.SelectionSlider(
        options=list(values), value=list(values)[len(values) // 2], description=name.replace("_", " "),
        layout={"width": "420px"}, style={"description_width": "100px"}, continuous_update=False)
        for name, values in options.items()})


def shallow_stages(x, stages, title=""):
    """Draw every stage of a network with one input, three hidden units and one output.

    Parameters
    ----------
    x : ndarray, shape (N,)
        Inputs in rising order.
    stages : tuple of ten ndarrays, each of shape (N,)
        Output, three preactivations, three activations, three weighted activations: what
        ``shallow_1_1_3`` returns.
    title : str
        Heading of the figure.
    """
    y, rows = stages[0], (stages[1:4], stages[4:7], stages[7:10])
    labels = (r"preactivation $\theta_{%d0}+\theta_{%d1}x$", r"activation $h_{%d}$",
              r"weighted $\phi_{%d}h_{%d}$")
    figure = plt.figure(figsize=(9, 7.6))
    top, bottom = figure.subfigures(2, 1, height_ratios=(3, 1.55))
    figure.suptitle(title)
    axes = top.subplots(3, 3, sharex=True, sharey="row")
    for row, (curves, label) in enumerate(zip(rows, labels)):
        for unit, curve in enumerate(curves):
            axis = axes[row, unit]
            axis.plot(x, curve, color=COLOURS[unit], linestyle=LINES[unit])
            axis.axhline(0, color="grey", linewidth=0.8)
            axis.set_title(label % ((unit + 1,) * label.count("%d")), fontsize=10)
    for axis in axes[-1]:
        axis.set_xlabel("input $x$")
    axis = bottom.subplots()
    axis.plot(x, y, color=BLACK, linestyle="-")
    for unit, joint in _joints(x, *rows[:2]):
        for marked in (*axes[:, unit], axis):
            marked.axvline(joint, color=COLOURS[unit], linewidth=1.2, linestyle=":")
    axis.set(xlabel="input $x$", ylabel="output $y$", title=r"output $y=\phi_0+\phi_1 h_1+\phi_2 h_2+\phi_3 h_3$")
    show(f"{title}: preactivations, activations and weighted activations of three hidden units "
         "in a grid, and the output below them.")


def _joints(x, preactivations, activations):
    """Pairs of a unit and the place where it is switched on or off, for units that are off somewhere."""
    for unit, (before, after) in enumerate(zip(preactivations, activations)):
        crossed = np.flatnonzero(np.diff(np.sign(before)))
        if crossed.size and not np.any(np.where(before < 0, after, 0)):
            k = crossed[0]
            yield unit, x[k] - before[k] * (x[k + 1] - x[k]) / (before[k + 1] - before[k])


def output_curves(x, curves, title="", joints=()):
    """Draw outputs of networks with one input over each other.

    Parameters
    ----------
    x : ndarray, shape (N,)
    curves : dict of str to ndarray of shape (N,)
        Each output under its name in the legend.
    title : str
    joints : sequence of float
        Inputs to mark by thin vertical lines.
    """
    figure, axis = plt.subplots()
    for name, curve in curves.items():
        axis.plot(x, curve, label=name)
    for joint in joints:
        axis.axvline(joint, color="grey", linewidth=0.8, linestyle=":")
    axis.set(xlabel="input $x$", ylabel="output $y$", title=title)
    axis.legend()
    show(f"{title}: the output against the input for {', '.join(curves)}.")


def shallow_surfaces(x1, x2, stages, title=""):
    """Draw every stage of a network with two inputs and three hidden units as contours.

    Parameters
    ----------
    x1, x2 : ndarray, shape (M, N)
        Grids of the two inputs.
    stages : tuple of ten ndarrays, each of shape (M, N)
        What ``shallow_2_1_3`` returns.
    title : str
    """
    names = ([f"preactivation {k}" for k in (1, 2, 3)] + [f"activation {k}" for k in (1, 2, 3)]
             + [f"weighted activation {k}" for k in (1, 2, 3)])
    panels = [[f"{row}{column}" for column in range(3)] for row in range(3)] + [["output"] * 3]
    figure, axes = plt.subplot_mosaic(panels, figsize=(9, 10.5), height_ratios=(1, 1, 1, 1.6))
    figure.suptitle(title)

    def draw(axis, surface, levels, name):
        filled = axis.contourf(x1, x2, surface, levels)
        axis.contour(x1, x2, surface, levels, colors="white", linewidths=0.4)
        axis.set_title(name, fontsize=10)
        axis.grid(False)
        return filled

    for row in range(3):
        surfaces = stages[1 + 3 * row:4 + 3 * row]
        levels = MaxNLocator(16).tick_values(min(map(np.min, surfaces)), max(map(np.max, surfaces)) + 1e-9)
        for column, surface in enumerate(surfaces):
            axis = axes[f"{row}{column}"]
            filled = draw(axis, surface, levels, names[3 * row + column])
            if row == 1 and np.ptp(np.sign(stages[1 + column])):
                axis.contour(x1, x2, stages[1 + column], [0], colors=RED, linewidths=1.5, linestyles="--")
            axis.tick_params(labelbottom=row == 2, labelleft=column == 0)
            axis.set(xlabel="$x_1$" if row == 2 else "", ylabel="" if column else "$x_2$")
        figure.colorbar(filled, ax=[axes[f"{row}{column}"] for column in range(3)])
    axis = axes["output"]
    filled = draw(axis, stages[0], MaxNLocator(24).tick_values(np.min(stages[0]), np.max(stages[0])), "output $y$")
    axis.set(xlabel="$x_1$", ylabel="$x_2$")
    figure.colorbar(filled, ax=axis)
    show(f"{title}: contours of all stages of three hidden units, and of the output below.")


def loss_sweep(values, curves, parameter, title=""):
    """Draw what a loss does while one parameter moves, each curve in a panel of its own.

    Parameters
    ----------
    values : ndarray, shape (N,)
        Values of the parameter.
    curves : dict of str to (ndarray of shape (N,), str or float)
        Each curve under its name, with what to mark on it: ``"max"``, ``"min"``, a number
        that it reaches, or ``""`` for nothing.
    parameter : str
        Label of the parameter.
    title : str
    """
    figure, axes = plt.subplots(1, len(curves), figsize=(4.6 if len(curves) == 1 else
                                                         3.3 * len(curves), 3.2), squeeze=False)
    figure.suptitle(title)
    for axis, (name, (curve, want)) in zip(axes[0], curves.items()):
        axis.plot(values, curve, color=BLACK, linestyle="-")
        axis.set(xlabel=parameter, title=name)
        if want != "":
            best = (np.argmax(curve) if want == "max" else np.argmin(curve) if want == "min"
                    else np.argmin(np.abs(curve - want)))
            name = f"{want}." if want in ("max", "min") else f"{want:g}"
            axis.axvline(values[best], color="grey", linewidth=1, linestyle=":")
            axis.plot(values[best], curve[best], {"max": "^", "min": "v"}.get(want, "o"),
                      color=RED, linestyle="none", markersize=8,
                      label=f"{name} at {values[best]:.2f}")
            axis.legend()
    show(f"{title}: {', '.join(curves)}, each against {parameter}.")


def class_probabilities(x, outputs, probabilities, x_train, y_train, title=""):
    """Draw what a classifier computes and the probabilities that are made of it.

    Parameters
    ----------
    x : ndarray, shape (N,)
        Inputs in rising order.
    outputs, probabilities : ndarray, shape (K, N)
        One row for two classes (0 and 1), one row a class for more.
    x_train, y_train : ndarray, shape (I,)
        Training inputs and their classes, 0, 1, 2 ...
    title : str
    """
    figure, (left, right) = plt.subplots(1, 2, figsize=(9, 3.6))
    figure.suptitle(title)
    rows = len(outputs)
    for k in range(rows):
        label = "network" if rows == 1 else f"class {k}"
        colour = BLACK if rows == 1 else COLOURS[k]
        left.plot(x, outputs[k], color=colour, linestyle=LINES[k], label=label)
        right.plot(x, probabilities[k], color=colour, linestyle=LINES[k])
    left.axhline(0, color="grey", linewidth=0.8)
    left.set(xlabel="input $x$", ylabel="model output", title="what the network computes")
    for k, marker in zip(range(max(2, rows)), "o^sD"):
        chosen = x_train[y_train == k]
        height = float(k) if rows == 1 else -0.09 * (k + 1)
        right.plot(chosen, np.full(chosen.shape, height), marker, linestyle="none", markersize=6,
                   color=COLOURS[k], label=f"data, $y={k}$",
                   markeredgecolor="white", markeredgewidth=0.6)
    right.set(xlabel="input $x$", title="the probabilities made of it",
              ylabel=r"probability $\lambda$ that $y=1$" if rows == 1 else
              r"probability $\lambda_k$ of class $k$", yticks=np.linspace(0, 1, 6))
    for axis in (left, right) if rows > 1 else (right,):
        axis.legend(loc="center left", bbox_to_anchor=(1.0, 0.5))
    show(f"{title}: on the left the outputs of the network, on the right the probabilities, with "
         "the training points of each class.")


def loss_contours(axis, loss, phi_0, phi_1, paths=None):
    """Draw a loss of two parameters as contours, with the paths of searches on it.

    Parameters
    ----------
    axis : matplotlib Axes
    loss : callable
        From an array of shape (2, 1) to a number.
    phi_0, phi_1 : ndarray, shapes (M,) and (N,)
        Values of the two parameters at which to evaluate the loss.
    paths : dict of str to ndarray of shape (2, T), optional
        Paths under their names in the legend, one position in each column.
    """
    heights = np.array([[numbers(loss(np.array([[p], [q]]))).item() for p in phi_0]
                        for q in phi_1])
    lowest, high = heights.min(), np.percentile(heights, 98)  # a few steep corners would flatten the rest
    levels = lowest + (high - lowest) * np.linspace(0, 1, 31) ** 2
    filled = axis.contourf(phi_0, phi_1, heights, levels, extend="max")
    axis.contour(phi_0, phi_1, heights, levels[1:], colors="white", linewidths=0.4)
    axis.figure.colorbar(filled, ax=axis, label="loss", format=lambda level, _: f"{level:.{2 if level < 100 else 3}g}")
    for (name, path), colour, marker in zip((paths or {}).items(), (RED, SKY, PINK, GREEN), "osD^"):
        long = np.shape(path)[1] > 50  # then a marker at every step would hide the path: mark its ends
        axis.plot(*path, color=colour, marker=marker, markersize=6 if long else 4, linewidth=1.4, linestyle="-",
                  markevery=[0, -1] if long else None, markeredgecolor="white", markeredgewidth=0.5, label=name)
    axis.grid(False)
    axis.set(xlabel=r"$\phi_0$", ylabel=r"$\phi_1$", xlim=(phi_0[0], phi_0[-1]),
             ylim=(phi_1[0], phi_1[-1]))
    if paths:
        axis.legend(facecolor="white", framealpha=0.8, frameon=True)
