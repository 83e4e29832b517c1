"""The passphrase is right and the file is damaged: the safest way first, and what was saved afterwards (mock 10d)."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from app.services.backup_keeping import FoundBackup
from app.services.restoring import Missing
from app.services.salvaging import Rescued
from ui.components import Banner, Centred, HintButton, IconLabel, Text, selectable
from ui.entry.danger_foot import DangerFoot
from ui.entry.help_code import HelpCode
from ui.entry.ways import Way, Ways
from ui.pages import Page
from ui.theme import box, nest
from ui.wording.backups import moment
from ui.wording.restoring import missing_words
from ui.wording.salvage import headline, lines


class DamagedPage(Page):
    """Holds no key: what it asks for is done by whoever shows it."""

    bare = True
    backup_asked = Signal()  # the newest one
    look_asked = Signal()
    salvage_asked = Signal()
    others_asked = Signal()
    details_asked = Signal(str)  # the code

    def __init__(
        self, newest: FoundBackup | None, missing: Missing | None, pages: tuple[int, int], today: date
    ) -> None:
        super().__init__(self.tr("The records file is damaged"), "damaged")
        middle = Centred("damaged-body", width=640)
        self.column.addWidget(middle, 1)
        column = middle.inside
        column.addWidget(IconLabel("file-alert", "attn", 32))
        title = self.tr("The records file has changed in a way Holdfast does not recognise")
        column.addWidget(Text(title, "page-title", "damaged-title"))
        calm = self.tr(
            "It may have been damaged when the computer lost power, or by a failing disk. Your passphrase is right. "
            "Nothing has been deleted, and Holdfast does not write to the file."
        )
        column.addWidget(Text(calm, "soft", "damaged-text"))
        self.banner = Banner("urgent", "", "", icon="alert-circle", name="damaged-problem")
        self.banner.hide()
        column.addWidget(self.banner)
        column.addWidget(Ways("damaged-ways", self._ways(newest, missing, pages, today)))
        code = HelpCode(f"damaged {pages[0]}/{pages[1]}")
        code.asked.connect(self.details_asked)
        column.addWidget(code)
        self.column.addWidget(DangerFoot())

    def _ways(
        self, newest: FoundBackup | None, missing: Missing | None, pages: tuple[int, int], today: date
    ) -> list[Way]:
        bad, every = pages
        found = []
        if newest is not None and missing is not None:
            title = self.tr("Open the backup from %1").replace("%1", moment(newest.made_at, today))
            found.append(
                Way(
                    "history",
                    title,
                    " ".join(missing_words(missing, today)),
                    self.tr("Open &backup…"),
                    "damaged-backup",
                    self.backup_asked,
                )
            )
        damaged = self.tr("%1 of its %2 pages are damaged.").replace("%1", str(bad)).replace("%2", f"{every:,}")
        found += [
            Way(
                "eye",
                self.tr("Look at the damaged file, read only"),
                self.tr("You can read and copy what is whole in it.") + f" {damaged}",
                self.tr("Open to &read"),
                "damaged-look",
                self.look_asked,
            ),
            Way(
                "file-export",
                self.tr("Save what is whole into new records"),
                self.tr("They open with the same passphrases. You are told exactly what was lost."),
                self.tr("&Save what is whole"),
                "damaged-salvage",
                self.salvage_asked,
            ),
            Way(
                "folder-open",
                self.tr("Choose another backup") if found else self.tr("Choose a backup"),
                self.tr("For example from the club’s memory stick."),
                self.tr("&Choose…"),
                "damaged-others",
                self.others_asked,
            ),
        ]
        return found

    def show_problem(self, what: str, then: str = "") -> None:
        """Say what could not be done."""
        self.banner.set_words(what, then)
        self.banner.show()


class RescuedPage(Page):
    """What was saved, where it is, and everything that is not as it was."""

    bare = True
    open_asked = Signal()
    back_asked = Signal()

    def __init__(self, found: Rescued, damaged: Path) -> None:
        super().__init__(self.tr("What was saved"), "rescued")
        middle = Centred("rescued-body", width=640)
        self.column.addWidget(middle, 1)
        column = middle.inside
        column.addWidget(IconLabel("circle-check" if found.is_complete else "file-alert", "attn", 32))
        column.addWidget(Text(headline(found), "page-title", "rescued-title"))
        column.addWidget(selectable(Text(str(found.path), "hint", "rescued-path")))
        for number, line in enumerate(lines(found)):
            column.addWidget(selectable(Text(line, "body", f"rescued-line-{number}")))
        if found.is_complete:
            column.addWidget(Text(self.tr("Nothing is missing."), "body"))
        kept = self.tr("The damaged file is as it was, under %1. Keep it until somebody has compared.")
        column.addWidget(Text(kept.replace("%1", damaged.name), "soft", "rescued-kept"))
        row = QHBoxLayout()
        box(row, (0, 8, 0, 0), 8)
        go = HintButton(self.tr("&Open the new records"), kind="primary", name="rescued-open")
        go.clicked.connect(self.open_asked)
        back = HintButton(self.tr("&Back"), kind="quiet", name="rescued-back")
        back.clicked.connect(self.back_asked)
        row.addWidget(go)
        row.addWidget(back)
        row.addStretch(1)
        nest(column, row)
