"""Reading and saving: a child's page (D5), a draft (T3), the size of what is kept (D7)."""

from __future__ import annotations

import os
from collections.abc import Callable

from sqlcipher3 import dbapi2

from app.services import ad_hoc, cases, sessions, workspace
from app.services.ad_hoc import AdHocForm
from benchmarks.world import World

_REPEATS = 10
_SENTENCE = "Talked about the late collections, what the school has said since, and who asks whom until when. "


class Records:
    """Work on the open records, which grow by ``talks`` first, and on a plain copy of the same database."""

    def __init__(self, world: World, talks: int) -> None:
        self._world = world
        self._opened, self._club = world.opened, world.club
        self._item = self._opened.read(workspace.workspace, self._club.planned_session).items[0].item.id
        self.growth = self._grow(talks)  # bytes of file a byte of text
        self._statements = self._statements_of_a_childs_page()
        self._plain = dbapi2.connect(str(world.folder / "plain.db"))
        _copy_plain(self._opened.vault.db, self._plain)

    def close(self) -> None:
        """Close the plain copy."""
        self._plain.close()

    def childs_page(self, *, encrypted: bool) -> Callable[[], None]:
        """Return the work of running every query of one child's page, ten times."""
        db = self._opened.vault.db if encrypted else self._plain

        def work() -> None:
            for _ in range(_REPEATS):
                for statement in self._statements:
                    db.execute(statement).fetchall()

        return work

    def save_draft(self) -> None:
        """Save a 3 kB personal draft: sealed, one transaction, on disk when it returns."""
        text = "Talked about the late collections. " * 85
        self._opened.do(sessions.save_personal_draft, self._club.planned_session, self._item, text)

    def write_with_fsync(self) -> None:
        """Write 3 kB to a plain file and wait until it is on disk."""
        with (self._world.folder / "note.txt").open("wb") as file:
            file.write(b"x" * 3000)
            file.flush()
            os.fsync(file.fileno())

    def _grow(self, talks: int) -> float:
        """Record talks of 0.8 to 5 kB about one child; return how much the file grew, in bytes a byte of text."""
        before = self._world.size_bytes
        written = 0
        pair = self._opened.read(workspace.workspace, self._club.planned_session).session.pair_id
        for number in range(talks):
            about, asked, advised = (
                _SENTENCE * count for count in (4 + number * 7 % 40, 2 + number % 8, 2 + number % 5)
            )
            form = AdHocForm(pair_id=pair, case_id=self._club.case, about=about, asked=asked, advised=advised)
            self._opened.do(ad_hoc.record, form)
            written += len((about + asked + advised).encode())
        return (self._world.size_bytes - before) / written

    def _statements_of_a_childs_page(self) -> tuple[str, ...]:
        seen: list[str] = []
        db = self._opened.vault.db
        db.set_trace_callback(seen.append)
        self._opened.read(cases.view, self._club.case)
        db.set_trace_callback(None)
        return tuple(text for text in seen if text.lstrip().upper().startswith("SELECT"))


def _copy_plain(source: dbapi2.Connection, target: dbapi2.Connection) -> None:
    """Copy tables, rows and indexes into a database without a key; triggers only guard writing and stay behind."""
    made = source.execute(
        "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND type IN ('table', 'index') "
        "AND name NOT LIKE 'sqlite_%' ORDER BY type = 'index'"
    ).fetchall()
    for kind, name, sql in made:
        target.execute(sql)
        if kind == "table":
            rows = source.execute(f'SELECT * FROM "{name}"').fetchall()  # noqa: S608  # the schema's own names
            if rows:
                marks = ", ".join("?" * len(rows[0]))
                target.executemany(f'INSERT INTO "{name}" VALUES ({marks})', rows)  # noqa: S608
    target.commit()
