"""Finishing a session (D6): three notes become records and come into the index, with a key and without."""

from __future__ import annotations

from contextlib import suppress
from time import perf_counter

from app.domain.discussion import DiscussionContent
from app.domain.ids import AgendaItemId
from app.domain.session import ItemKind
from app.services import finishing, searching, sessions, workspace
from app.services.finishing import FinishForm
from app.services.work import Work
from benchmarks.replaying import Statement, Twins, ask, asked
from benchmarks.rounds import Arm
from benchmarks.world import World
from storage.connection import Database, transaction

NOTES = 3
_TEXT = "Talked about the late collections, what the school has said since, and who asks whom until when. " * 12


class _EnoughError(Exception):
    """The session stays as it was: other rounds write in it."""


class Finishing:
    """The statements of the program's own finishing, asked again of two copies of the records."""

    def __init__(self, world: World) -> None:
        self._opened, self._session = world.opened, world.club.planned_session
        while self._opened.do(searching.prepare).value:  # up to date before, as in the program
            pass
        items = [one.item for one in self._opened.read(workspace.workspace, self._session).items]
        for item in sorted(items, key=lambda item: item.kind is not ItemKind.CASE)[:NOTES]:  # children first
            self._write(item.id, item.kind)
        self._twins = Twins(self._opened, world.folder / "finishing")
        self._finishing, self._indexing = self._statements()

    def arm(self, *, encrypted: bool) -> Arm:
        """Return an arm for the ms of finishing and of bringing the index up to date, two saves, both on disk."""

        def once() -> float:
            db = self._twins.open(encrypted=encrypted)
            self._warm(db)
            began = perf_counter()
            for part in (self._finishing, self._indexing):
                with transaction(db):
                    ask(db, part)
            took = (perf_counter() - began) * 1000
            db.close()
            self._twins.put_back(encrypted=encrypted)
            return took

        return once

    def _warm(self, db: Database) -> None:
        """As in a program that was in use: pages read, statements prepared."""
        db.execute("BEGIN IMMEDIATE")
        ask(db, (*self._finishing, *self._indexing))
        db.execute("ROLLBACK")

    def _write(self, item: AgendaItemId, kind: ItemKind) -> None:
        if kind is ItemKind.CASE:
            content = DiscussionContent(why_discussed=_TEXT, what_happened=_TEXT, lived_experience=_TEXT)
            self._opened.do(sessions.save_child_draft, self._session, item, content)
        else:
            self._opened.do(sessions.save_personal_draft, self._session, item, _TEXT * 3)

    def _statements(self) -> tuple[tuple[Statement, ...], tuple[Statement, ...]]:
        """Return what finishing asks, and what the index asks afterwards; nothing of it remains."""
        found: list[tuple[Statement, ...]] = []

        def both(work: Work) -> None:
            blank = {
                item.item.case_id: "Not spoken of."
                for item in workspace.workspace(work, self._session).items
                if item.item.case_id is not None
            }
            found.append(asked(lambda: finishing.finish(work, self._session, FinishForm(blank_reasons=blank))))
            found.append(asked(lambda: searching.prepare(work)))
            raise _EnoughError

        with suppress(_EnoughError):
            self._opened.do(both)
        return found[0], found[1]
