"""What a group has agreed on, written down once: aims, ground rules, confidentiality and its limits."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QCheckBox, QLineEdit

from app.domain.group import GroupTerms
from app.services import groups
from app.services.group_agreements import GroupAgreementForm
from ui.asking import AskingSheet
from ui.components import DateField, GrowingText
from ui.components.naming import named
from ui.desk import Desk


class GroupAgreementSheet(AskingSheet):
    """Ground rules and confidentiality are needed; the rest may follow in a later version."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            desk.tr("Agreement of a group"),
            desk.tr("What the group agrees on before it speaks of any child."),
            desk.tr("&Keep it"),
            "group-agreement",
            height=620,
        )
        self._name = named(QLineEdit(), "group-agreement-name")
        self.ask("name", self.tr("&Name of the group"), self._name)
        self._texts: dict[str, GrowingText] = {}
        hints = {
            "confidentiality": self.tr("And its limits: what is about a child’s safety never stays in the group."),
            "recording": self.tr("Who writes, where the notes are kept, how long. Courts may ask for them."),
        }
        for key, label in (
            ("aims", self.tr("What is the group &for?")),
            ("ground_rules", self.tr("Ground &rules")),
            ("confidentiality", self.tr("Confi&dentiality")),
            ("conflict", self.tr("When we d&isagree")),
            ("recording", self.tr("&Writing it down")),
        ):
            self._texts[key] = GrowingText(min_lines=2, name=f"group-agreement-{key.replace('_', '-')}")
            self.ask(key, label, self._texts[key], optional=key in ("aims", "conflict", "recording"))
            self.fields[key].set_hint(hints.get(key, ""))
        self._open = named(QCheckBox(self.tr("&Others may join later")), "group-agreement-open")
        self.body.addWidget(self._open)
        self._review = DateField(desk.today, name="group-agreement-review")
        self._review.set_date(desk.today() + timedelta(days=365))
        self.ask("review_on", self.tr("Look at it again &by"), self._review)
        self.body.addStretch(1)
        self._name.setFocus()
        self.keep("group-agreement")

    def primary(self) -> None:
        """Keep it."""
        for field in self.fields.values():
            field.clear_problem()
        day = self.day_in("review_on", self._review)
        if day is None:
            return
        texts = {key: editor.text() for key, editor in self._texts.items()}
        terms = GroupTerms(
            aims=texts["aims"],
            ground_rules=texts["ground_rules"],
            confidentiality=texts["confidentiality"],
            conflict=texts["conflict"],
            recording=texts["recording"],
            is_open=self._open.isChecked(),
        )
        form = GroupAgreementForm(self._name.text(), day, terms)
        self.do(groups.agree, form).then(self.settled, failed=self.refused)
