"""What the groups of settings share: a title, a line about them, and a column of things."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.changes import Changes
from app.domain.errors import AppError
from ui.components import Banner, ScrollBody, Text, limited
from ui.desk import Desk
from ui.theme import box, nest
from ui.wording import explain


class Group(ScrollBody):
    """One group of settings."""

    def __init__(self, desk: Desk, title: str, intro: str, name: str, *, width: int = 680) -> None:
        super().__init__(f"settings-{name}", margins=(28, 8, 28, 28), spacing=0)
        self.setAccessibleName(title)
        self.desk = desk
        inside = QWidget()
        self.items = QVBoxLayout(inside)
        box(self.items, 0, 16)
        self.items.addWidget(Text(title, "record-title"))
        if intro:
            self.items.addWidget(Text(intro, "soft"))
        self.told = Banner("info", "", "", icon="info-circle", name=f"settings-{name}-told")
        self.told.hide()
        self.items.addWidget(self.told)
        nest(self.column, limited(inside, width))
        self.column.addStretch(1)

    def refresh(self, changes: Changes) -> None:
        """Read again what ``changes`` concerns."""

    def leave(self) -> None:
        """Save what is typed."""

    def say(self, what: str, then: str = "", *, tone: str = "good") -> None:
        """Say at the top of the group what was done, or what was not."""
        self.told.set_tone(tone)  # type: ignore[arg-type]  # the banner's tones
        self.told.set_words(what, then)
        self.told.show()
        self.desk.window.announce(f"{what} {then}".strip())

    def tell(self, error: AppError) -> None:
        """Say what could not be done."""
        told = explain(error)
        self.say(told.what_happened, f"{told.what_is_safe} {told.what_to_do}".strip(), tone="urgent")
