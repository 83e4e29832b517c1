"""Searching (D1 to D4): the index of the program, encrypted, beside the same index without a key and a small one."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import date
from itertools import islice
from pathlib import Path
from secrets import token_hex
from uuid import UUID

from sqlcipher3 import dbapi2

from app.domain.searching import HitKind, Indexed, expression, index_words, terms
from resources import read_text
from storage import connection
from storage.connection import Database, transaction
from storage.search_index import SearchIndex

NEWEST = 50
REPEATS = 20  # one search is shorter than the clock is fine
_WORDS_OF_A_NOTE = 90
_COMMON = 40  # words that every third note holds, as notes of one club do


class Searching:
    """Three indexes of invented notes: large and small with a key, large without one."""

    def __init__(self, folder: Path, many: int) -> None:
        words = read_text("words/eff_large.txt").split()
        self._words = [word for word in words if word.isalpha()]
        self.many, self.few = many, many // 10
        self._key = token_hex(32)
        self._paths = {"many": folder / "many.db", "few": folder / "few.db"}
        self._open = {name: connection.create(path, self._key) for name, path in self._paths.items()}
        self._plain = dbapi2.connect(str(folder / "plain.db"), isolation_level=None)
        for db, count in ((self._open["many"], self.many), (self._open["few"], self.few), (self._plain, self.many)):
            self._fill(db, count)

    def close(self) -> None:
        """Close the three."""
        for db in self._open.values():
            connection.close(db)
        self._plain.close()

    def newest(self, which: str, typed: str = "") -> Callable[[], None]:
        """Return the work of finding the newest 50 notes with what is typed, or with a common word, ``REPEATS`` times.

        ``which``: "many", "few" (both with a key) or "plain".
        """
        wanted = expression(terms(typed or f'"{self._words[0]}"'))

        def work() -> None:
            db = self._plain if which == "plain" else self._open[which]  # opened anew by the cold searches
            for _ in range(REPEATS):
                found = list(islice(SearchIndex(db).find(wanted), NEWEST))
                if len(found) < NEWEST:
                    raise RuntimeError("the notes do not hold what is looked for")

        return work

    def prefix(self) -> Callable[[], None]:
        """Return the work of finding the newest 50 with the beginning, two letters, of a common word."""
        return self.newest("many", self._words[0][:2])

    def cold(self, *, encrypted: bool) -> Callable[[], None]:
        """Return the work of opening the file, knowing nothing of it yet, and the first search."""
        wanted = expression(terms(f'"{self._words[0]}"'))

        def work() -> None:
            connection.close(self._open["many"])
            self._open["many"] = connection.open_copy(self._paths["many"], self._key)
            list(islice(SearchIndex(self._open["many"]).find(wanted), NEWEST))

        def plain() -> None:
            path = self._plain.execute("PRAGMA database_list").fetchone()[2]
            self._plain.close()
            self._plain = dbapi2.connect(path, isolation_level=None)
            list(islice(SearchIndex(self._plain).find(wanted), NEWEST))

        return work if encrypted else plain

    def _fill(self, db: Database, count: int) -> None:
        chance = random.Random(1)  # noqa: S311  # invented notes
        index = SearchIndex(db)
        with transaction(db):
            index.make()
            for number in range(count):
                rare = chance.choices(self._words, k=_WORDS_OF_A_NOTE)
                common = chance.sample(self._words[:_COMMON], k=_COMMON // 3)
                index.put(
                    Indexed(
                        kind=HitKind.DISCUSSION,
                        record_id=UUID(int=number + 1),
                        case_id=None,
                        session_id=None,
                        day=date(2026, 11, 22),
                        people=(),
                        words=index_words(" ".join((*rare, *common))),
                    )
                )
            index.tidy()
