"""The club's supervision policy: how often, in which time, the written sections, its approval and its review."""

from __future__ import annotations

from app.domain.changes import Changes
from app.domain.exports import DocumentKind
from app.services import policy
from app.services.policy import PolicyView
from ui.components import Banner, Flow, HintButton, Row, RowList, Text
from ui.desk import Desk
from ui.settings.group import Group
from ui.settings.policy_sheets import ApproveSheet, FigureSheet, IntervalSheet, SectionSheet
from ui.wording.policy import figure_name, figure_value, interval_in_words, people_in, policy_state, source_in_words


class PolicyGroup(Group):
    """Everybody reads what is in force (S2-8). Who manages people changes a draft; "Approve" puts it in force."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            self.tr("Supervision policy"),
            self.tr(
                "The club’s own rules. They decide what is late, what is drifting and what a new agreement begins "
                "with. An agreement may ask for more. Check the current position of your local partnership and your "
                "governing body."
            ),
            "policy",
            width=820,
        )
        self._view: PolicyView | None = None
        self._state = Text("", "strong", "policy-in-force")
        self.items.addWidget(self._state)
        self._draft = Banner("attn", "", "", icon="pencil", name="policy-draft")
        self._draft.hide()
        self.items.addWidget(self._draft)
        self.items.addWidget(self._buttons())
        self._intervals = self._list("policy-intervals", self.tr("How often people are supervised"))
        self._intervals.button_clicked.connect(self._change_interval)
        self._figures = self._list("policy-figures", self.tr("Other figures"))
        self._figures.button_clicked.connect(self._change_figure)
        self._sections = self._list("policy-sections", self.tr("What it says"))
        self._sections.button_clicked.connect(self._change_section)
        self._add = HintButton(
            self.tr("Add a &section…"), kind="quiet", icon="plus", small=True, name="policy-add-section"
        )
        self._add.clicked.connect(self._add_section)
        self.items.addWidget(self._add)
        self._versions = self._list("policy-versions", self.tr("Versions that were approved"))
        self._ask()

    def _buttons(self) -> Flow:
        row = Flow(gap=8)
        self._approve_it = HintButton(self.tr("&Approve it…"), kind="primary", name="policy-approve")
        self._approve_it.clicked.connect(self._approve)
        self._give_up = HintButton(self.tr("Give the draft &up"), kind="quiet", name="policy-give-up")
        self._give_up.clicked.connect(self._forget)
        document = HintButton(self.tr("As a &document…"), icon="file-export", name="policy-document")
        document.clicked.connect(self._open_document)
        for button in (self._approve_it, document, self._give_up):
            row.add(button)
        return row

    def refresh(self, changes: Changes) -> None:
        """Read again when the organisation changed."""
        if changes.organisation:
            self._ask()

    def _list(self, name: str, title: str) -> RowList:
        self.items.addWidget(Text(title, "heading"))
        made = RowList(name, title, fit=True, wrap=True)
        self.items.addWidget(made)
        return made

    def _ask(self) -> None:
        self.desk.ask(policy.view).then(self._show, failed=self.tell)

    def _show(self, view: PolicyView) -> None:
        self._view = view
        self._state.setText(self.tr("In force: %1").replace("%1", policy_state(view.in_force)))
        self._show_draft(view)
        self._approve_it.setVisible(view.may_change and (view.is_draft or view.is_review_due))
        self._add.setVisible(view.may_change)
        change = (("change", self.tr("Change…")),) if view.may_change else ()
        self._intervals.set_rows(
            [
                Row(
                    key=place,
                    title=people_in(one.interval.role),
                    title_rest=interval_in_words(one.interval),
                    detail=source_in_words(one.source, interval_in_words(one.shipped), view.checked_on),
                    buttons=change,
                )
                for place, one in enumerate(view.intervals)
            ]
        )
        self._figures.set_rows(
            [
                Row(
                    key=place,
                    title=figure_name(one.key),
                    title_rest=figure_value(one.key, one.value),
                    detail=source_in_words(one.source, figure_value(one.key, one.shipped), view.checked_on),
                    buttons=change,
                )
                for place, one in enumerate(view.figures)
            ]
        )
        self._sections.set_rows(
            [Row(place, one.title, one.text, buttons=change) for place, one in enumerate(view.shown.sections)]
        )
        versions = [Row(one.id, policy_state(one)) for one in view.versions]
        self._versions.set_rows(versions or [Row("none", self.tr("None has been approved yet."))])

    def _show_draft(self, view: PolicyView) -> None:
        is_beside = view.shown.id != view.in_force.id
        self._give_up.setVisible(is_beside)
        self._draft.setVisible(view.is_draft and view.may_change)
        if is_beside:
            self._draft.set_words(
                self.tr("You are looking at the draft of version %1.").replace("%1", str(view.shown.version)),
                self.tr("It counts from the day on which it is approved."),
            )
        elif view.is_draft:
            self._draft.set_words(
                self.tr("Nobody has approved it yet."),
                self.tr("The club works by it meanwhile. Read it, change it, and have it approved."),
            )

    def _approve(self) -> None:
        ApproveSheet(self.desk).open()

    def _open_document(self) -> None:
        if self._view is not None:
            self.desk.open("export", DocumentKind.POLICY, self._view.in_force.id)

    def _forget(self) -> None:
        self.desk.do(policy.give_up_draft).then(failed=self.tell)

    def _change_interval(self, key: object, _button: str) -> None:
        if self._view is not None:
            IntervalSheet(self.desk, self._view.intervals[int(str(key))], self._view).open()

    def _change_figure(self, key: object, _button: str) -> None:
        if self._view is not None:
            FigureSheet(self.desk, self._view.figures[int(str(key))], self._view).open()

    def _change_section(self, key: object, _button: str) -> None:
        if self._view is not None:
            SectionSheet(self.desk, self._view, int(str(key))).open()

    def _add_section(self) -> None:
        if self._view is not None:
            SectionSheet(self.desk, self._view, None).open()
