"""Whose decision it is: asked, and never answered before somebody has (S2-34)."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox

from app.domain.discussion import Authority
from ui.components.combo import choose
from ui.components.naming import named


class AuthorityChoice(QComboBox):
    """Begins with nothing chosen. Its field is called "authority" wherever a decision is asked for."""

    def __init__(self, name: str) -> None:
        super().__init__()
        named(self, name)
        self.addItem(self.tr("Choose whose it is"), None)
        for words, value in (
            (self.tr("Within our own role"), Authority.IN_ROLE),
            (self.tr("After taking advice"), Authority.ADVISED),
            (self.tr("Referred to somebody else to decide"), Authority.REFERRED),
        ):
            self.addItem(words, value.value)

    def value(self) -> Authority | None:
        """Return what is chosen; None until then."""
        chosen = self.currentData()
        return None if chosen is None else Authority(chosen)

    def key(self) -> str:
        """Return what is chosen as it is kept with half a form; "" until then."""
        return str(self.currentData() or "")

    def set_key(self, key: str) -> None:
        """Choose what ``key`` said before; "" for nothing."""
        choose(self, key or None)
