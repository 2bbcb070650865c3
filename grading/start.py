"""What `course` does first: say something at once, then load the rest."""

import ast
import sys
from pathlib import Path


def main():
    """Run `course`: its help without loading anything else, any other command after a first line."""
    words = sys.argv[1:]
    if words in ([], ["-h"], ["--help"]):
        overview().main(["--help"], "course")
    print(f"course {' '.join(word for word in words[:1])} ...", file=sys.stderr, flush=True)
    from .cli import main as run
    run()


def overview():
    """The commands with their help, read from the text of `grading.cli`, which takes seconds to import."""
    import click
    tree = ast.parse(Path(__file__).with_name("cli.py").read_text(encoding="utf-8"))
    groups = {}
    for node in (n for n in tree.body if isinstance(n, ast.FunctionDef)):
        for mark in node.decorator_list:
            if not (isinstance(mark, ast.Call) and isinstance(mark.func, ast.Attribute)
                    and mark.func.attr in ("command", "group") and isinstance(mark.func.value, ast.Name)):
                continue
            name = mark.args[0].value if mark.args else node.name.removesuffix("_command").replace("_", "-")
            help_text = ast.get_docstring(node)
            if mark.func.value.id == "click":
                groups[node.name] = click.Group("course", help=help_text, params=[click.Option(
                    ["--course"], metavar="DIR", help="The course's folder (default: the nearest with "
                                                      "nbgrader_config.py).")],
                    context_settings={"help_option_names": ["-h", "--help"]})
            elif mark.func.value.id == "program":
                groups["program"].add_command(click.Command(name, help=help_text))
    return groups["program"]
