"""The fields of a page kept at every pause, by the names of the services, until the session is finished."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.components.inputs import inputs_of
from ui.desk import Desk
from ui.kept_form import KeptForm
from ui.pages import Page


class KeptFields(QObject):
    """Keeps every control of ``inside`` whose object name begins with ``prefix``, as the form ``form``.

    ``restored`` once what was left is back in the fields; nothing that is typed meanwhile is overwritten.
    """

    restored = Signal()

    def __init__(self, desk: Desk, page: Page, inside: QWidget, form: str, prefix: str) -> None:
        super().__init__(page)
        self._inputs = {
            name.removeprefix(prefix).replace("-", "_"): one
            for name, one in inputs_of(inside).items()
            if name.startswith(prefix)
        }
        self._is_putting = False
        self._kept = KeptForm(desk, page, form, self.typed)
        self.indicator, self.banner = self._kept.indicator, self._kept.banner
        for one in self._inputs.values():
            one.watch(self._touched, self._kept.flush)
        self._kept.restored.connect(self._restore)
        self._kept.fetch()

    def typed(self) -> dict[str, str]:
        """Return what is filled in, by field."""
        return {name: text for name, one in self._inputs.items() if (text := one.read())}

    def flush(self) -> None:
        """Keep it now."""
        self._kept.flush()

    def forget(self) -> None:
        """The session is finished: its records hold the words."""
        self._kept.forget()

    @property
    def has_unsaved(self) -> bool:
        """Whether words are in memory only."""
        return self._kept.has_unsaved

    def _touched(self) -> None:
        if not self._is_putting:
            self._kept.touch()

    def _restore(self, kept: Mapping[str, str]) -> None:
        self._is_putting = True
        for name, one in self._inputs.items():
            if kept.get(name) and not one.read():
                one.put(kept[name])
        self._is_putting = False
        self.restored.emit()
