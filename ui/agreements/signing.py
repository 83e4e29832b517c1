"""Sign together: each of the two says, here or on paper, that this is agreed; or does not, with a reason."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from app.domain.agreement import SignatureWay
from app.domain.errors import AppError
from app.domain.ids import PersonId
from app.services import agreements
from app.services.agreements import AgreementView
from ui.components import Banner, Card, FormField, HintButton, SegmentedChoice, Sheet, Text
from ui.components.naming import named
from ui.desk import Desk
from ui.kept_sheet import KeptSheet
from ui.wording import explain


class _Party(Card):
    """One of the two, with how they sign and, when they do not, the reason."""

    def __init__(self, key: str, person_id: PersonId, name: str, role: str, *, sits_here: bool) -> None:
        super().__init__(f"party-{key}")
        self.person_id = person_id
        self.name = name
        self.body.addWidget(Text(f"{name}, {role}" if role else name, "strong"))
        self.choice = SegmentedChoice(
            [
                *([(SignatureWay.ON_THIS_COMPUTER.value, self.tr("Signs here now"))] if sits_here else []),
                (SignatureWay.ON_PAPER.value, self.tr("Has signed on paper")),
                (SignatureWay.DECLINED.value, self.tr("Does not sign")),
            ],
            name=f"sign-{key}",
            label=self.tr("How %1 signs").replace("%1", name),
        )
        self.body.addWidget(self.choice)
        self.reason = named(QLineEdit(), f"decline-reason-{key}")
        self.reason_field = FormField(self.tr("What %1 says about it").replace("%1", name), self.reason)
        self.reason_field.hide()
        self.body.addWidget(self.reason_field)
        self.choice.chosen.connect(self._chosen)

    def _chosen(self, way: str) -> None:
        self.reason_field.setVisible(way == SignatureWay.DECLINED.value)
        if way == SignatureWay.DECLINED.value:
            self.reason.setFocus()

    def way(self) -> SignatureWay | None:
        value = self.choice.value()
        return SignatureWay(value) if value else None


class SignSheet(Sheet):
    """Both answers at once, because they sit together. Either may be left for later."""

    def __init__(self, desk: Desk, view: AgreementView) -> None:
        super().__init__(desk.window, "", name="sign-sheet", height=520)
        self.set_title(self.tr("Sign together"))
        self._desk, self._view = desk, view
        self.body.addWidget(
            Text(
                self.tr("Agreement of %1 and %2")
                .replace("%1", view.supervisor_name)
                .replace("%2", view.supervisee_name),
                "strong",
            )
        )
        self.body.addWidget(
            Text(
                self.tr(
                    "When both have signed, this version can no longer be changed. A change makes a new version, and "
                    "this one is kept. Holdfast records who signed, when and how; that is not a digital signature."
                ),
                "soft",
            )
        )
        if view.is_manager and view.agreement.terms.line_manager_reads:
            title = self.tr("This agreement lets you, as the line manager, read the personal part.")
            words = self.tr(
                "Signatures that you record do not let you in: one of the two, or somebody else, records them."
            )
            self.body.addWidget(Banner("info", title, words, icon="info-circle", name="sign-own-reading"))
        self._trouble = Banner("urgent", "", "", icon="alert-circle", name="sign-trouble")
        self._trouble.hide()
        self.body.addWidget(self._trouble)
        here = desk.vault.me in (view.supervisor, view.supervisee)  # who plans for others records what came on paper
        self._parties = (
            _Party("supervisor", view.supervisor, view.supervisor_name, view.supervisor_title, sits_here=here),
            _Party("supervisee", view.supervisee, view.supervisee_name, view.supervisee_title, sits_here=here),
        )
        answered = {line.person_id: line for line in view.agreement.signatures}
        for party in self._parties:
            self.body.addWidget(party)
            given = answered.get(party.person_id)
            if given is not None and (here or given.way is not SignatureWay.ON_THIS_COMPUTER):
                party.choice.set_value(given.way.value)
        self.body.addStretch(1)
        self._kept = KeptSheet(desk, self, f"sign-agreement-{view.agreement.id}")
        cancel = HintButton(self.tr("Not now"), kind="quiet", name="sign-cancel")
        cancel.clicked.connect(self._kept.give_up)
        self._go_on = HintButton(self.tr("Record signatures"), kind="primary", hint="Ctrl Enter", name="sign-record")
        self._go_on.clicked.connect(self.primary)
        self.bar.add_right(cancel)
        self.bar.add_right(self._go_on)
        self._kept.begin()

    def primary(self) -> None:
        """Record what each has said; nothing chosen for either is told."""
        answers: list[tuple[PersonId, SignatureWay, str]] = []
        complete = True
        for party in self._parties:
            way = party.way()
            if way is None:
                continue
            reason = party.reason.text().strip() if way is SignatureWay.DECLINED else ""
            if way is SignatureWay.DECLINED and not reason:
                party.reason_field.set_problem(self.tr("Say why, in their own words"))
                party.reason.setFocus()
                complete = False
            answers.append((party.person_id, way, reason))
        if not answers:
            self._tell(self.tr("Choose how each of you signs, or close this and sign another time."), "")
            return
        if complete:
            self._kept.do(agreements.sign_together, self._view.agreement.id, tuple(answers)).then(
                self._signed, failed=self._could_not
            )

    def _signed(self, _value: object) -> None:
        self.accept()

    def _could_not(self, error: AppError) -> None:
        told = explain(error)
        self._tell(told.what_happened, f"{told.what_is_safe} {told.what_to_do}".strip())

    def _tell(self, what: str, then: str) -> None:
        self._trouble.set_words(what, then)
        self._trouble.show()
