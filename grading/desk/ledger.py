"""Changes of the gradebook as a plan that can be shown, made in one transaction, and undone.

nbgrader's gradebook is the record. Two tables beside its own, in the same database, so that a
change and its trace are written together or not at all, hold what it has no place for:
``desk_note`` (identities on learning platforms, extensions, dropped exercises, rubrics) and
``desk_change`` (what each command changed, with the values before).
"""

import datetime
import json

import sqlalchemy
from nbgrader.api import Base
from sqlalchemy import Column, Integer, MetaData, String, Table, Text

from ..course import CourseError

tables = MetaData()
NOTE = Table("desk_note", tables, Column("kind", String(32), primary_key=True),
             Column("key", String(400), primary_key=True), Column("value", Text, nullable=False))
CHANGE = Table("desk_change", tables, Column("number", Integer, primary_key=True), Column("time", String(32)),
               Column("command", Text), Column("steps", Text))


class Ledger:
    """What a command is about to change in the gradebook.

    Parameters
    ----------
    book : nbgrader.api.Gradebook

    Attributes
    ----------
    steps : list of [table, key, field, before, after]
        A row that is added has the field '' and is None before.
    """

    def __init__(self, book):
        self.db, self.steps = book.db, []
        tables.create_all(book.db.connection())

    def notes(self, kind):
        """The desk's notes of a kind, by key."""
        found = self.db.execute(sqlalchemy.select(NOTE.c.key, NOTE.c.value).where(NOTE.c.kind == kind))
        return {key: json.loads(value) for key, value in found}

    def set(self, table, key, field, before, after):
        """Plan to change a field of the row with this id; the same value is no change."""
        if before != after:
            self.steps.append([table, key, field, before, after])

    def note(self, kind, key, before, after):
        """Plan to change a note; None is no note."""
        self.set("desk_note", [kind, key], "value", before, after)

    def keep(self, kind, key, value):
        """Write a note that follows from others, at once and without a trace for `undo`; None is no note."""
        self._write("desk_note", [kind, key], "value", None, value)

    def try_out(self):
        """Make the planned changes in a transaction that the caller takes back."""
        for step in self.steps:
            self._write(*step)

    def commit(self, command):
        """Make the planned changes, all or none, and write them down."""
        if not self.steps:
            return
        try:
            self.try_out()
            self.db.execute(CHANGE.insert().values(
                time=datetime.datetime.now(datetime.UTC).isoformat(" ", "seconds"), command=command,
                steps=json.dumps(self.steps)))
            self.db.commit()
        except sqlalchemy.exc.SQLAlchemyError as error:
            self.db.rollback()
            raise CourseError(f"the gradebook could not be written ({getattr(error, 'orig', error)}); nothing was "
                              "changed") from None
        self.db.expire_all()

    def undo(self, dry_run=False):
        """Take the last change back.

        Returns
        -------
        str
            The command that made it.
        kept : list of str
            What was changed again since, and is left as it is.
        """
        last = self.db.execute(sqlalchemy.select(CHANGE).order_by(CHANGE.c.number.desc()).limit(1)).first()
        if last is None:
            raise CourseError("there is nothing to undo")
        kept = []
        for table, key, field, before, after in reversed(json.loads(last.steps)):
            if self._read(table, key, field, after) != after:
                kept.append(f"{table} {key} {field}".rstrip())
            elif not field and before is None and self._has_submissions(key):
                kept.append(f"student {key}, who has handed something in")
            else:
                self.steps.append([table, key, field, after, before])
        if not dry_run:
            for step in self.steps:
                self._write(*step)
            self.db.execute(CHANGE.delete().where(CHANGE.c.number == last.number))
            self.db.commit()
            self.db.expire_all()
        return last.command, kept

    def _write(self, table, key, field, before, after):
        if table == "desk_note":
            where = (NOTE.c.kind == key[0]) & (NOTE.c.key == key[1])
            self.db.execute(NOTE.delete().where(where))
            if after is not None:
                self.db.execute(NOTE.insert().values(kind=key[0], key=key[1], value=json.dumps(after)))
            return
        table = Base.metadata.tables[table]
        if field:
            if after and isinstance(table.c[field].type, sqlalchemy.DateTime):
                after = datetime.datetime.fromisoformat(after)
            self.db.execute(table.update().where(table.c.id == key).values({field: after}))
        elif after is None:
            self.db.execute(table.delete().where(table.c.id == key))
        else:
            self.db.execute(table.insert().values(id=key, **after))

    def _read(self, table, key, field, like):
        if table == "desk_note":
            return self.notes(key[0]).get(key[1])
        table = Base.metadata.tables[table]
        row = self.db.execute(sqlalchemy.select(table).where(table.c.id == key)).mappings().first()
        if row is None:
            return None
        if not field:
            return {name: row[name] for name in like or ()}
        return row[field].isoformat() if isinstance(row[field], datetime.datetime) else row[field]

    def _has_submissions(self, student):
        table = Base.metadata.tables["submitted_assignment"]
        return self.db.execute(sqlalchemy.select(table.c.id).where(table.c.student_id == student)).first() is not None
