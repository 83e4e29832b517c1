"""What somebody with a key finds who takes the file apart: every value of every row of every table."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from storage import connection, unlocking


def everything(path: Path, slot_id: UUID, passphrase: str) -> bytes:
    """Return all that the database holds for a holder of the vault's key, opened without Holdfast's rules.

    Text, blobs and numbers, table after table, the schema too; what the rules of the program hide is in it.
    """
    unlocked = unlocking.unlock(path, slot_id, passphrase)
    ring = unlocked.ring
    db, reader = connection.open_with_reader(
        path, ring.database_key(), vault_id=ring.vault_id, db_epoch=unlocked.header.db_epoch
    )
    try:
        tables = [row[0] for row in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        found = [str(row[0]).encode() for row in db.execute("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL")]
        for table in tables:
            for row in db.execute(f'SELECT * FROM "{table}"'):  # noqa: S608  # names from the schema
                found += [value if isinstance(value, bytes) else str(value).encode() for value in row]
    finally:
        connection.close(db)
        reader.close()
    return b"\n".join(found)


def words_in(content: bytes, text: str) -> set[str]:
    """Return the words of four letters and more of ``text`` that stand in ``content``, in any case, also in UTF-16."""
    low = content.lower()
    wanted = {word.strip(".,;:!?’“”()").lower() for word in text.split()}
    return {
        word
        for word in wanted
        if len(word) > 3
        and (word.encode() in low or word.encode("utf-16-le") in low or word.encode("utf-16-be") in low)
    }
