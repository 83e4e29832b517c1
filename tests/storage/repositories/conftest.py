"""An encrypted database in memory with every table of the program, and records in it that others may point to."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache
from uuid import UUID

import pytest
from sqlcipher3 import dbapi2

from app.domain.ids import DeviceId, PersonId
from app.domain.stamps import Stamp
from storage.connection import Database
from storage.migrations import migrate
from storage.migrations.steps import STEPS
from storage.repositories.revisions import Revisions

CHANGED = Stamp(PersonId(UUID(int=1)), datetime(2026, 11, 22, 18, 0, tzinfo=UTC), DeviceId(UUID(int=77)))


def _in_memory() -> Database:
    db: Database = dbapi2.connect(":memory:", isolation_level=None, factory=Database)
    db.execute("PRAGMA key=\"x'" + "5a" * 32 + "'\"")
    db.execute("PRAGMA foreign_keys=ON")
    return db


@cache
def _migrated() -> Database:
    db = _in_memory()
    migrate(db, STEPS, before_first=lambda: None)
    return db


def new_database() -> Database:
    """Return an empty database in memory, encrypted, with the present schema and its references enforced."""
    db = _in_memory()
    _migrated().backup(db)  # every step is taken once
    return db


@pytest.fixture
def db() -> Iterator[Database]:
    """A database for one test."""
    made = new_database()
    yield made
    made.close()


@pytest.fixture
def revisions(db: Database) -> Revisions:
    """Where replaced states go; the person who changes things is person 1."""
    return Revisions(db, lambda: CHANGED)
