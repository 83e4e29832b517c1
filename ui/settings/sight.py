"""Who can see what: what is sealed, what is only a rule, the table of roles, and who is let in just now."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout

from app.domain.access_matrix import Standing
from app.domain.changes import Changes
from app.services import guests, letting_in
from app.services.guests import InForce
from ui.components import IconLabel, Row, RowList, Rule, SectionHead, Text
from ui.desk import Desk
from ui.settings.group import Group
from ui.theme import box, nest
from ui.wording.letting_in import in_force
from ui.wording.sight import standing_name, standing_sentence


class SightGroup(Group):
    """Said plainly, because people rely on it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            self.tr("Who can see what"),
            self.tr("Two kinds of protection. It matters which is which."),
            "sight",
        )
        self._say_kind(
            self.tr("Sealed: only the keys of the people named open it"),
            "lock",
            self.tr(
                "Personal parts of sessions, restricted matters, half-written personal notes and forms, and why "
                "somebody was let in. Nobody else’s key opens them, however the file is taken apart. Only a person "
                "who is named, or the recovery sheet, can let somebody in."
            ),
            self.tr(
                "That there is a personal part, who was there and when is not sealed. Of a restricted matter Holdfast "
                "shows others nothing at all; somebody who takes the file apart can see that a sealed note exists, who "
                "is named, and when it was written."
            ),
        )
        self._say_kind(
            self.tr("A rule of the program: everything else"),
            "eye",
            self.tr(
                "Children’s cases, decisions, actions, agendas, agreements and dates are encrypted together, for "
                "everybody with a key. Holdfast shows each person what their role may see, and nothing else; somebody "
                "with a key and the skill could read around that."
            ),
            self.tr("If two groups must not see each other’s records, keep two separate files."),
        )
        self._now_head = SectionHead(self.tr("Let in just now"), "")
        self._now = RowList("sight-now", self.tr("Who is let in just now"), fit=True, wrap=True)
        self._now.button_clicked.connect(lambda key, _name: desk.do(letting_in.end, key).then(failed=self.tell))
        self._nobody = Text(self.tr("Nobody you may know of."), "soft", "sight-nobody")
        self.items.addWidget(self._now_head)
        self.items.addWidget(self._now)
        self.items.addWidget(self._nobody)
        self.items.addWidget(SectionHead(self.tr("What each role sees"), ""))
        for standing in Standing:
            self.items.addWidget(Text(standing_name(standing), "strong", f"sight-{standing.value}"))
            self.items.addWidget(Text(standing_sentence(standing), "body"))
            self.items.addWidget(Rule())
        self._ask()

    def _say_kind(self, title: str, icon: str, *sentences: str) -> None:
        head = QHBoxLayout()
        box(head, 0, 8)
        head.addWidget(IconLabel(icon, "ink2", 20))
        head.addWidget(Text(title, "heading"), 1)
        nest(self.items, head)
        for words in sentences:
            self.items.addWidget(Text(words, "body"))

    def refresh(self, changes: Changes) -> None:
        """Read again when somebody was let in or out."""
        if changes.notices or changes.people:
            self._ask()

    def _ask(self) -> None:
        self.desk.ask(guests.in_force).then(self._show)

    def _show(self, found: tuple[InForce, ...]) -> None:
        rows = []
        for line in found:
            who, words = in_force(line)
            buttons = (("end", self.tr("End now")),) if line.may_end else ()
            rows.append(Row(key=line.id, title=who, detail=words, icon="eye", buttons=buttons))
        self._now.set_rows(rows)
        self._now.setVisible(bool(rows))
        self._nobody.setVisible(not rows)
