"""Reading and saving: a child's page (D5), a draft (T3), the size of what is kept (D7)."""

from __future__ import annotations

import os
from collections.abc import Callable

from app.services import ad_hoc, cases, sessions, workspace
from app.services.ad_hoc import AdHocForm
from benchmarks.replaying import Twins, ask, asked
from benchmarks.world import World

_REPEATS = 10
_SENTENCE = "Talked about the late collections, what the school has said since, and who asks whom until when. "


class Records:
    """Work on the open records, which grow by ``talks`` first, and on copies of them with and without a key."""

    def __init__(self, world: World, talks: int) -> None:
        self._world = world
        self._opened, self._club = world.opened, world.club
        self._item = self._opened.read(workspace.workspace, self._club.planned_session).items[0].item.id
        self.growth = self._grow(talks)  # bytes of file a byte of text
        asked_for = asked(lambda: self._opened.read(cases.view, self._club.case))
        self._statements = tuple(one for one in asked_for if one[0].lstrip().startswith("SELECT"))
        self._twins = Twins(self._opened, world.folder / "page")
        self._open = {encrypted: self._twins.open_to_read(encrypted=encrypted) for encrypted in (True, False)}

    def close(self) -> None:
        """Close the copies."""
        for db in self._open.values():
            db.close()

    def childs_page(self, *, encrypted: bool) -> Callable[[], None]:
        """Return the work of running every query of one child's page, ten times."""

        def work() -> None:
            for _ in range(_REPEATS):
                ask(self._open[encrypted], self._statements)  # opened anew by the cold ones

        return work

    def childs_page_cold(self, *, encrypted: bool) -> Callable[[], None]:
        """Return the work of opening the file, knowing nothing of it yet, and running those queries once."""

        def work() -> None:
            self._open[encrypted].close()
            self._open[encrypted] = self._twins.open_to_read(encrypted=encrypted)
            ask(self._open[encrypted], self._statements)

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
            about, question, advised = (
                _SENTENCE * count for count in (4 + number * 7 % 40, 2 + number % 8, 2 + number % 5)
            )
            form = AdHocForm(pair_id=pair, case_id=self._club.case, about=about, asked=question, advised=advised)
            self._opened.do(ad_hoc.record, form)
            written += len((about + question + advised).encode())
        return (self._world.size_bytes - before) / written
