"""Before a backup takes the place of the records: what would be missing, and where the replaced files are kept."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.services.restoring import Missing
from ui.components import Banner, HintButton, Sheet, Text
from ui.wording.backups import moment
from ui.wording.restoring import missing_words


class RestoreSheet(Sheet):
    """``restore_asked`` when it is to be done, ``look_asked`` when somebody would rather look first."""

    restore_asked = Signal()
    look_asked = Signal()

    def __init__(self, over: QWidget, missing: Missing, today: date, *, replaces: bool) -> None:
        when = moment(missing.made_at, today)
        super().__init__(
            over,
            self.tr("Restore this backup"),
            self.tr("The backup from %1").replace("%1", when),
            name="restore-sheet",
            width=620,
            height=460,
        )
        what, then = missing_words(missing, today)
        is_calm = not missing.differs and missing.entries == 0
        self.body.addWidget(Banner("info" if is_calm else "attn", what, then, name="restore-missing"))
        if replaces:
            aside = self.tr(
                "The records that are there now are not deleted. They are kept beside, in a folder whose name ends in "
                "“replaced” and today’s date, until you delete it yourself."
            )
            self.body.addWidget(Text(aside, "body", "restore-aside"))
        opens = self.tr(
            "Afterwards the passphrases of the day of the backup open the records. "
            "The copy is compared from beginning to end."
        )
        self.body.addWidget(Text(opens, "body", "restore-opens"))
        self.body.addStretch(1)
        cancel = HintButton(self.tr("Cancel"), name="restore-cancel")
        cancel.clicked.connect(self.reject)
        look = HintButton(self.tr("&Look first…"), name="restore-look")
        look.clicked.connect(self._look)
        go = HintButton(self.tr("&Restore this backup"), kind="primary", name="restore-go")
        go.clicked.connect(self._restore)
        self.bar.add(look)
        self.bar.add_right(cancel)
        self.bar.add_right(go)

    def _look(self) -> None:
        self.accept()
        self.look_asked.emit()

    def _restore(self) -> None:
        self.accept()
        self.restore_asked.emit()
