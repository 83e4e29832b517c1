"""What is measured on: the sample club's records, opened, with a plain copy of the same database beside them."""

from __future__ import annotations

import os
import shutil
import textwrap
from collections.abc import Callable
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path
from secrets import token_bytes
from uuid import UUID
from zoneinfo import ZoneInfo

from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas
from sqlcipher3 import dbapi2

from app.domain.exports import DocumentKind
from app.domain.ids import DeviceId
from app.services import backups, cases, exporting, sample_club, signing_keys, vaults
from app.services.exporting import ExportRequest
from app.services.vaults import OpenVault, Surroundings
from storage.keys.kdf import DEFAULT_COST, derive


class World:
    """The opened sample club, and the pieces of work that are measured on it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.around = Surroundings(
            clock=lambda: datetime.now(UTC),
            zone=ZoneInfo("Europe/London"),
            random_bytes=token_bytes,
            cost=DEFAULT_COST,
            device=DeviceId(UUID(int=1)),
            data_folder=folder / "own",
        )
        day = date(2026, 11, 22)
        self.club = sample_club.make(folder / sample_club.FILE_NAME, seed=1, around=self.around, today=day)
        self._twin = folder / "twin" / sample_club.FILE_NAME
        self._twin.parent.mkdir()
        for source in self.club.path.parent.glob(f"{self.club.path.name}*"):
            shutil.copy(source, self._twin.parent / source.name)
        self.opened: OpenVault = self.club.open(self.around)
        self._prepare_queries()
        gathered = self.opened.read(exporting.gather, ExportRequest(DocumentKind.AGREEMENT, self.club.agreement))
        self._gathered = gathered
        self._identity = signing_keys.identity(self.opened)
        self.drawn = exporting.draw(gathered)
        self._copies = 0

    def close(self) -> None:
        """Lock the records."""
        self._plain.close()
        self.opened.lock()

    # unlocking

    def derive(self) -> None:
        """Derive one key at the full cost, and nothing else."""
        derive(b"gravel kettle orbit thimble maple", b"0" * 16, DEFAULT_COST)

    def unlock_to_list(self) -> None:
        """Unlock the twin and read the list of cases; then close it (closing is part of the figure)."""
        first = self.club.keys[0]
        opened = vaults.connect(vaults.unlock(self._twin, first.slot_id, first.passphrase, self.around), self.around)
        opened.read(cases.listing)
        opened.lock()

    # one child's chronology, on the encrypted database and on a plain copy

    def _prepare_queries(self) -> None:
        seen: list[str] = []
        db = self.opened.vault.db
        db.set_trace_callback(seen.append)
        self.opened.read(cases.view, self.club.case)
        db.set_trace_callback(None)
        self.statements = [text for text in seen if text.lstrip().upper().startswith("SELECT")]
        plain = self.folder / "plain.db"
        self._plain = dbapi2.connect(str(plain))
        _copy_plain(db, self._plain)

    def chronology(self, *, encrypted: bool) -> Callable[[], None]:
        """Return the work of running every query of one child's page, ten times."""
        db = self.opened.vault.db if encrypted else self._plain

        def work() -> None:
            for _ in range(10):
                for statement in self.statements:
                    db.execute(statement).fetchall()

        return work

    # saving and copying

    def save_draft(self) -> None:
        """Save a 3 kB personal draft: sealed, one transaction, on disk when it returns."""
        from app.services import sessions, workspace

        view = self.opened.read(workspace.workspace, self.club.planned_session)
        text = "Talked about the late collections. " * 85
        self.opened.do(sessions.save_personal_draft, self.club.planned_session, view.items[0].item.id, text)

    def write_with_fsync(self) -> None:
        """Write 3 kB to a plain file and wait until it is on disk."""
        with (self.folder / "note.txt").open("wb") as file:
            file.write(b"x" * 3000)
            file.flush()
            os.fsync(file.fileno())

    def backup_copy(self) -> None:
        """The half of a backup that holds the write lock; the copy is thrown away."""
        from storage import backup

        backup.discard(backups.copy(self.opened, self.folder / "backups"))

    def backup_whole(self) -> None:
        """A whole backup: copied, every page of the copy checked, put in place."""
        shutil.rmtree(backups.backup(self.opened, self.folder / "backups").folder)

    def copy_with_fsync(self) -> None:
        """Copy the records' file as ``cp`` does, and wait until it is on disk."""
        target = self.folder / "copy.bin"
        with target.open("wb") as file:
            file.write(self.club.path.read_bytes())
            file.flush()
            os.fsync(file.fileno())
        target.unlink()

    # documents

    def render(self) -> None:
        """Render the agreement: template, tags, pages."""
        exporting.draw(self._gathered)

    def raw_canvas(self) -> None:
        """Write the same words with ReportLab's bare canvas: no tags, no layout, one embedded font."""
        canvas = Canvas(BytesIO(), pagesize=A4)
        lines = [part for line in self.drawn.text.splitlines() for part in textwrap.wrap(line, 95) or [""]]
        a_page = -(-len(lines) // self.drawn.pages)
        for start in range(0, len(lines), a_page):
            canvas.setFont("Helvetica", 10)
            for row, line in enumerate(lines[start : start + a_page]):
                canvas.drawString(60, 780 - row * 13, line)
            canvas.showPage()
        canvas.save()

    def sign_and_save(self) -> None:
        """Render, sign, save, read back and check the agreement: all that Sign and save does."""
        target = self.folder / "agreement.pdf"
        exporting.sign_and_save(self._gathered, self._identity, target, overwrite=True)


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
