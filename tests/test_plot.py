"""The sliders of the notebooks: they play in JupyterLab and are silent in grading."""

import ipywidgets

from exercises import plot


def test_play_draws_nothing_where_nobody_watches(monkeypatch):
    monkeypatch.delenv("JPY_SESSION_NAME", raising=False)
    drawn = []
    plot.play(lambda **values: drawn.append(values), step=(0, 1, 2))
    assert drawn == []


def test_play_draws_with_each_slider(monkeypatch):
    monkeypatch.setenv("JPY_SESSION_NAME", "notebook.ipynb")
    drawn, shown = [], []
    monkeypatch.setattr("ipywidgets.widgets.interaction.display", lambda *things, **_: shown.extend(things))
    plot.play(lambda **values: drawn.append(values), learning_rate=(0.1, 0.2, 0.3), step=range(5))
    sliders = [child for thing in shown for child in getattr(thing, "children", ())
               if isinstance(child, ipywidgets.SelectionSlider)]
    assert [slider.description for slider in sliders] == ["learning rate", "step"]
    sliders[0].value = 0.3
    assert drawn[-1] == {"learning_rate": 0.3, "step": 2}
