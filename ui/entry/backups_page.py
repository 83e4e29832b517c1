"""On the way in: the backups that were found on this computer and on the sticks in it, newest first."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from app.services.backup_keeping import FoundBackup
from ui.components import Banner, Centred, HintButton, Row, RowList, Text
from ui.pages import Page
from ui.theme import box, nest
from ui.wording.backups import moment, sentence_case, size


class BackupsPage(Page):
    """``look_asked(folder)``, ``restore_asked(folder)``, ``choose_asked``, ``given_up``."""

    bare = True
    look_asked = Signal(object)
    restore_asked = Signal(object)
    choose_asked = Signal()
    given_up = Signal()

    def __init__(self, found: Sequence[FoundBackup], today: date) -> None:
        super().__init__(self.tr("Open from a backup or a stick"), "backups")
        body = Centred("backups-page", width=660)
        column = body.inside
        column.addWidget(Text(self.tr("Open from a backup or a stick"), "page-title"))
        column.addWidget(
            Text(
                self.tr(
                    "Looking changes nothing. Restoring puts the backup where your records belong on this computer; "
                    "what is there already is kept beside."
                ),
                "soft",
            )
        )
        self.banner = Banner("urgent", "", "", icon="alert-circle", name="backups-problem")
        self.banner.hide()
        column.addWidget(self.banner)
        self._list = RowList("found-backups", self.tr("Backups that were found"), fit=True)
        self._list.set_rows(
            [
                Row(
                    key=str(one.folder),
                    title=sentence_case(moment(one.made_at, today)),
                    title_rest=one.name,
                    detail=f"{size(one.size_bytes)} · {one.folder.parent}",
                    icon="history",
                    buttons=(("look", self.tr("Look…")), ("restore", self.tr("Restore…"))),
                )
                for one in found
            ]
        )
        self._list.opened.connect(lambda key: self.look_asked.emit(Path(str(key))))
        self._list.button_clicked.connect(self._pressed)
        if found:
            column.addWidget(self._list)
        else:
            none = self.tr("None was found. Put the memory stick in and look again, or choose the folder of a backup.")
            column.addWidget(Text(none, "body", "no-backups-found"))
        buttons = QHBoxLayout()
        box(buttons, (0, 12, 0, 0), 8)
        choose = HintButton(self.tr("&Choose a folder…"), name="choose-backup")
        choose.clicked.connect(self.choose_asked)
        back = HintButton(self.tr("&Back"), kind="quiet", name="backups-back")
        back.clicked.connect(self.given_up)
        buttons.addWidget(choose)
        buttons.addWidget(back)
        buttons.addStretch(1)
        nest(column, buttons)
        self.column.addWidget(body, 1)

    def show_problem(self, what: str, then: str = "") -> None:
        """Say what could not be done."""
        self.banner.set_words(what, then)
        self.banner.show()

    def _pressed(self, key: object, button: str) -> None:
        (self.look_asked if button == "look" else self.restore_asked).emit(Path(str(key)))
