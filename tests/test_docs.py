"""Every command that README and docs name is one that `course` knows, with its options."""

import re
import shlex

import click
import pytest

from grading.cli import program
from tests.tiny import ROOT

PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]


def commands(page):
    """What stands in code after the word `course`, as lists of words."""
    text = page.read_text(encoding="utf-8")
    lines = re.findall(r"^    (course .+)$", text, re.MULTILINE) + re.findall(r"`(course [^`]+)`", text)
    lines += [line for block in re.findall(r"^```\w*\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
              for line in re.findall(r"^(?:\$ )?(course .+)$", block, re.MULTILINE)]
    return sorted({tuple(shlex.split(re.split(r"\s{2,}#|&&|\\$", line)[0])[1:]) for line in lines})


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_commands_exist(page):
    for words in commands(page):
        group, rest = program, list(words)
        while isinstance(group, click.Group) and rest and not rest[0].startswith("-"):
            name = rest.pop(0)
            assert name in group.commands, f"{page.name}: course {' '.join(words)}"
            group = group.commands[name]
        options = {option for parameter in group.params for option in parameter.opts + parameter.secondary_opts}
        unknown = [word for word in rest if word.startswith("--") and word.split("=")[0] not in {*options, "--help"}]
        assert not unknown, f"{page.name}: course {' '.join(words)}: {unknown}"


def test_there_is_something_to_find():
    assert len(commands(ROOT / "docs" / "instructor.md")) > 15
