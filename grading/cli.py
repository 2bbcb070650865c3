"""The program `course`: what an instructor and a maintainer type."""

import contextlib
import os
import sys
from concurrent.futures import as_completed
from functools import partial
from pathlib import Path

import click
from rich.markup import escape

from .authoring.bundle import make_bundle, make_wheel
from .authoring.checks import check_master
from .authoring.demo import run_demo
from .authoring.leaks import leaks
from .course import Course, CourseError, WrongUsage
from .desk import drop, overview, report
from .desk import roster as roster_of
from .engine import executors, sandbox
from .marking.feedback import write_feedback
from .marking.grade import grade
from .progress import Steps, console
from .text import visible


def say(text):
    """Print a line as it is."""
    console.print(escape("\n".join(map(visible, text.split("\n")))), soft_wrap=True)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--course", "root", type=click.Path(file_okay=False), metavar="DIR",
              help="The course's folder (default: the nearest with nbgrader_config.py).")
@click.pass_context
def program(context, root):
    """Release, grade and look after the exercises of this course.

    Example: course release && course grade 02_shallow_networks && course feedback
    """
    context.obj = partial(Course, root)


workers_option = click.option("--workers", type=click.IntRange(1), default=os.cpu_count(),
                              show_default="cores", help="How many notebooks run at once.")
assignments_argument = click.argument("assignments", nargs=-1, metavar="[ASSIGNMENT]...")


@program.command()
@click.argument("notebooks", nargs=-1, metavar="[NOTEBOOK]...")
@click.option("--fix", is_flag=True, help="Write notebooks in normal form first.")
@click.option("--given-code", is_flag=True, help="Try also whether given code of any notebook earns points: minutes.")
@workers_option
@click.pass_obj
def check(course, notebooks, fix, given_code, workers):
    """Prove master notebooks: form, points, full marks for the reference, none for the release.

    Example: course check shallow_networks --fix
    """
    course = course()
    paths = {p.stem: p for p in sorted(course.folder("source").glob("*/*.ipynb"))}
    chosen = [Path(name).stem for name in notebooks] or list(paths)
    unknown = [name for name in chosen if name not in paths]
    if unknown:
        raise WrongUsage(f"no notebook {unknown[0]!r} in {course.folder('source')}; there are: {', '.join(paths)}")
    bad = 0
    with executors.local(min(workers, len(chosen))) as pool, Steps("checking", len(chosen) + 1) as steps:
        jobs = {pool.submit(check_master, paths[name], course.config, fix=fix): name for name in chosen}
        for job in as_completed(jobs):
            problems, summary = job.result()
            bad += bool(problems)
            say(f"{'PROBLEM' if problems else 'ok':8}{jobs[job]}: {summary}")
            for problem in problems:
                say(f"        {problem}")
            steps.advance()
        found = leaks(course, notebooks and chosen, pool.submit if given_code else None)
        say(f"{'PROBLEM' if found else 'ok':8}what the releases give away")
        for problem in found:
            say(f"        {problem}")
        steps.advance()
    sys.exit(bool(bad or found))


@program.command()
@assignments_argument
@click.pass_obj
def release(course, assignments):
    """Generate the student version of assignments in release/.

    Example: course release 02_shallow_networks
    """
    course = course()
    chosen = course.choose(assignments)
    with Steps("releasing", len(chosen)) as steps:
        for assignment in chosen:
            say(f"{assignment} -> {course.release(assignment).relative_to(course.root)}")
            steps.advance()


@program.command("grade")
@assignments_argument
@click.option("--student", metavar="ID", help="Grade this student's submissions only.")
@click.option("--force", is_flag=True, help="Grade again what has been graded and has not changed.")
@workers_option
@click.option("--scheduler", metavar="ADDRESS", help="Run notebooks on the Dask cluster of this scheduler.")
@click.option("--figures", type=click.Choice(["failed", "all", "none"]), default="failed", show_default=True,
              help="Which cells that only draw to run: those of exercises that were answered and lost points, all, "
                   "or none.")
@click.option("--no-sandbox", is_flag=True, help="Run submissions unprotected; the marks say so.")
@click.pass_obj
def grade_command(course, assignments, student, force, workers, scheduler, figures, no_sandbox):
    """Grade the submissions in submitted/<student>/<assignment>/.

    What was graded before and has not changed is left as it is, so an interrupted run goes on
    where it stopped.

    Example: course grade 02_shallow_networks --student ada
    """
    course = course()
    course.config.LearnerProcess.sandbox = not no_sandbox
    course.config.ExecuteSafely.figures = figures
    if not no_sandbox and not scheduler:
        if sandbox.why_not():
            raise CourseError(f"{sandbox.why_not()}; to grade without protection, add --no-sandbox")
        from .engine.processes import LearnerProcess
        if missing := sandbox.missing_inside(LearnerProcess(config=course.config).read_only, how="find"):
            raise CourseError(missing)
    factory = partial(executors.cluster, scheduler) if scheduler else partial(executors.local, workers)
    sys.exit(run_grade(course, assignments, factory, student, force))


@program.command("regrade")
@assignments_argument
@click.option("--student", metavar="ID", help="Look at this student's submissions only.")
@click.option("--dry-run", is_flag=True, help="Say what would change, and change nothing.")
@click.option("--keep-higher", is_flag=True, help="Never lower a mark, unless the answer itself is another one.")
@workers_option
@click.option("--scheduler", metavar="ADDRESS", help="Run notebooks on the Dask cluster of this scheduler.")
@click.pass_obj
def regrade_command(course, assignments, student, dry_run, keep_higher, workers, scheduler):
    """Show every mark before and after a change of checks, exercises, data, limits or engine.

    Only the cells that the change decides are judged again; the others keep verdicts and marks.
    What changed and why is added to report/changes.csv and stands in the student's feedback.

    Example: course regrade 02_shallow_networks --dry-run
    """
    course = course()
    chosen = course.choose(assignments)
    factory = partial(executors.cluster, scheduler) if scheduler else partial(executors.local, workers)
    outcome = grade(course, chosen, factory, student, steps=partial(Steps, "grading"), dry_run=dry_run,
                    keep_higher=keep_higher)
    for line in outcome.notes + report.each_change(outcome.changes):
        say(visible(line))
    for (who, assignment), reason in outcome.failed.items():
        say(visible(f"NOT GRADED {who} / {assignment}: {reason}"))
    if not dry_run:
        with course.gradebook() as book:
            report.write(course, report.marks(course, book, chosen), outcome.changes)
    say(f"{len(outcome.graded)} submissions {'would be ' * dry_run}graded again, {len(outcome.skipped)} are as they "
        f"were{why_not_zero(outcome)}{'; nothing was changed' * dry_run}")
    sys.exit(outcome.exit_code)


def run_grade(course, assignments, executor_factory, student=None, force=False):
    """Grade, print the table of marks, write the report; returns the exit code."""
    chosen = course.choose(assignments)
    outcome = grade(course, chosen, executor_factory, student, force, partial(Steps, "grading"))
    with course.gradebook() as book:
        say_drops(drop.settle(book))
        found = report.marks(course, book, chosen)
        nothing = roster_of.missing(book, chosen)
    console.print(report.table(found))
    for assignment, students in nothing.items():
        say(f"{assignment}: nothing handed in by {', '.join(students[:20])}{' ...' * (len(students) > 20)}")
    for line in outcome.notes + report.changes(outcome.changes) + report.unusual(found):
        say(visible(line))
    for (who, assignment), reason in outcome.failed.items():
        say(visible(f"NOT GRADED {who} / {assignment}: {reason}"))
    folder = report.write(course, found, outcome.changes)
    say(f"{len(outcome.graded)} graded, {len(outcome.skipped)} unchanged since they were graded, "
        f"{len(outcome.failed)} not graded; report in {folder.relative_to(course.root)}/{why_not_zero(outcome)}")
    return outcome.exit_code


def why_not_zero(outcome):
    """The end of the last line where the exit code is 1: because of whom."""
    reasons = []
    for which, what in ((outcome.failed, "not graded"),
                        (outcome.unreadable, "graded without a notebook that cannot be read")):
        people = list(dict.fromkeys(who for who, _ in which))
        if people:
            reasons.append(f"{', '.join(people[:3])}{' ...' * (len(people) > 3)} {what}")
    return f"; exit code 1: {' and '.join(reasons)}" if reasons else ""


@program.command("feedback")
@assignments_argument
@click.option("--student", metavar="ID", default="*", help="Write this student's feedback only.")
@workers_option
@click.pass_obj
def feedback_command(course, assignments, student, workers):
    """Write a page of feedback for every graded notebook, in feedback/<student>/<assignment>/.

    Example: course feedback 02_shallow_networks
    """
    course = course()
    sys.exit(run_feedback(course, course.choose(assignments), partial(executors.local, workers), student))


def run_feedback(course, assignments, executor_factory, student="*"):
    """Write feedback pages; returns the exit code."""
    failed = 0
    graded = [(folder.parent.name, assignment) for assignment in assignments
              for folder in sorted(course.folder("autograded", "", "").glob(f"{student}/{assignment}"))
              if not folder.parent.name.startswith(".") and any(folder.glob("*.ipynb"))]
    if not graded:
        raise WrongUsage(f"nothing graded for {', '.join(assignments)}; run 'course grade' first")
    with course.gradebook() as book:
        said = drop.sentences(book)
    config = course.config.copy()
    config.HideTests.dropped = said
    with contextlib.closing(executor_factory()) as pool, Steps("writing feedback", len(graded)) as steps:
        jobs = {pool.submit(write_feedback, dict(config), *which): which for which in graded}
        for job in as_completed(jobs):
            who, assignment = jobs[job]
            if problem := job.result():
                failed += 1
                say(f"NO FEEDBACK {who} / {assignment}: {problem}; grade it again with "
                    f"'course grade {assignment} --student {who} --force'")
            steps.advance()
    with course.gradebook() as book:
        overview.write(course, book, {who for who, _ in graded})
    say(f"feedback for {len(graded) - failed} submissions in feedback/")
    return 1 if failed else 0


@program.command()
@assignments_argument
@click.option("-o", "--output", type=click.Path(dir_okay=False), default="students.zip", show_default=True)
@click.option("--wheel", is_flag=True, help="Build a wheel of exercises and data instead, beside the output.")
@click.pass_obj
def bundle(course, assignments, output, wheel):
    """Pack all that students need to work offline into one zip file.

    Example: course bundle 02_shallow_networks -o week2.zip
    """
    course = course()
    chosen = course.choose(assignments)
    path, count = (make_wheel(course, chosen, Path(output).parent) if wheel
                   else make_bundle(course, chosen, Path(output)))
    say(f"{path}: {count} files, {path.stat().st_size / 1e6:.1f} MB")


@program.command()
@click.argument("assignments", nargs=-1, metavar="[ASSIGNMENT]...")
@workers_option
@click.pass_obj
def demo(course, assignments, workers):
    """Show the whole course at work on a made-up class, in build/demo/.

    Example: course demo
    """
    course = course()
    sys.exit(run_demo(course, course.choose(assignments or ("02_shallow_networks", "04_loss_functions")),
                      partial(executors.local, workers), run_grade, run_feedback, say))


dry_run_option = click.option("--dry-run", is_flag=True, help="Say what would change, and change nothing.")


def changed(ledger, command, lines, summary, dry_run):
    """Print what a command changes in the gradebook, and change it unless it is a dry run."""
    for line in lines:
        say(line)
    if not dry_run:
        ledger.commit(command)
    say(f"{summary}; {'nothing was changed' if dry_run else 'course undo takes it back'}" if ledger.steps
        else f"{summary}; nothing to change")


def command_line():
    """What was typed, for the list of changes."""
    return "course " + " ".join(word if word.isprintable() and " " not in word else repr(word) for word in sys.argv[1:])


@program.group()
def roster():
    """Who is in the class."""


@roster.command("import")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--column", "columns", multiple=True, metavar="WHAT=NAME",
              help="Take id, email, first, last, name or lms from the column of this name.")
@dry_run_option
@click.pass_obj
def roster_import(course, file, columns, dry_run):
    """Read a list of the class: CSV or XLSX, or a gradebook of Canvas, Moodle, Blackboard, Brightspace or Gradescope.

    Nobody is entered twice: a row is matched by id, e-mail and platform number.

    Example: course roster import canvas.csv --dry-run
    """
    from .desk import lms
    from .desk import roster as people
    chosen = dict(pair.split("=", 1) for pair in columns if "=" in pair)
    if len(chosen) < len(columns) or not set(chosen) <= set(lms.NAMES):
        raise WrongUsage(f"--column takes WHAT=NAME with WHAT one of {', '.join(lms.NAMES)}")
    with course().gradebook() as book:
        ledger, lines, summary = people.plan(book, file, chosen)
        changed(ledger, command_line(), lines, summary, dry_run)


@roster.command("show")
@click.pass_obj
def roster_show(course):
    """List the class, and those who handed something in without being in it.

    Example: course roster show
    """
    from .desk import roster as people
    with course().gradebook() as book:
        known = people.Roster(book)
        for student in sorted(known.students.values(), key=lambda s: (s.last_name or "", s.first_name or "", s.id)):
            platform = known.identities.get(student.id, {}).get("from", "")
            say(f"{known.display(student.id)}  {student.email or ''}  {platform}".rstrip()
                if student.id in known.listed else f"{student.id}  has handed in but is not in the roster")
        say(f"{len(known.listed)} in the roster, {len(known.students) - len(known.listed)} others")


@program.command()
@click.argument("archive", type=click.Path(path_type=Path), metavar="ARCHIVE.zip|FOLDER")
@click.argument("assignment", required=False)
@click.option("--no-roster", is_flag=True, help="Take those who are not in the roster by the id in their files' names.")
@dry_run_option
@click.pass_obj
def collect(course, archive, assignment, no_roster, dry_run):
    """Put what a platform gives for download into submitted/<student>/<assignment>/.

    Canvas, Moodle, Blackboard, Brightspace and Gradescope are recognised by the names of files;
    otherwise <student>/<notebook>.ipynb or <student>_<notebook>.ipynb. Repeat it without harm: the
    latest attempt counts, and what has not changed stays.

    Example: course collect submissions.zip 02_shallow_networks --dry-run
    """
    from .desk import collect as submissions
    from .desk.roster import Roster
    course = course()
    if assignment:
        course.choose([assignment])
    with course.gradebook() as book:
        known = Roster(book)
        done = submissions.collect(course, book, known, archive, assignment, not no_roster, dry_run)
        for line in [*done.written, *done.notes]:
            say(line)
        for folder in sorted({folder for folder, _ in done.missing}):
            absent = [known.display(student) for where, student in done.missing if where == folder]
            more = f" and {len(absent) - 20} more" if len(absent) > 20 else ""
            say(f"{folder}: nothing from {', '.join(absent[:20])}{more}")
    for line in done.unmatched:
        say(f"NOT COLLECTED {line}")
    say(f"{archive.name} ({done.platform}): {len(done.written)} submissions "
        f"{'to collect' if dry_run else 'collected'}, {done.unchanged} as they were, "
        f"{len(done.unmatched)} files not collected")
    sys.exit(1 if done.unmatched else 0)


@program.command()
@assignments_argument
@click.option("--to", "platform", default="csv", show_default=True,
              type=click.Choice(["canvas", "moodle", "blackboard", "brightspace", "gradescope", "csv", "xlsx"]))
@click.option("--per", type=click.Choice(["exercise", "notebook", "assignment"]), default="assignment",
              show_default=True)
@click.option("--into", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE",
              help="The platform's own export: keep all of it and fill in the marks.")
@click.option("--column", "columns", multiple=True, metavar="ASSIGNMENT=NAME",
              help="The column of FILE for an assignment.")
@click.option("--zero", is_flag=True, help="Write 0 where nothing was handed in.")
@click.option("--feedback", is_flag=True, help="Pack feedback pages instead, as the platform takes them back.")
@click.option("-o", "--output", type=click.Path(dir_okay=False, path_type=Path), help="Default: report/<platform>...")
@click.pass_obj
def export(course, assignments, platform, per, into, columns, zero, feedback, output):
    """Write marks, or feedback pages, in the form that a learning platform imports.

    Examples: course export --to canvas --into canvas.csv; course export 02_shallow_networks --to moodle --feedback
    """
    from .desk import export as out
    from .desk.roster import Roster
    course = course()
    chosen = course.choose(assignments)
    output = output or course.root / "report" / (f"{platform}-feedback.zip" if feedback else
                                                 f"{platform}.{'xlsx' if platform == 'xlsx' else 'csv'}")
    pairs = dict(pair.split("=", 1) for pair in columns if "=" in pair)
    with course.gradebook() as book:
        known = Roster(book)
        if feedback:
            count, notes = out.feedback(course, known, platform, chosen, output, into)
            summary = f"feedback of {count} students"
        else:
            wanted = out.columns(course, book, chosen, per)
            if not wanted:
                raise WrongUsage(f"the gradebook knows none of {', '.join(chosen)} yet; run 'course grade' first")
            with Steps("reading marks", len(chosen), every=2) as steps:
                marks, waiting = out.scores(book, chosen, wanted, steps.advance)
            missing = 0.0 if zero else ""
            rows, notes = (out.fill_in(into, platform, known, wanted, marks, pairs, missing) if into
                           else (out.table(platform, known, wanted, marks, missing), []))
            out.write(output, platform, rows, into)
            summary = f"marks of {len(marks)} students"
            nothing = sorted(known.listed - set(marks))
            if nothing:
                notes.append(f"handed nothing in ({len(nothing)}): {', '.join(map(known.display, nothing[:20]))}"
                             f"{' ...' * (len(nothing) > 20)}")
            notes += [f"not in the roster: {student}" for student in sorted(set(marks) - known.listed) if known.listed]
            if waiting:
                notes.append(f"{waiting} written answers wait to be marked by hand; they count as 0 so far")
    for line in notes:
        say(line)
    say(f"{summary} in {output}")


@program.command()
@click.argument("assignment")
@click.argument("date", required=False)
@click.option("--undo", is_flag=True, help="Take the due date away.")
@dry_run_option
@click.pass_obj
def due(course, assignment, date, undo, dry_run):
    """Set when an assignment is due; penalties follow at once.

    Example: course due 02_shallow_networks "2026-11-30 18:00"
    """
    from .desk import late
    course = course()
    course.choose([assignment])
    if bool(date) == undo:
        raise WrongUsage("name a date, or --undo")
    with course.gradebook() as book:
        ledger, line = late.due(book, assignment, late.moment(date) if date else None)
        changed(ledger, command_line(), [], line, dry_run)
        if not dry_run:
            say_penalties(late.settle(course, book, [assignment]))


@program.command()
@click.argument("student")
@click.argument("assignment")
@click.option("--until", metavar="DATE", help="Such as 2026-12-02 or '2026-12-02 18:00'.")
@click.option("--undo", is_flag=True, help="Take the extension away.")
@dry_run_option
@click.pass_obj
def extend(course, student, assignment, until, undo, dry_run):
    """Give one student more time; the penalty follows at once, also for what was graded before.

    Example: course extend ada 02_shallow_networks --until 2026-12-02
    """
    from .desk import late
    course = course()
    course.choose([assignment])
    if bool(until) == undo:
        raise WrongUsage("name --until DATE, or --undo")
    with course.gradebook() as book:
        ledger, line = late.extend(book, student, assignment, late.moment(until) if until else None)
        changed(ledger, command_line(), [], line, dry_run)
        if not dry_run:
            say_penalties(late.settle(course, book, student=student))


@program.command("late")
@assignments_argument
@click.pass_obj
def late_command(course, assignments):
    """List late work and extensions, and work out all penalties anew from the marks as they are now.

    Example: course late 02_shallow_networks
    """
    from .desk import late
    course = course()
    chosen = course.choose(assignments)
    with course.gradebook() as book:
        say_penalties(late.settle(course, book, chosen))
        lines = late.late_work(book, chosen)
    for line in lines:
        say(line)
    say(f"{len(lines)} late or extended")


@program.command()
@click.argument("student")
@click.argument("assignment")
@click.argument("exercise", required=False)
@click.option("--reproduce", is_flag=True, help="Run this exercise's check once more on what was handed in.")
@click.pass_obj
def explain(course, student, assignment, exercise, reproduce):
    """Answer a doubt about a mark: the answer, the verdict, what was said, and what it came from.

    Example: course explain ada 02_shallow_networks ReLU --reproduce
    """
    from .desk import explain as doubt
    course = course()
    course.choose([assignment])
    if reproduce and not exercise:
        raise WrongUsage("name the exercise to run again")
    same = True
    with course.gradebook() as book:
        for line in doubt.explain(course, book, student, assignment, exercise):
            say(line)
        if reproduce:
            lines, same = doubt.reproduce(course, book, student, assignment, exercise)
            for line in lines:
                say(line)
    sys.exit(0 if same else 1)


@program.command("drop")
@click.argument("exercise")
@click.option("--out-of-total", is_flag=True, help="It leaves the total; otherwise everyone gets its points.")
@click.option("--why", default="", help="A sentence for the feedback and the report.")
@click.option("--undo", is_flag=True, help="Take it back.")
@dry_run_option
@click.pass_obj
def drop_command(course, exercise, out_of_total, why, undo, dry_run):
    """Drop an exercise that went wrong; later submissions are treated alike.

    Example: course drop lin --why "The text had a wrong sign."
    """
    course = course()
    with course.gradebook() as book:
        key = drop.find(course, book, exercise)
        how = None if undo else "out" if out_of_total else "full"
        ledger = drop.plan(book, key, how, why)
        if dry_run:
            ledger.try_out()
            say_drops(drop.settle(book, write=False))
        changed(ledger, command_line(), [], f"{'/'.join(key)}: {drop.HOW.get(how, 'it counts again')}", dry_run)
        if not dry_run:
            say_drops(drop.settle(book))


def say_drops(moved):
    """Print how many marks dropped exercises moved."""
    for key, count in moved.items():
        if count:
            say(f"{'/'.join(key)}: marks of {count} students moved, for it was dropped or counts again")


@program.command()
@click.argument("exercise")
@click.argument("text", required=False)
@click.option("--cluster", type=int, metavar="N", help="Those who made mistake N of the list.")
@click.option("--student", "students", multiple=True, metavar="ID", help="This student; may be repeated.")
@dry_run_option
@click.pass_obj
def comment(course, exercise, text, cluster, students, dry_run):
    """Give all who made one mistake a comment; it shows in the formgrader and in feedback.

    Without a text, list the mistakes that were made in the exercise. The text :NAME stands for a
    comment of that name in comments.toml.

    Example: course comment lin --cluster 1 "Look at the sign of the slope again."
    """
    from .desk import clusters
    course = course()
    with course.gradebook() as book:
        key = drop.find(course, book, exercise)
        found = clusters.of_exercise(course, key) if cluster or not students else []
        if not text:
            for one in found:
                say(f"{one.number}. {len(one.students)} students ({one.kind}): {one.sentence}")
            say(f"{'/'.join(key)}: {len(found)} kinds of wrong answers")
            return
        if cluster:
            if not 1 <= cluster <= len(found):
                raise WrongUsage(f"{key[2]} has no cluster {cluster} but {len(found)}; see 'course comment {key[2]}'")
            students = [*students, *found[cluster - 1].students]
            say(f"cluster {cluster}: {found[cluster - 1].sentence}")
        if not students:
            raise WrongUsage("name --cluster N or --student ID")
        students = sorted(set(students))
        ledger = clusters.comment(book, key, students, clusters.expand(course, text))
        changed(ledger, command_line(), [], f"{'/'.join(key)}: a comment for {', '.join(students[:20])}"
                f"{' ...' * (len(students) > 20)} ({len(ledger.steps)} of {len(students)} new)", dry_run)


@program.command()
@click.argument("assignment")
@click.argument("sheets", nargs=-1, type=click.Path(dir_okay=False, path_type=Path), metavar="[SHEET]...")
@click.option("--xlsx", is_flag=True, help="Write workbooks in place of CSV files.")
@click.option("--part", default="1/1", metavar="K/N", show_default=True, help="The K-th of N shares, a share a marker.")
@click.option("--rescore", is_flag=True, help="Points by the marking scheme as it is now, for all marked by its items.")
@dry_run_option
@click.pass_obj
def mark(course, assignment, sheets, xlsx, part, rescore, dry_run):
    """Mark written questions, one question at a time and without names.

    Without SHEET, write a sheet for each question to marking/<assignment>/: an answer a row, an item
    of the marking scheme a column. Put x where an item is there (or a share such as 0.5), or points;
    a row without either stays unmarked. Name the filled-in sheets to enter them.

    Example: course mark 02_shallow_networks marking/02_shallow_networks/written_smooth_curves.csv --dry-run
    """
    from .desk import late, question
    course = course()
    course.choose([assignment])
    share = tuple(int(number) for number in part.split("/") if number.isdigit())
    if len(share) != 2 or not 1 <= share[0] <= share[1]:
        raise WrongUsage(f"--part {part}: write it like 1/2, the first of two")
    with course.gradebook() as book:
        if not sheets and not rescore:
            written = question.write(course, book, assignment, "xlsx" if xlsx else "csv", share)
            for path, count, waiting in written:
                say(f"{path.relative_to(course.root)}: {count} answers, {waiting} to mark")
            say(f"{len(written)} sheets; fill them in, then: course mark {assignment} SHEET...")
            return
        ledger, students, notes, summary = (question.rescore(course, book, assignment) if rescore else
                                            question.read(course, book, assignment, sheets))
        changed(ledger, command_line(), notes, summary, dry_run)
        if not dry_run:
            for student in sorted(students):
                say_penalties(late.settle(course, book, [assignment], student))
    sys.exit(1 if notes else 0)


@program.command("report")
@assignments_argument
@click.pass_obj
def report_command(course, assignments):
    """Write report/index.html: marks, doubtful tests, and what the class did not understand.

    Example: course report 02_shallow_networks
    """
    from .desk import page, statistics
    from .desk.roster import Roster
    course = course()
    chosen = course.choose(assignments)
    with course.gradebook() as book:
        known = Roster(book)
        total = sum(1 for a in chosen for _ in course.folder("autograded", "", "").glob(f"[!.]*/{a}"))
        if not total:
            raise WrongUsage(f"nothing graded for {', '.join(chosen)}; run 'course grade' first")
        with Steps("reading answers", total, every=2) as steps:
            stats = statistics.statistics(course, book, known, chosen, drop.dropped(book, chosen), steps.advance)
        path = page.write(course, stats, known)
    for exercise in stats.exercises:
        for warning in exercise.warnings:
            say(f"{exercise.name} ({exercise.notebook}): {warning}")
    say(f"{len(stats.clusters)} kinds of wrong answers; report in {path.relative_to(course.root)}")


@program.command()
@click.argument("assignment")
@click.pass_obj
def similarity(course, assignment):
    """Show which submissions are so alike that somebody should look; a reason to look, not a verdict.

    Example: course similarity 02_shallow_networks
    """
    from .desk import similarity as alike
    from .desk.roster import Roster
    course = course()
    course.choose([assignment])
    with course.gradebook() as book:
        known = Roster(book)
    total = sum(1 for _ in course.folder("autograded", "", "").glob(f"[!.]*/{assignment}"))
    if total < 3:
        raise WrongUsage(f"{total} submissions of {assignment} are graded; it takes three to compare")
    with Steps("comparing", total, every=2) as steps:
        comparison = alike.compare(course, assignment, steps.advance)
    path, pairs = alike.write(course, assignment, comparison, known)
    for pair in pairs:
        if pair.remarkable:
            say(f"{' and '.join(map(known.display, pair.students))}: distance {pair.distance:.1f}")
    say(f"{sum(pair.remarkable for pair in pairs)} remarkable pairs, a reason to look and not a verdict; "
        f"{path.relative_to(course.root)}")


def say_penalties(changes):
    """Print penalties that changed."""
    for student, assignment, before, after in changes:
        say(f"{student} / {assignment}: late penalty {before:g} -> {after:g}")


@program.command()
@dry_run_option
@click.pass_obj
def undo(course, dry_run):
    """Take back the last change that a command of the desk made in the gradebook.

    Example: course undo --dry-run
    """
    from .desk import late
    from .desk.ledger import Ledger
    course = course()
    with course.gradebook() as book:
        ledger = Ledger(book)
        command, kept = ledger.undo(dry_run)
        if not dry_run:
            say_drops(drop.settle(book))
            say_penalties(late.settle(course, book))
    for what in kept:
        say(f"left as it is, for it was changed since: {what}")
    say(f"{'would take' if dry_run else 'took'} back: {command} ({len(ledger.steps)} values)")


@program.command()
@assignments_argument
@click.option("-o", "--output", type=click.Path(file_okay=False), default="build/book", show_default=True)
@workers_option
@click.pass_obj
def book(course, assignments, output, workers):
    """Write the released notebooks, with the figures of right answers, as a site that needs no network.

    Example: course book 02_shallow_networks
    """
    from .authoring.book import make_book
    course, pool = course(), executors.local(workers)
    try:
        pages, problems = make_book(course, course.choose(assignments), Path(output).absolute(), pool)
    finally:
        pool.close()
    for problem in problems:
        say(problem)
    say(f"{output}/index.html: {pages} notebooks")
    sys.exit(bool(problems))


@program.command()
@click.pass_obj
def doctor(course):
    """Look over Python, sandbox, disk, gradebook, exchange, hub, packages and masters; say what to do.

    Example: course doctor
    """
    from .authoring.doctor import examine
    wrong = 0
    for right, what, text in examine(course()):
        wrong += not right
        say(f"{'ok' if right else 'PROBLEM':8}{what}: {text}")
    sys.exit(bool(wrong))


def main():
    """Run `course`; faults that the instructor can mend come as one line."""
    try:
        program.main(standalone_mode=False)
    except CourseError as error:
        click.echo(f"course: {error}", err=True)
        sys.exit(2 if isinstance(error, WrongUsage) else 1)
    except click.exceptions.Abort:
        click.echo("course: stopped; what was graded stays, run the command again to go on", err=True)
        sys.exit(1)
    except click.ClickException as error:
        error.show()
        sys.exit(2)
    except OSError as error:
        click.echo(f"course: {error.filename or ''}: {error.strerror or error}", err=True)
        sys.exit(1)
