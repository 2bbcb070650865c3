"""Nbgrader's exchange with a drop folder a student: `handed_in/<student>` comes in, `returned/<student>` goes back.

Where a hub shows each student only his or her own two folders, as nbgrader's `inbound` and `feedback`, nobody
reads or alters another's work, whatever account the servers run under. Without such folders both classes do what
nbgrader does, except that no link is followed: a submission that is a link to another's would bring that in.
"""

import glob
import os
import re
import subprocess
import tempfile
from pathlib import Path

from nbgrader.exchange.default import ExchangeCollect, ExchangeReleaseFeedback

HANDED_IN = r"{}\+[^+/]+\+\d{{4}}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)? \S+\+[\w=-]+"


class Collect(ExchangeCollect):
    """Collect what was handed in; what lies in a student's folder under another's name stays there."""

    def init_src(self):
        course = Path(self.root, self.coursedir.course_id)
        for path in sorted(course.glob("handed_in/*/*+*")):
            named = re.fullmatch(HANDED_IN.format(re.escape(path.parent.name)), path.name)
            if named and path.is_dir() and not path.is_symlink():
                path.rename(course / "inbound" / path.name)  # out of the student's reach
            else:
                self.log.error("%r in %s is no submission of this student: left there", path.name,
                               path.parent)
        for path in (course / "inbound").glob("*+*"):
            if path.is_symlink():
                self.log.error("%r is a link and no submission: removed", path.name)
                path.unlink()
        super().init_src()

    def do_copy(self, src, dest, log=None):
        """Copy a submission without links, devices and pipes."""
        with tempfile.TemporaryDirectory() as folder:
            copy = Path(folder, "submission")
            subprocess.run(["cp", "--recursive", "--no-dereference", "--", src, copy], check=True)
            if copy.is_symlink():
                self.log.error("%r is a link and no submission: not collected", os.path.basename(src))
                return
            for path in list(copy.rglob("*")):
                if path.is_symlink() or not (path.is_file() or path.is_dir()):
                    self.log.error("%r in %r is no file: not collected", path.name, os.path.basename(src))
                    path.unlink()
            super().do_copy(str(copy), dest, log)


class ReleaseFeedback(ExchangeReleaseFeedback):
    """Put each student's feedback pages into his or her own folder; what one did with the secret stops no other's."""

    def copy_files(self):
        own, shared = Path(self.root, self.coursedir.course_id, "returned"), self.dest_path
        for folder in sorted(glob.glob(self.src_path)):
            student = Path(folder).parent.name
            self.src_path = folder
            self.dest_path = str(own / student) if (own / student).is_dir() else shared
            try:
                super().copy_files()
            except OSError as error:
                self.log.error("%s: no feedback released, for the submission came without what the exchange adds to "
                               "it (%s)", student, error)
