"""In narrow windows: the agenda as a drop-down above the note, Share, and the child in a side panel."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from app.domain.ids import AgendaItemId
from app.services.workspace import WorkspaceView
from ui.components import HintButton
from ui.components.naming import named
from ui.session.head import may_share
from ui.session.words import is_done, item_title
from ui.theme import box


class NarrowLine(QWidget):
    """``chosen(item id)`` from the drop-down; ``add_asked`` for another item, ``about_asked`` for the panel.

    ``share`` is the button in the header, which has no room there: what stands here presses it.
    """

    chosen = Signal(object)
    about_asked = Signal()
    add_asked = Signal()

    def __init__(self, share: HintButton) -> None:
        super().__init__()
        self.setObjectName("narrow-line")
        row = box(QHBoxLayout(self), (24, 10, 24, 0), 8)
        self._agenda = named(QComboBox(), "agenda-choice")
        self._agenda.setAccessibleName(self.tr("Agenda"))
        self._agenda.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._agenda.setMinimumContentsLength(12)
        self._agenda.activated.connect(lambda place: self.chosen.emit(self._agenda.itemData(place)))
        row.addWidget(self._agenda, 1)
        self._share = HintButton(self.tr("S&hare…"), kind="quiet", small=True, name="narrow-share")
        self._share.clicked.connect(share.click)
        row.addWidget(self._share)
        self._add = HintButton(self.tr("Add item"), icon="plus", kind="quiet", small=True, name="narrow-add-item")
        self._add.clicked.connect(self.add_asked)
        row.addWidget(self._add)
        self._about = HintButton("", icon="layout-sidebar-right", small=True, name="about-child")
        self._about.clicked.connect(self.about_asked)
        row.addWidget(self._about)
        row.addStretch()
        self._child = ""
        self._room = (True, True)
        self._may_plan = self._may_share = False
        self.hide()

    def show_view(self, view: WorkspaceView, current: AgendaItemId | None) -> None:
        """Offer the items of the agenda, each with its number and whether it is done."""
        self._agenda.clear()
        here = -1
        for number, one in enumerate(view.items, 1):
            here = number - 1 if one.item.id == current else here
            words = f"{number}. {item_title(one)}"
            if is_done(one):
                words = self.tr("%1 (done)").replace("%1", words)
            self._agenda.addItem(words, one.item.id)
        self._agenda.setCurrentIndex(here)
        self._may_plan, self._may_share = view.may_plan, may_share(view)
        self._fit()

    def set_child(self, initials: str) -> None:
        """Offer the panel about this child, or none."""
        self._child = initials
        self._about.set_words(self.tr("About %1").replace("%1", initials))
        self._fit()

    def set_room(self, *, agenda_beside: bool, context_beside: bool) -> None:
        """Show what has no room beside the note."""
        self._room = (agenda_beside, context_beside)
        self._fit()

    def _fit(self) -> None:
        agenda_beside, context_beside = self._room
        self._agenda.setVisible(not agenda_beside)
        self._share.setVisible(not agenda_beside and self._may_share)
        self._add.setVisible(not agenda_beside and self._may_plan)
        self._about.setVisible(bool(self._child) and not context_beside)
        self.setVisible(not agenda_beside or (bool(self._child) and not context_beside))
