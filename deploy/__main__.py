"""`python -m deploy`: start the hub of a class, back up what it holds, put that back."""

import contextlib
import os
import sys
from pathlib import Path

import click

HERE = Path(__file__).resolve().parent
DEMO = {"ada": "Ada", "ben": "Ben", "cleo": "Cleo"}


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def program():
    """A JupyterHub for a course, on this machine."""


@program.command()
@click.option("--demo", is_flag=True, help="A made-up class with a course folder of its own.")
@click.option("--course", "folder", default=".", metavar="DIR", help="The course's folder (default: here).")
@click.option("--state", default=HERE.parent / "build/hub/class", type=Path, metavar="DIR",
              help="Where the hub keeps homes, passwords and tokens (default: build/hub/class).")
@click.option("--exchange", type=Path, metavar="DIR", help="nbgrader's exchange (default: in the hub's folder).")
@click.option("--instructor", "instructors", multiple=True, default=["instructor"], metavar="NAME",
              help="Account of an instructor (as often as there are instructors; default: instructor).")
@click.option("--port", default=8000, type=click.IntRange(1024, 65532), help="The first of four ports (default: 8000).")
def start(demo, folder, state, exchange, instructors, port):
    """Start the hub on 127.0.0.1, for the students of the course's roster; Ctrl-C ends all of it."""
    print("looking at this machine ...", flush=True)
    from deploy.classroom import Classroom, HubError, people_of
    from grading.course import Course

    with one_line():
        if demo:
            state = HERE.parent / "build/hub/demo"
            folder = make_demo(Course(HERE.parent), state / "course").root
        course = Course(folder)
        students, lines = people_of(course, instructors)
        for line in lines:
            print(line)
        if not students:
            raise HubError("nobody is in the class: course roster import FILE")
        room = Classroom(state.resolve(), course.root, course.folders.course_id,
                         (exchange or state / "exchange").resolve(), port, list(instructors), students)
        room.look_over()
        room.save()
    say_where(room, demo)
    sys.stdout.flush()
    os.environ |= {"COURSE_HUB": str(room.state), "PYTHONPATH": str(HERE.parent)}
    os.chdir(room.state)
    os.execv(sys.executable, [sys.executable, "-m", "jupyterhub", "-f", str(HERE / "jupyterhub_config.py")])


@program.command("backup")
@click.argument("file", type=Path)
@click.option("--state", default=HERE.parent / "build/hub/class", type=Path, metavar="DIR", help="The hub's folder.")
def back_up(file, state):
    """Copy the gradebook and the exchange of a hub into FILE (.tar.gz), also while it runs."""
    with one_line():
        from deploy.backup import backup
        backup(*saved(state), file)
        print(f"{file}: {file.stat().st_size / 1e6:.1f} MB")


@program.command("restore")
@click.argument("file", type=click.Path(exists=True, path_type=Path))
@click.option("--state", default=HERE.parent / "build/hub/class", type=Path, metavar="DIR", help="The hub's folder.")
def put_back(file, state):
    """Put the gradebook and the exchange of FILE back, while no hub runs; what is there now is kept beside."""
    with one_line():
        from deploy.backup import restore
        restore(*saved(state), file)
        print("put back; what was there before has .before at its name's end")


def saved(state):
    """The class of a hub's folder, and its gradebook."""
    from deploy.classroom import Classroom, HubError
    from grading.course import Course

    if not (state / "class.json").is_file():
        raise HubError(f"{state}: no hub has been started from here; name its folder with --state")
    room = Classroom.load(state)
    url = Course(room.course).folders.db_url
    if not url.startswith("sqlite:///"):
        raise HubError("the gradebook is no SQLite file; back it up with its server's own program (pg_dump), and the "
                       f"exchange with: tar czf exchange.tar.gz -C {room.exchange.parent} {room.exchange.name}")
    return room, Path(url.removeprefix("sqlite:///"))


@contextlib.contextmanager
def one_line():
    """Say what went wrong in one line, and end with exit code 1, or 2 for wrong usage."""
    from deploy.classroom import HubError
    from grading.course import CourseError, WrongUsage

    try:
        yield
    except (CourseError, HubError) as error:
        print(f"hub: {error}", file=sys.stderr)
        sys.exit(2 if isinstance(error, WrongUsage) else 1)


def make_demo(repository, place):
    """A course folder with three students, beside the real one."""
    import shutil

    from grading.course import Course

    if not place.is_dir():
        shutil.copytree(repository.folder("source"), place / "source")
    shutil.copy(repository.root / "nbgrader_config.py", place)
    if not (place / "gradebook.db").is_file():
        with Course(place).gradebook() as book:
            for name, first in DEMO.items():
                book.update_or_create_student(name, first_name=first, last_name="of the demo")
    return Course(place)


def say_where(room, demo):
    """Print what one needs to come in."""
    hub = f"http://127.0.0.1:{room.port}"
    print(f"\n{len(room.students)} students; only this machine can reach the hub.")
    if demo:
        for name in [*room.instructors, *room.students]:
            print(f"    {name:12}{room.secret('passwords.json', name)}")
    else:
        print(f"passwords:  {room.state / 'passwords.json'}")
    print(f"hub:        {hub}\n"
          f"formgrader: {hub}/services/{room.course_id}/formgrader, for instructors\n"
          f"grader:     {hub}/services/{room.course_id}/lab, where a terminal runs 'course grade'\n"
          "Ctrl-C ends all of it.\n")


if __name__ == "__main__":
    program(prog_name="python -m deploy")
