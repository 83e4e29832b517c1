"""When the child was last seen, by whom, alone or not (S0-25)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from app.domain.discussion import LastSeen
from app.domain.errors import InputError
from app.domain.ids import AgendaItemId
from ui.components import DateField, FormField, HintButton, SegmentedChoice, Sheet
from ui.components.naming import named
from ui.desk import Desk
from ui.kept_sheet import KeptSheet
from ui.wording import field_problem


class LastSeenSheet(Sheet):
    """``chosen(LastSeen | None)``."""

    chosen = Signal(object)

    def __init__(self, desk: Desk, item_id: AgendaItemId, initials: str, seen: LastSeen | None) -> None:
        super().__init__(desk.window, "", name="last-seen", width=480, height=430)
        self.set_title(self.tr("When was %1 last seen?").replace("%1", initials))
        self._on = DateField(desk.today, name="seen-on")
        self._on.set_date(seen.on if seen else None)
        self._on_field = FormField(self.tr("&When"), self._on)
        self._by = named(QLineEdit(seen.by if seen else ""), "seen-by")
        self._alone = SegmentedChoice(
            [("yes", self.tr("Alone")), ("no", self.tr("With somebody")), ("unknown", self.tr("Not known"))],
            name="seen-alone",
            label=self.tr("Alone or with somebody"),
        )
        key = "unknown" if seen is None or seen.alone is None else "yes" if seen.alone else "no"
        self._alone.set_value(key)
        for field in (
            self._on_field,
            FormField(self.tr("&By whom"), self._by),
            FormField(self.tr("Was the child alone with them?"), self._alone),
        ):
            self.body.addWidget(field)
        self.body.addStretch(1)
        clear = HintButton(self.tr("Not known"), kind="quiet", name="seen-clear")
        clear.clicked.connect(self._clear)
        keep = HintButton(self.tr("&Keep"), kind="primary", name="seen-keep")
        keep.clicked.connect(self.primary)
        self.bar.add_right(clear)
        self.bar.add_right(keep)
        self._on.setFocus()
        self._kept = KeptSheet(desk, self, f"last-seen-{item_id}")
        self._kept.begin()

    def primary(self) -> None:
        """Keep what is said, when the date can be read."""
        try:
            on = self._on.date()
        except InputError as error:
            self._on_field.set_problem(field_problem(error))
            return
        if on is None:
            self._on_field.set_problem(self.tr("Say when, or choose Not known"))
            return
        alone = {"yes": True, "no": False}.get(self._alone.value() or "")
        self._choose(LastSeen(on, self._by.text().strip(), alone))

    def _clear(self) -> None:
        self._choose(None)

    def _choose(self, seen: LastSeen | None) -> None:
        """It goes into the note, which is saved as any other word of it."""
        self.chosen.emit(seen)
        self._kept.forget()
        self.accept()
