"""Run `course` as ``python -m grading``."""

from .cli import main

main()
