"""One child in a group's session: what is said goes on this child's file alone; decisions with their owner."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from app.domain.action import Action
from app.domain.changes import Changes
from app.domain.discussion import Decision
from app.domain.group import AgencyTask, TaskKind
from app.domain.ids import AgencyTaskId, AgendaItemId, CaseId, DecisionId, SessionId
from app.domain.prompting import Prompt
from app.domain.session import SessionKind
from app.services import groups, prompts
from app.services.groups import ChildView, GroupView
from ui.components import (
    ActionBar,
    Asked,
    Banner,
    FormField,
    GrowingText,
    HintButton,
    PageHeader,
    PromptStrip,
    Row,
    RowList,
    ScrollBody,
    SectionHead,
    SegmentedChoice,
    Tag,
    TagSpec,
    Text,
    clear_layout,
    limited,
)
from ui.components.naming import named
from ui.desk import Desk
from ui.groups.kept import KeptFields
from ui.pages import Page
from ui.theme import box, nest
from ui.wording import day_in_prose
from ui.wording.groups import task_name
from ui.wording.prompts import why
from ui.wording.shipped import shipped

PREFIX = "group-child-text-"
_SECTIONS = {"lived_experience": "like-for-child", "analysis": "make-of-it"}


class GroupChildPage(Page):
    """What is typed is kept at every pause, sealed to its writer, until the session is finished."""

    def __init__(self, desk: Desk, group_id: SessionId, place: AgendaItemId) -> None:
        header = PageHeader(" ", back=True)
        super().__init__(desk.tr("A child in a group"), "sessions", header)
        self._desk, self._id, self._place, self._head = desk, group_id, place, header
        self._view: GroupView | None = None
        self._one: ChildView | None = None
        self._kept: KeptFields | None = None
        self.is_ready = False
        part = Tag(self.tr("Child part"), "accent", "folder")
        part.setToolTip(self.tr("It goes on this child’s file, and on no other child’s"))
        header.add_tag(part)
        self._file = HintButton(self.tr("Open the &case"), icon="folder", name="group-child-case")
        self._file.clicked.connect(self._open_case)
        self._file.hide()
        header.add(self._file)
        body = ScrollBody(margins=(28, 8, 28, 24), spacing=16)
        inside = QWidget()
        self._inside = QVBoxLayout(inside)
        box(self._inside, 0, 16)
        nest(body.column, limited(inside, 680))
        body.column.addStretch(1)
        self.column.addWidget(body, 1)
        self._form = QWidget()
        self._recorded = QVBoxLayout()
        box(self._recorded, 0, 12)
        self._bar = ActionBar()
        self._bar.hide()
        self.column.addWidget(self._bar)
        self._ask()

    def refresh(self, changes: object) -> None:
        """Read again when this session changed."""
        if isinstance(changes, Changes) and self._id in changes.sessions:
            self._ask()

    def leave(self) -> None:
        """Keep what is typed."""
        if self._kept is not None:
            self._kept.flush()

    def save_now(self) -> None:
        """Ctrl+S."""
        self.leave()

    def has_unsaved(self) -> bool:
        """Return whether words are in memory only."""
        return self._kept is not None and self._kept.has_unsaved

    def primary(self) -> None:
        """Go back to the group: what is typed is kept."""
        self._desk.window.back()

    def _ask(self) -> None:
        self._desk.ask(groups.view, self._id).then(self._show)

    def _show(self, view: GroupView) -> None:
        one = view.child(self._place)
        was_writing = self._view is not None and self._view.takes_notes
        is_first = self._view is None
        self._view, self._one = view, one
        self._head.set_title(f"{one.initials} · {one.reference}")
        self._head.set_subtitle(self.tr("%1 brings the question").replace("%1", one.presenter_name))
        self._file.setVisible(one.may_open_case)
        if is_first or was_writing is not view.takes_notes:
            self._build(view, one)
        self._show_recorded(view, one)
        self.is_ready = True
        self.take_focus_soon()

    def _build(self, view: GroupView, one: ChildView) -> None:
        if self._kept is not None and not view.takes_notes:
            self._kept.forget()
            self._kept = None
        clear_layout(self._inside)
        self._form = QWidget()
        self._recorded = QVBoxLayout()
        box(self._recorded, 0, 12)
        if view.takes_notes:
            self._inside.addWidget(self._danger())
            self._fill_form(view, one)
            self._inside.addWidget(self._form)
        else:
            self._show_words(view, one)
        nest(self._inside, self._recorded)
        self._fill_bar(view)

    def _danger(self) -> Banner:
        danger = Banner(
            "urgent", "", self.tr("If a child may be in danger now, stop here and call first."), icon="phone"
        )
        call = HintButton(self.tr("Who to ca&ll"), small=True, name="group-child-call")
        call.clicked.connect(lambda: self._desk.open("report-now", None))
        danger.add_button(call)
        return danger

    def _labels(self, view: GroupView, one: ChildView) -> list[tuple[str, str, str]]:
        like = self.tr("What it is like &for %1").replace("%1", one.initials)
        dissent = self.tr("Who saw it differently, and wh&y?")
        labels = [
            ("why_discussed", self.tr("The &question that is brought"), ""),
            ("what_happened", self.tr("What has &happened"), self.tr("What is known, and what was seen and heard")),
            ("lived_experience", like, ""),
            ("childs_words", self.tr("%1’s &own words").replace("%1", one.initials), ""),
            ("analysis", self.tr("What we &make of it"), ""),
            ("not_known", self.tr("What is &not known"), ""),
            ("other_views", dissent, self.tr("A different view stays on record, also when the group decides")),
        ]
        if not view.decides:
            labels.append(("advice", self.tr("What was ad&vised"), self.tr("Peers advise; they decide nothing")))
        return labels

    def _fill_form(self, view: GroupView, one: ChildView) -> None:
        column = QVBoxLayout(self._form)
        box(column, 0, 16)
        for key, label, hint in self._labels(view, one):
            lines = 1 if key in ("why_discussed", "childs_words", "not_known") else 2
            editor = GrowingText(min_lines=lines, name=PREFIX + key.replace("_", "-"))
            if key in _SECTIONS and self._desk.settings().prompts_on:
                column.addWidget(self._questions(key, one))
            column.addWidget(FormField(label, editor, hint=hint))
        better = SegmentedChoice(
            [("yes", self.tr("Yes")), ("no", self.tr("No")), ("too-early", self.tr("Too early"))],
            name=PREFIX + "better",
            label=self.tr("Better for the child since last time"),
        )
        column.addWidget(FormField(self.tr("Better for %1 since last time?").replace("%1", one.initials), better))
        if not view.decides:
            words = self.tr("&Take it to the supervisor of %1").replace("%1", one.presenter_name)
            take_on = named(QCheckBox(words), PREFIX + groups.TAKE_ON.replace("_", "-"))
            column.addWidget(take_on)
        form = groups.child_form(self._id, one.child.case_id)
        self._kept = KeptFields(self._desk, self, self._form, form, PREFIX)
        self._head.add(self._kept.indicator)
        column.insertWidget(0, self._kept.banner)

    def _questions(self, key: str, one: ChildView) -> PromptStrip:
        """One question above a field, whether the group agrees too easily first (S0-42)."""
        strip = PromptStrip(PREFIX + key.replace("_", "-"))
        strip.setAccessibleName(self.tr("A question to write along"))
        today = self._desk.today()

        def show(found: tuple[Prompt, ...]) -> None:
            strip.set_prompts([Asked(each.text, why(each.reason, today)) for each in found])

        self._desk.ask(prompts.in_group, _SECTIONS[key], one.initials, shipped).then(show)
        return strip

    def _show_words(self, view: GroupView, one: ChildView) -> None:
        """A finished part, or one that somebody else is writing."""
        if one.discussion is None:
            words = self.tr("Nothing was recorded about this child.")
            if view.group.is_open:
                words = self.tr("The words are written once the session has begun, by who leads the talk.")
            self._inside.addWidget(Text(words, "soft", "group-child-nothing"))
            return
        content = one.discussion.content
        for key, label, _hint in self._labels(view, one):
            text = getattr(content, key) or (content.lived_blank_reason if key == "lived_experience" else "")
            if text.strip():
                self._inside.addWidget(Text(label.replace("&", ""), "heading"))
                self._inside.addWidget(Text(text, "quote" if key == "childs_words" else "note", f"said-{key}"))

    def _show_recorded(self, view: GroupView, one: ChildView) -> None:
        clear_layout(self._recorded)
        rows = [self._decision_row(view, each) for each in one.decisions]
        rows += [self._action_row(view, each) for each in one.actions]
        rows += [self._task_row(view, each) for each in one.tasks]
        if not rows:
            return
        self._recorded.addWidget(SectionHead(self.tr("Decided and agreed")))
        listing = RowList("group-child-recorded", self.tr("Decided and agreed"), fit=True, wrap=True)
        listing.set_rows(rows)
        listing.button_clicked.connect(self._pressed)
        self._recorded.addWidget(listing)

    def _decision_row(self, view: GroupView, one: Decision) -> Row:
        owner = view.names.get(one.decided_by, "")
        return Row(
            key=one.id,
            strong=self.tr("Decision:"),
            title=one.what,
            detail=self.tr("%1 · responsible: %2").replace("%1", one.why).replace("%2", owner),
            icon="gavel",
            icon_colour="accent",
            buttons=(("take-back", self.tr("Take back")),) if view.takes_notes else (),
        )

    def _action_row(self, view: GroupView, one: Action) -> Row:
        owner = view.names.get(one.owner, "")
        return Row(
            key=one.id,
            strong=self.tr("Action:"),
            title=one.what,
            detail=self.tr("%1, by %2").replace("%1", owner).replace("%2", day_in_prose(one.due_on)),
            icon="checklist",
            buttons=(("take-back", self.tr("Take back")),) if view.takes_notes else (),
        )

    def _task_row(self, view: GroupView, one: AgencyTask) -> Row:
        agency = _agency_of(view, one)
        by = "" if one.due_on is None else self.tr("by %1").replace("%1", day_in_prose(one.due_on))
        buttons: tuple[tuple[str, str], ...] = ()
        if view.takes_notes:
            buttons = (("give-back", self.tr("Take back")),)
        elif view.may_export and one.recorded_on is None and one.kind is not TaskKind.TO_KNOW:
            buttons = (("recorded", self.tr("In their record…")),)
        tag = None
        if one.recorded_on is not None:
            told = self.tr("In their record, %1").replace("%1", day_in_prose(one.recorded_on))
            tag = TagSpec(told, "good", "check")
        return Row(
            key=one.id,
            strong=self.tr("%1, %2:").replace("%1", agency).replace("%2", task_name(one.kind).lower()),
            title=one.what,
            detail=" · ".join(part for part in (one.why, one.person, by) if part),
            icon="users",
            tag=tag,
            buttons=buttons,
        )

    def _pressed(self, key: object, name: str) -> None:
        if not isinstance(key, UUID):
            return
        if name == "recorded":
            self._ask_when_recorded(AgencyTaskId(key))
        elif name == "give-back":
            self._desk.do(groups.give_back, AgencyTaskId(key)).then()
        else:
            self._desk.do(groups.take_back, self._id, DecisionId(key)).then()

    def _ask_when_recorded(self, task_id: AgencyTaskId) -> None:
        if self._view is not None and self._one is not None:
            agency = next(_agency_of(self._view, one) for one in self._one.tasks if one.id == task_id)
            self._desk.open("agency-recorded", task_id, agency)

    def _fill_bar(self, view: GroupView) -> None:
        self._bar.setVisible(view.takes_notes)
        if not view.takes_notes or self._bar.findChild(HintButton) is not None:
            return
        if view.decides:
            for words, route, name in (
                (self.tr("Record &decision…"), "group-decision", "group-child-decide"),
                (self.tr("Add &action…"), "group-action", "group-child-act"),
            ):
                button = HintButton(words, name=name)
                button.clicked.connect(partial(self._desk.open, route, self._id, self._place))
                self._bar.add(button)
        if view.group.kind is SessionKind.MULTI_AGENCY:
            theirs = HintButton(
                self.tr("What an a&gency takes on…"), short=self.tr("Agency…"), name="group-child-agency"
            )
            theirs.clicked.connect(lambda: self._desk.open("agency-takes-on", self._id))
            self._bar.add(theirs)
        done = HintButton(self.tr("&Back to the group"), kind="primary", hint="Ctrl Enter", name="group-child-done")
        done.clicked.connect(self.primary)
        self._bar.add_right(done)

    def _open_case(self) -> None:
        if self._one is not None:
            self._desk.open("case", CaseId(self._one.child.case_id))

    def begin_at(self) -> QWidget | None:
        """Begin with the question, or with the way to the case."""
        if self._kept is not None:
            return self._form.findChild(QWidget, PREFIX + "why-discussed")
        return self._file if self._file.isVisibleTo(self) else None


def _agency_of(view: GroupView, task: AgencyTask) -> str:
    return next((one.name for one in view.agencies if one.id == task.agency_id), "")
