"""Answer somebody who asks to read a personal part of yours; or open it with the recovery sheet."""

from __future__ import annotations

from app.domain.changes import Changes
from app.domain.errors import AppError, WrongRecoveryKeyError
from app.domain.ids import GrantId
from app.services import letting_in, recovery_opening
from app.services.guests import Asked
from ui.components import GrowingText, HintButton, PassphraseField, Text
from ui.desk import Desk
from ui.letting_in.form_sheet import FormSheet
from ui.tasks import Lane
from ui.wording import explain
from ui.wording.letting_in import asked


class AnswerSheet(FormSheet):
    """Let them read, or refuse and say why."""

    def __init__(self, desk: Desk, line: Asked) -> None:
        what, why = asked(line)
        super().__init__(desk, what, "", desk.tr("&Let them read"), "answer", height=460)
        self._line = line
        self.body.addWidget(Text(why, "body", "answer-why"))
        self.body.addWidget(
            Text(self.tr("The other of you two is told as well. It closes by itself after the last day."), "soft")
        )
        self._refusal = GrowingText(min_lines=2, name="answer-refusal")
        self.add("why", self.tr("If you &refuse: why?"), self._refusal, optional=True)
        self.body.addStretch(1)
        refuse = HintButton(self.tr("Re&fuse"), name="answer-refuse")
        refuse.clicked.connect(self._refuse)
        self.bar.add(refuse)
        self._refusal.setFocus()
        self.keep(f"answer-{line.id}")

    def primary(self) -> None:
        """Let them in; not while a reason to refuse is typed, which a hasty key would undo."""
        self.clear_problems()
        if self._refusal.text().strip():
            self.fields["why"].set_problem(
                self.tr("This says why you refuse. Press Refuse, or clear it to let them read")
            )
            return
        self.do(letting_in.let_in, self._line.id).then(self.settled, failed=self.refused)

    def _refuse(self) -> None:
        self.clear_problems()
        self.do(letting_in.refuse, self._line.id, self._refusal.text()).then(self.settled, failed=self.refused)


class SheetSheet(FormSheet):
    """The eight groups of the recovery sheet, typed by whoever keeps it."""

    def __init__(self, desk: Desk, grant_id: GrantId) -> None:
        super().__init__(
            desk,
            desk.tr("Open it with the recovery sheet"),
            desk.tr("For when neither of the two can open it, or neither should be asked."),
            desk.tr("&Open it"),
            "use-sheet",
            height=420,
        )
        self._grant_id = grant_id
        self._groups = PassphraseField(name="sheet-groups")
        self.add(
            "groups",
            self.tr("The eight &groups on the sheet"),
            self._groups,
            hint=self.tr("Whoever keeps the sheet types them. They are not kept."),
        )
        self.body.addWidget(
            Text(
                self.tr("Both are told that the sheet was used, by whom, when and why. The sheet stays valid."), "soft"
            )
        )
        self.body.addStretch(1)
        self._groups.setFocus()

    def primary(self) -> None:
        """Open it."""
        self.clear_problems()
        typed, vault = self._groups.text(), self.desk.vault
        self._groups.clear()
        self.desk.run(lambda: recovery_opening.open_for(vault, self._grant_id, typed), lane=Lane.RECORDS).then(
            self._opened, failed=self._wrong
        )

    def _opened(self, _value: object) -> None:
        self.desk.window.refresh(Changes(notices=True))
        self.accept()

    def _wrong(self, error: AppError) -> None:
        if isinstance(error, WrongRecoveryKeyError):
            self.fields["groups"].set_problem(explain(error).what_happened)
            self._groups.setFocus()
        else:
            self.refused(error)
