"""Deciding to share information about a child, or not to: with whom, what, why, on what ground, with whose consent."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLineEdit

from app.domain.errors import InputError
from app.domain.ids import CaseId
from app.domain.sharing import Basis, Consent
from app.services import sharings
from app.services.sharings import SharingForm, SharingsView
from ui.asking import AskingSheet
from ui.components import Card, DateField, GrowingText, HintButton, SegmentedChoice, Text, clear_layout
from ui.components.naming import named
from ui.desk import Desk
from ui.wording import day_in_prose
from ui.wording.case_keeping import basis_name, consent_name

_SHARE, _NOT = "share", "not"


class SharingCard(Card):
    """The latest decision, and the way to a new one. Reads itself."""

    def __init__(self, desk: Desk, case_id: CaseId) -> None:
        super().__init__("case-sharing")
        self._desk, self._case_id = desk, case_id
        self.hide()  # until it is known what there is to say
        desk.ask(sharings.of_case, case_id).then(self._show)

    def _show(self, view: SharingsView) -> None:
        clear_layout(self.body)
        if not (view.sharings or view.may_add):
            return
        self.body.addWidget(Text(self.tr("Sharing information"), "heading"))
        for one in view.sharings[:2]:
            words = self.tr("Shared with %1 on %2.") if one.is_shared else self.tr("Not shared with %1, %2.")
            words = words.replace("%1", one.with_whom).replace("%2", day_in_prose(one.on))
            self.body.addWidget(Text(words))
        if view.may_add:
            button = HintButton(self.tr("Decide to share, or not…"), icon="messages", small=True, name="case-share")
            button.clicked.connect(lambda: self._desk.open("share-about", self._case_id))
            self.body.addWidget(button)
        self.show()


class SharingSheet(AskingSheet):
    """Deciding not to share is a decision too. What is decided, on what ground and with what consent is never filled in
    beforehand: it would stand on the child's file although nobody said it.
    """

    def __init__(self, desk: Desk, case_id: CaseId) -> None:
        super().__init__(
            desk,
            desk.tr("Share information about the child"),
            desk.tr("If the child may be in danger now, do not wait for consent: call first."),
            desk.tr("&Write it down"),
            "share-about",
            height=680,
        )
        self._case_id = case_id
        self._what_is_decided = SegmentedChoice(
            [(_SHARE, self.tr("Share")), (_NOT, self.tr("Do not share"))],
            name="share-decided",
            label=self.tr("What is decided"),
        )
        self.ask("is_shared", self.tr("What is decided"), self._what_is_decided)
        self._with = named(QLineEdit(), "share-with")
        self.ask("with_whom", self.tr("With who&m: person and agency"), self._with)
        self._what = GrowingText(min_lines=2, name="share-what")
        self.ask("what", self.tr("What is &it about"), self._what)
        self._why = GrowingText(min_lines=2, name="share-why")
        self.ask("why", self.tr("Wh&y this is best for the child"), self._why)
        self._basis = named(QComboBox(), "share-basis")
        self._basis.addItem(self.tr("Choose the ground"), None)
        for basis in Basis:
            self._basis.addItem(basis_name(basis), basis)
        self.ask("basis", self.tr("On what &ground"), self._basis)
        self.body.addWidget(Text(self.tr("The law moves: check the current position with your partnership."), "hint"))
        self._consent = SegmentedChoice(
            [(one.value, consent_name(one)) for one in Consent], name="share-consent", label=self.tr("Consent")
        )
        self._consent.chosen.connect(self._follow)
        self.ask("consent", self.tr("Consent of the child or the family"), self._consent)
        self._note = GrowingText(min_lines=1, name="share-consent-note")
        self.ask("consent_note", self.tr("Why wit&hout it"), self._note)
        self._on = DateField(desk.today, name="share-on")
        self._on.set_date(desk.today())
        self.ask("on", self.tr("Decided &on"), self._on)
        self.body.addStretch(1)
        self.fields["consent_note"].hide()
        self.keep(f"share-about-{case_id}")
        self._follow()

    def _follow(self, *_args: object) -> None:
        self.fields["consent_note"].setVisible(self._consent.value() not in (None, "", Consent.GIVEN.value))

    def primary(self) -> None:
        """Write it down."""
        for field in self.fields.values():
            field.clear_problem()
        on = self.day_in("on", self._on, self.tr("Fill this in"))
        if on is None:
            return
        decided, basis, consent = self._what_is_decided.value(), self._basis.currentData(), self._consent.value()
        for key, value in (("is_shared", decided), ("basis", basis), ("consent", consent)):
            if not value:
                self.refused(InputError(key, "missing"))
                return
        form = SharingForm(
            on=on,
            with_whom=self._with.text(),
            what=self._what.text(),
            why=self._why.text(),
            is_shared=decided == _SHARE,
            basis=basis,
            consent=Consent(str(consent)),
            consent_note=self._note.text(),
        )
        self.do(sharings.decide, self._case_id, form).then(self.settled, failed=self.refused)
