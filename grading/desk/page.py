"""The report as one page that needs no network, and as CSV files."""

import io
from pathlib import Path

import jinja2
import matplotlib
import numpy as np
from matplotlib.figure import Figure

from . import sheets

HERE = Path(__file__).parent
INK, BLUE, ORANGE = "#1f2430", "#2b6cb0", "#b7580b"
_STYLE = {"svg.fonttype": "none", "svg.hashsalt": "report", "font.family": "sans-serif", "font.size": 11,
          "axes.spines.top": False, "axes.spines.right": False, "axes.edgecolor": INK, "text.color": INK}


def environment():
    """Jinja2 that escapes everything that it is given."""
    return jinja2.Environment(loader=jinja2.FileSystemLoader(HERE), autoescape=True, trim_blocks=True,
                              lstrip_blocks=True, undefined=jinja2.StrictUndefined)


def svg(figure):
    """A figure as SVG to stand in a page; the page tells in words what it shows."""
    out = io.StringIO()
    figure.savefig(out, format="svg", metadata={"Date": None, "Creator": None})
    text = out.getvalue()
    return text[text.index("<svg"):].replace("<svg ", '<svg aria-hidden="true" focusable="false" ', 1)


def histogram(shares):
    """How many students earned which share of an assignment's points."""
    with matplotlib.rc_context(_STYLE):
        figure = Figure(figsize=(4.6, 2.1), layout="constrained")
        axes = figure.subplots()
        axes.hist(np.clip(shares, 0, 1) * 100, bins=np.arange(0, 101, 10), color=BLUE, edgecolor="white")
        axes.axvline(float(np.median(shares)) * 100, color=ORANGE, linestyle="--", linewidth=2, label="median")
        axes.set(xlabel="marks (% of the points)", ylabel="students", xlim=(0, 100))
        axes.yaxis.get_major_locator().set_params(integer=True)
        axes.legend(frameon=False, loc="upper left")
        return svg(figure)


def over_the_term(names, shares):
    """The middle of the class, its middle half and all of it, assignment after assignment."""
    with matplotlib.rc_context(_STYLE):
        figure = Figure(figsize=(7, 2.8), layout="constrained")
        axes = figure.subplots()
        axes.boxplot([np.clip(own, 0, 1) * 100 for own in shares], whis=(0, 100), widths=0.5, patch_artist=True,
                     boxprops={"facecolor": "#bcd4ec", "edgecolor": INK},
                     medianprops={"color": ORANGE, "linewidth": 2.5})
        axes.set(ylim=(0, 103), ylabel="marks (%)", xticks=range(1, len(names) + 1))
        axes.set_xticklabels([name.split("_")[0] for name in names])
        axes.set_xlabel("assignment")
        return svg(figure)


def write(course, stats, roster):
    """Write ``report/index.html`` and its CSV files; returns the page's path."""
    folder = course.root / "report"
    done = [a for a in stats.assignments if stats.scores[a] and stats.points[a]]
    shares = {a: np.array(list(stats.scores[a].values())) / stats.points[a] for a in done}
    marks = [{"name": a, "students": len(shares[a]), "median": float(np.median(shares[a])),
              "mean": float(shares[a].mean()), "low": float(np.quantile(shares[a], 0.25)),
              "high": float(np.quantile(shares[a], 0.75)), "points": stats.points[a],
              "missing": [roster.display(s) for s in stats.missing.get(a, [])],
              "late": [roster.display(s) for s in stats.late[a]], "figure": histogram(shares[a])} for a in done]
    text = environment().get_template("report.html").render(
        stats=stats, marks=marks, listed=bool(roster.listed),
        term=over_the_term(done, [shares[a] for a in done]) if len(done) > 1 else "",
        doubtful=sorted((e for e in stats.exercises if e.warnings),
                        key=lambda e: (-len(e.warnings), e.discrimination or 0)),
        behind=[(roster.display(s), why) for s, why in stats.behind],
        understood=stats.clusters[:60], hardest=sorted(stats.exercises, key=lambda e: (e.assignment, e.right)),
        sizes={(e.assignment, e.notebook, e.name): e.students for e in stats.exercises})
    sheets.write_bytes(folder / "index.html", text.encode("utf-8", "replace"))
    sheets.write(folder / "statistics.csv", [
        ["assignment", "notebook", "exercise", "points", "students", "right", "in part", "unanswered", "time outs",
         "discrimination", *(f"fifth {n}" for n in range(1, 6)), "look at it"]] + [
        [e.assignment, e.notebook, e.name, e.points, e.students, round(e.right, 4), round(e.in_part, 4),
         round(e.unanswered, 4), e.timeouts, "" if e.discrimination is None else round(e.discrimination, 3),
         *([round(v, 3) for v in e.by_part] or [""] * 5), "; ".join(e.warnings)] for e in stats.exercises],
        encoding="utf-8-sig")
    sheets.write(folder / "misunderstood.csv", [
        ["assignment", "notebook", "exercise", "cluster", "students", "kind", "what the check said", "who"]] + [
        [c.assignment, c.notebook, c.exercise, c.number, len(c.students), c.kind, c.sentence, " ".join(c.students)]
        for c in stats.clusters], encoding="utf-8-sig")
    sheets.write(folder / "missing.csv", [["assignment", "student", "name", "e-mail"]] + [
        [a, s, roster.display(s), roster.students[s].email or ""] for a in done for s in stats.missing.get(a, [])],
        encoding="utf-8-sig")
    return folder / "index.html"
