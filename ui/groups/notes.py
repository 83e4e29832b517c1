"""What is kept of the group itself while it is written: no word of a child, and nobody's name in the learning."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QLineEdit

from app.domain.session import SessionKind
from app.services import groups
from app.services.groups import GroupView
from ui.components import Banner, Card, FormField, GrowingText, SaveIndicator, Text
from ui.components.naming import named
from ui.desk import Desk
from ui.groups.kept import KeptFields

if TYPE_CHECKING:
    from ui.pages import Page

PREFIX = "group-note-"


class NotesCard(Card):
    """The fields, kept at every pause, sealed to their writer until the session is finished."""

    def __init__(self, desk: Desk, page: Page, view: GroupView) -> None:
        super().__init__("group-notes", spacing=14)
        self._desk = desk
        self.body.addWidget(Text(self.tr("The group itself"), "heading"))
        self.body.addWidget(
            Text(
                self.tr("No child and nobody’s own matters: what is about a child is written under the child."), "hint"
            )
        )
        friend = named(QComboBox(), PREFIX + "critical-friend")
        friend.addItem(self.tr("Nobody yet"), "")
        friend.addItem(view.facilitator_name, view.group.facilitator)
        for one in view.members:
            friend.addItem(one.name, one.person_id)
        self._add(
            self.tr("Who is the critical f&riend?"),
            friend,
            self.tr("One person who asks what the others do not ask"),
        )
        self._text(
            "agreed_too_easily",
            self.tr("Did we agree too &easily?"),
            self.tr("What would have to be true for us to be wrong? Who stayed silent?"),
        )
        if view.group.kind is SessionKind.MULTI_AGENCY:
            self._text("process", self.tr("How did the agencies &work together?"), "")
        self._text("about_agencies", self.tr("What did we learn about how o&thers work?"), "")
        self._learning = self._text(
            "learning",
            self.tr("What do we all ta&ke with us?"),
            self.tr("Shared learning. It names no child, no family and no colleague"),
        )
        self._named = Banner("attn", self.tr("This seems to name somebody"), "", name="group-learning-names")
        self._named.hide()
        self.body.addWidget(self._named)
        self._add(
            self.tr("S&ure of being curious, before and after"),
            named(QLineEdit(), PREFIX + "confidence"),
            self.tr(
                "Each writes two figures from 1 to 5 on a slip. Copy them in any order, such as 2-4, 3-3; no names."
            ),
        )
        self._add(self.tr("&Interruptions"), named(QLineEdit(), PREFIX + "interruptions"), "")
        self._kept = KeptFields(desk, page, self, groups.group_form(view.group.id), PREFIX)
        self.body.insertWidget(0, self._kept.banner)
        self._learning.left.connect(self._notice)
        self._kept.restored.connect(self._notice)

    @property
    def indicator(self) -> SaveIndicator:
        """Shows when it was last kept."""
        return self._kept.indicator

    @property
    def has_unsaved(self) -> bool:
        """Whether words are in memory only."""
        return self._kept.has_unsaved

    def flush(self) -> None:
        """Keep it now."""
        self._kept.flush()

    def forget(self) -> None:
        """The session is finished."""
        self._kept.forget()

    def _add(self, label: str, control: QComboBox | QLineEdit | GrowingText, hint: str) -> None:
        self.body.addWidget(FormField(label, control, hint=hint))

    def _text(self, key: str, label: str, hint: str) -> GrowingText:
        editor = GrowingText(min_lines=1, name=PREFIX + key.replace("_", "-"))
        self._add(label, editor, hint)
        return editor

    def _notice(self) -> None:
        self._desk.ask(groups.noticed, self._learning.text()).then(self._tell)

    def _tell(self, found: tuple[str, ...]) -> None:
        words = self.tr("%1: everybody in the group keeps this. Say it without.")
        self._named.set_words(self.tr("This seems to name somebody"), words.replace("%1", ", ".join(found)))
        self._named.setVisible(bool(found))
