"""The end of a group's session: what still has to be said, then the drafts become records."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox

from app.domain.errors import AppError, FormError, InputError
from app.domain.ids import CaseId, SessionId
from app.services import groups
from app.services.groups import GroupFinish, GroupView
from ui.asking import AskingSheet
from ui.components import GrowingText, Text
from ui.components.naming import named
from ui.desk import Desk
from ui.problems import parts
from ui.wording import field_problem
from ui.wording.dates import count


class FinishGroupSheet(AskingSheet):
    """Asks only what is missing. Everything is finished together, or nothing is."""

    def __init__(self, desk: Desk, group_id: SessionId) -> None:
        super().__init__(
            desk,
            desk.tr("Finish this session"),
            desk.tr("What is written about each child goes on that child’s file. Afterwards it is read only."),
            desk.tr("&Finish"),
            "finish-group",
            height=520,
        )
        self._id = group_id
        self._reasons: dict[CaseId, GrowingText] = {}
        self._initials: dict[CaseId, str] = {}
        self._told = Text("", "body", "finish-group-told")
        self.body.addWidget(self._told)
        self._keep = named(
            QCheckBox(self.tr("I have read it again: it &names nobody it must not")), "finish-group-names"
        )
        self._keep.hide()
        self.body.addWidget(self._keep)
        self.body.addStretch(1)
        desk.ask(groups.view, group_id).then(self._show)

    def _show(self, view: GroupView) -> None:
        self._initials = {one.child.case_id: one.initials for one in view.children}
        decisions = sum(len(one.decisions) for one in view.children)
        actions = sum(len(one.actions) for one in view.children)
        said = [
            count(len(view.children), "child", "children"),
            count(decisions, "decision", "decisions"),
            count(actions, "action", "actions"),
        ]
        self._told.setText(", ".join(said) + ".")
        self.take_focus_soon()

    def primary(self) -> None:
        """Finish, or say what is missing."""
        for field in self.fields.values():
            field.clear_problem()
        form = GroupFinish(
            blank_reasons={case_id: editor.text() for case_id, editor in self._reasons.items()},
            keep_names=self._keep.isVisibleTo(self) and self._keep.isChecked(),
        )
        self.desk.do(groups.finish, self._id, form).then(self._finished, failed=self._missing)

    def _finished(self, waiting: tuple[CaseId, ...]) -> None:
        self.accept()
        if waiting:
            labels = ", ".join(self._initials.get(one, "") for one in waiting)
            words = self.tr("No session is planned in which %1 can be decided on. Plan one.").replace("%1", labels)
            self.desk.window.announce(words)

    def _missing(self, error: AppError) -> None:
        """Ask for what is missing, each beside the child it is about; everything else as usual."""
        rest: list[InputError] = []
        for one in parts(error):
            case_id = one.facts.get("case_id") if isinstance(one, InputError) else None
            if isinstance(one, InputError) and one.field == "blank_reasons" and case_id is not None:
                self._ask_why(CaseId(case_id), field_problem(one))  # type: ignore[arg-type]  # the fact is the id
            elif isinstance(one, InputError):
                if one.problem == "names-somebody":
                    self._keep.show()
                rest.append(one)
            else:
                self.refused(error)
                return
        if rest:
            self.refused(FormError(tuple(rest)))

    def _ask_why(self, case_id: CaseId, problem: str) -> None:
        key = str(case_id)
        if case_id not in self._reasons:
            editor = GrowingText(min_lines=1, name=f"finish-group-why-{len(self._reasons)}")
            self._reasons[case_id] = editor
            label = self.tr("Why is nothing written of what it is like for %1?")
            self.ask(key, label.replace("%1", self._initials.get(case_id, "")), editor)
            editor.setFocus()
        self.fields[key].set_problem(problem)
