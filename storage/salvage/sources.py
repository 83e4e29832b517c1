"""Everything that can be read of a damaged vault: rows by table, ids that an index still knows, pages nobody owns."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import Any

from sqlcipher3 import dbapi2

from storage.migrations import Step, migrate
from storage.salvage.btree import Tree, Trees, Value
from storage.salvage.pages import Pages

_USER_VERSION_AT = 60
_SCHEMA_ROOT = 1
_SCHEMA_TYPES = frozenset({"table", "index", "trigger", "view"})
_STRICT: dict[str, tuple[type, ...]] = {"TEXT": (str,), "BLOB": (bytes,), "INTEGER": (int,), "REAL": (float, int)}


@dataclass(frozen=True, slots=True)
class Shape:
    """A table as this program makes it. ``stored`` is the order in which its columns stand in a record."""

    name: str
    columns: tuple[str, ...]
    types: dict[str, str]
    needed: frozenset[str]  # columns that are NOT NULL
    defaults: dict[str, Value]  # of columns that came later: rows from before do not hold them
    key: tuple[str, ...]
    has_rowid: bool
    rowid_column: str | None  # the column that stands for the row's number, or None

    @property
    def stored(self) -> tuple[str, ...]:
        """Return the columns in the order of a record: without row numbers the key comes first."""
        if self.has_rowid:
            return self.columns
        return (*self.key, *(column for column in self.columns if column not in self.key))

    def named(self, rowid: int, values: tuple[Value, ...]) -> dict[str, Value] | None:
        """Return a record by column, or None when it cannot be one of this table."""
        if len(values) > len(self.columns):
            return None
        row: dict[str, Value] = {column: self.defaults.get(column) for column in self.columns}
        row |= dict(zip(self.stored, values, strict=False))
        if self.rowid_column is not None:
            row[self.rowid_column] = rowid
        for column, value in row.items():
            if value is None:
                if column in self.needed and column != self.rowid_column:
                    return None
            elif not isinstance(value, _STRICT.get(self.types[column], (object,))):
                return None
        return row


@dataclass(slots=True)
class Source:
    """What is left of one table. ``ids`` are keys that its index still holds, also of rows that are gone.

    ``indexed`` is how many entries that index has. ``second`` maps an id to the value of the table's second unique
    index (a case's reference), where both indexes still know the row.
    """

    shape: Shape
    rows: list[dict[str, Value]] = field(default_factory=list)
    ids: set[bytes] = field(default_factory=set)
    indexed: int = 0
    second: dict[bytes, Value] = field(default_factory=dict)
    is_whole: bool = True


@dataclass(slots=True)
class Sources:
    """The whole file. ``strays`` are rows on whole pages of which nobody can say whose they were."""

    version: int
    tables: dict[str, Source]
    damaged: tuple[int, ...]
    pages: int
    strays: int


def read(pages: Pages, steps: tuple[Step, ...]) -> Sources:
    """Read every table of the vault. ``steps`` are those that this program knows."""
    trees = Trees(pages)
    schema = trees.table(_SCHEMA_ROOT)
    rest = [(with_numbers, rows) for with_numbers, rows in trees.orphans()] if schema.is_broken else []
    for with_numbers, rows in rest:
        schema.rows += [row for row in rows if with_numbers and _is_schema(row[1])]
    roots = {str(values[1]): (str(values[0]), values[3]) for _, values in schema.rows if _is_schema(values)}
    version = _version(pages, roots, steps)
    tables = {shape.name: Source(shape) for shape in shapes(steps[:version])}
    trees = Trees(pages)
    trees.table(_SCHEMA_ROOT)
    for name, source in tables.items():
        _read_table(trees, source, _root(roots, name))
        _read_indexes(
            trees, source, _root(roots, f"sqlite_autoindex_{name}_1"), _root(roots, f"sqlite_autoindex_{name}_2")
        )
    for name, (kind, root) in roots.items():
        if kind == "index" and isinstance(root, int) and not name.startswith("sqlite_autoindex_"):
            trees.index(root)
    return Sources(version, tables, pages.damaged(), pages.count, _place_strays(trees, tables))


@cache  # to know it, every step is made in memory
def shapes(steps: tuple[Step, ...]) -> tuple[Shape, ...]:
    """Return the tables that ``steps`` make, in the order in which they are made."""
    db = dbapi2.connect(":memory:", isolation_level=None)
    try:
        migrate(db, steps, before_first=lambda: None)
        made = db.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'table' ORDER BY rowid").fetchall()
        return tuple(_shape(db, name, sql) for name, sql in made if not name.startswith("sqlite_"))
    finally:
        db.close()


def _shape(db: Any, name: str, sql: str) -> Shape:
    info = db.execute(f'PRAGMA table_info("{name}")').fetchall()
    has_rowid = "WITHOUT ROWID" not in sql.rsplit(")", 1)[-1].upper()
    key = tuple(row[1] for row in sorted((row for row in info if row[5]), key=lambda row: row[5]))
    alias = key[0] if has_rowid and len(key) == 1 and {row[1]: row[2] for row in info}[key[0]] == "INTEGER" else None
    return Shape(
        name=name,
        columns=tuple(row[1] for row in info),
        types={row[1]: row[2] for row in info},
        defaults={row[1]: db.execute(f"SELECT {row[4]}").fetchone()[0] for row in info if row[4] is not None},  # ours
        needed=frozenset(row[1] for row in info if row[3] or (row[5] and not has_rowid)),
        key=key,
        has_rowid=has_rowid,
        rowid_column=alias,
    )


def _is_schema(values: tuple[Value, ...]) -> bool:
    return len(values) == 5 and values[0] in _SCHEMA_TYPES and isinstance(values[1], str)


def _version(pages: Pages, roots: dict[str, tuple[str, Value]], steps: tuple[Step, ...]) -> int:
    """Return how many steps made the file: as page 1 says, or else by the newest table that is there.

    Steps after that one which only add columns may have run as well: their defaults fill rows that lack them.
    """
    first = pages.page(1)
    if first is not None:
        said = int.from_bytes(first[_USER_VERSION_AT : _USER_VERSION_AT + 4], "big")
        if 0 < said <= len(steps):
            return said
    highest = len(steps)
    for version in range(len(steps), 0, -1):
        fresh = {shape.name for shape in shapes(steps[:version])} - {
            shape.name for shape in shapes(steps[: version - 1])
        }
        if fresh & set(roots):
            return highest
        if fresh:
            highest = version - 1
    return len(steps)


def _root(roots: dict[str, tuple[str, Value]], name: str) -> int | None:
    root = roots.get(name, ("", None))[1]
    return root if isinstance(root, int) else None


def _read_table(trees: Trees, source: Source, root: int | None) -> None:
    shape = source.shape
    if root is not None:
        tree = trees.table(root) if shape.has_rowid else trees.index(root)
        source.is_whole = not tree.is_broken
    else:
        tree, source.is_whole = Tree(), False
    for rowid, values in tree.rows:
        row = shape.named(rowid, values)
        if row is None:
            source.is_whole = False
        else:
            source.rows.append(row)
    if shape.key == ("id",):
        source.ids |= {row["id"] for row in source.rows if isinstance(row["id"], bytes)}


def _read_indexes(trees: Trees, source: Source, first: int | None, second: int | None) -> None:
    """Read the indexes of the table's keys: their last value is the number of the row."""
    entries = [] if first is None else [values for _, values in trees.index(first).rows if values]
    source.indexed = len(entries)
    if source.shape.key != ("id",):
        return
    ids = {values[-1]: values[0] for values in entries if isinstance(values[0], bytes)}
    source.ids |= set(ids.values())
    for _, values in [] if second is None else trees.index(second).rows:
        known = ids.get(values[-1]) if values else None
        if known is not None:
            source.second[known] = values[0]


def _place_strays(trees: Trees, tables: dict[str, Source]) -> int:
    """Give leaves that no tree leads to back to the one table they can belong to. Returns rows left over."""
    left = 0
    open_ones = [source for source in tables.values() if not source.is_whole]
    for with_numbers, rows in trees.orphans():
        if all(_is_schema(values) for _, values in rows):
            continue  # the list of tables itself, below a damaged first page
        fitting = []
        for source in open_ones:
            if source.shape.has_rowid is with_numbers:
                named = [source.shape.named(rowid, values) for rowid, values in rows]
                if all(row is not None for row in named):
                    fitting.append((source, [row for row in named if row is not None]))
        if len(fitting) == 1:
            fitting[0][0].rows += fitting[0][1]
        elif with_numbers:
            left += len(rows)
    return left
