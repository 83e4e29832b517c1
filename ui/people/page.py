"""One person: what they do, who supervises them, whom they supervise, their agreement, sessions and key."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from app.domain.changes import Changes
from app.domain.ids import PersonId
from app.services import people
from app.services.people import PairLine, PersonView
from ui.components import (
    Card,
    EmptyState,
    HintButton,
    PageHeader,
    Row,
    RowList,
    ScrollBody,
    Tag,
    TagSpec,
    Text,
    TwoColumns,
    clear_layout,
)
from ui.desk import Desk
from ui.letting_in.banners import cover_banners
from ui.pages import LayoutMode, Page
from ui.people.same_person import EarlierNotesPart, SamePersonPart
from ui.theme import box, nest
from ui.training.card import TrainingCard
from ui.wording import day_in_prose
from ui.wording.practice import role_name


class PersonPage(Page):
    """A page to act from: plan a session, begin an agreement, give a key, change, leave."""

    def __init__(self, desk: Desk, person_id: PersonId) -> None:
        header = PageHeader(" ", back=True)
        super().__init__(desk.tr("Person"), "people", header)
        self._head = header
        self._desk, self._id = desk, person_id
        self._tag = Tag("", "plain")
        self._tag.hide()
        header.add_tag(self._tag)
        self._change = HintButton(self.tr("C&hange…"), name="person-change")
        self._change.clicked.connect(lambda: desk.open("change-person", person_id))
        self._pair = HintButton(self.tr("&Choose a supervisor…"), kind="primary", name="person-pair")
        self._pair.clicked.connect(lambda: desk.open("pair", person_id))
        self._away = HintButton(self.tr("Mark as &away…"), icon="calendar", name="person-away")
        self._away.clicked.connect(lambda: desk.open("away", person_id))
        self._away.hide()
        header.add(self._away)
        self._sample = HintButton(self.tr("Choose a &sample…"), icon="list-details", name="person-sample")
        self._sample.clicked.connect(lambda: desk.open("choose-sample", person_id))
        self._sample.hide()
        header.add(self._sample)
        header.add(self._change)
        header.add(self._pair)
        self._body = ScrollBody(margins=(28, 8, 28, 28))
        self._absences = QVBoxLayout()
        box(self._absences, 0, 8)
        nest(self._body.column, self._absences)
        self._columns = TwoColumns()
        self._body.column.addWidget(self._columns)
        self._body.column.addStretch(1)
        self.column.addWidget(self._body, 1)
        self._facts = Card("person-facts")
        self._columns.right.addWidget(self._facts)
        self._training = TrainingCard(desk, person_id)
        self._earlier = EarlierNotesPart(desk, person_id)
        self._body.column.insertWidget(1, self._earlier)
        self._same = SamePersonPart(desk, person_id)
        self._columns.right.addWidget(self._same)
        self._columns.right.addWidget(self._training)
        self._supervision = self._list("supervised-by", self.tr("Supervised by"))
        self._supervises = self._list("supervises", self.tr("Supervises"))
        self._sessions = self._list("person-sessions", self.tr("Sessions"))
        self._sessions[1].opened.connect(lambda key: desk.open("session", key))
        self._first = HintButton(self.tr("&Choose a supervisor…"), kind="primary", name="person-pair-first")
        self._first.clicked.connect(lambda: desk.open("pair", person_id))
        self._empty = EmptyState("users", "", "", primary=self._first, name="person-empty")
        self._empty.hide()
        self._columns.left.addWidget(self._empty)
        self._may_change = False
        self._ask()

    def _list(self, name: str, title: str) -> tuple[Text, RowList]:
        head = Text(title, "heading")
        listing = RowList(name, title, fit=True)
        if name != "person-sessions":
            listing.button_clicked.connect(self._pressed)
        self._columns.left.addWidget(head)
        self._columns.left.addWidget(listing)
        return head, listing

    def refresh(self, changes: object) -> None:
        """Read again when people, agreements, sessions or keys changed."""
        if isinstance(changes, Changes) and (changes.people or changes.agreements or changes.sessions or changes.keys):
            self._ask()
            self._training.ask()
            self._same.ask()
            self._earlier.ask()

    def set_layout_mode(self, mode: LayoutMode) -> None:
        """Stack the columns in narrow windows."""
        super().set_layout_mode(mode)
        self._columns.set_stacked(not mode.two_columns)

    def _ask(self) -> None:
        self._desk.ask(people.person_view, self._id).then(self._show)

    def _show(self, view: PersonView) -> None:
        person = view.person
        if person.id != self._id:  # this entry was put together with another: nothing is done under it any more
            self._desk.turn_to(self, "person", person.id)
            return
        self.title = person.full_name
        self._head.set_title(person.full_name)
        self._head.set_subtitle(view.appointment.title if view.appointment is not None else "")
        self._tag.setVisible(person.left_on is not None)
        if person.left_on is not None:
            left = day_in_prose(person.left_on)
            self._tag.set(self.tr("Left on %1").replace("%1", left), "plain")
        self._may_change = view.may_change
        self._change.setVisible(view.may_change)
        self._show_pairing(view)
        self._away.setVisible(view.may_mark_away and person.left_on is None)
        self._sample.setVisible(view.may_choose_sample and person.left_on is None)
        clear_layout(self._absences)
        for banner in cover_banners(self._desk, view.absences):
            self._absences.addWidget(banner)
        self._show_facts(view)
        for (head, listing), lines in (
            (self._supervision, view.supervised_by),
            (self._supervises, view.supervises),
        ):
            listing.set_rows([self._pair_row(line) for line in lines])
            head.setVisible(bool(lines))
            listing.setVisible(bool(lines))
        today = self._desk.today()
        self._sessions[1].set_rows(
            [
                Row(
                    key=line.session_id,
                    title=self.tr("1:1 with %1").replace("%1", line.with_name),
                    detail=" · ".join(part for part in (day_in_prose(line.on), line.place) if part),
                    icon="calendar-check" if line.is_over else "calendar",
                    tag=TagSpec(self.tr("Held"), "good", "check")
                    if line.is_over
                    else TagSpec(self.tr("Was due"), "urgent", "alert-triangle")
                    if line.on < today
                    else TagSpec(self.tr("Planned"), "plain"),
                )
                for line in view.sessions
            ]
        )
        for widget in self._sessions:
            widget.setVisible(bool(view.sessions))
        self.take_focus_soon()

    def _show_pairing(self, view: PersonView) -> None:
        """Offer to choose a supervisor: where nothing of supervision is on the page, in its place."""
        person, is_me = view.person, view.person.id == self._desk.vault.me
        is_empty = not (view.supervised_by or view.supervises or view.sessions)
        may_choose = view.may_change and not view.supervised_by and person.left_on is None
        self._pair.setVisible(may_choose and not is_empty)
        self._first.setVisible(may_choose and is_empty)
        self._empty.setVisible(is_empty)
        if may_choose and not is_me:
            self._empty.set_words(
                self.tr("Nobody supervises %1 yet").replace("%1", person.known_as),
                self.tr(
                    "Say who does, and Holdfast keeps track of when the two should meet. Somebody who is not to be "
                    "supervised, such as an auditor, can stay as they are."
                ),
            )
        elif is_me and person.left_on is None:
            self._empty.set_words(
                self.tr("Nobody supervises you yet"), self.tr("The safeguarding lead or a deputy says who does.")
            )
        else:  # there may be some that is not for this person to see
            self._empty.set_words(
                self.tr("Nothing about supervision to show"),
                self.tr("Whom %1 meets, and when, stands here for those who may see it.").replace("%1", person.known_as)
                if person.left_on is None
                else self.tr("Somebody who has left is not supervised any more."),
            )

    def _show_facts(self, view: PersonView) -> None:
        person = view.person
        while (item := self._facts.body.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        lines = []
        if view.appointment is not None:
            lines.append(role_name(view.appointment.role))
            if view.appointment.group:
                lines.append(view.appointment.group)
            if view.appointment.authorised_by:  # S1-27
                words = self.tr("Appointed by %1, from %2").replace("%1", view.appointment.authorised_by)
                lines.append(words.replace("%2", day_in_prose(view.appointment.starts_on)))
        if view.line_manager_name:
            lines.append(self.tr("Line manager: %1").replace("%1", view.line_manager_name))
        if person.started_on is not None:
            lines.append(self.tr("Since %1").replace("%1", day_in_prose(person.started_on)))
        lines.extend(line for line in (person.email, person.telephone) if line)
        lines.append(
            self.tr("Has a key to these records") if view.holds_key else self.tr("Has no key to these records")
        )
        known_as = self.tr("About %1").replace("%1", person.known_as)
        self._facts.body.addWidget(Text(known_as, "heading"))
        for line in lines:
            self._facts.body.addWidget(Text(line, "body"))
        if view.may_change and person.id != self._desk.vault.me:
            self._facts.body.addWidget(self._coming_and_going(view))
        elif person.id == self._desk.vault.me:
            own = HintButton(self.tr("How &you are reached…"), kind="quiet", name="person-own-details")
            own.clicked.connect(lambda: self._desk.open("own-details"))
            self._facts.body.addWidget(own)

    def _coming_and_going(self, view: PersonView) -> HintButton:
        """Somebody who left by mistake, or came back, is one press away from being on file as before."""
        if view.person.left_on is None:
            button = HintButton(self.tr("Has &left…"), kind="quiet", name="person-left")
            button.clicked.connect(lambda: self._desk.open("leave", view))
        else:
            button = HintButton(self.tr("Is &back"), kind="quiet", name="person-back")
            button.clicked.connect(lambda: self._desk.do(people.come_back, self._id).then())
        return button

    def _pair_row(self, line: PairLine) -> Row:
        parts = [self.tr("since %1").replace("%1", day_in_prose(line.since))]
        if line.every_weeks is not None:
            parts.append(self.tr("every %1 weeks").replace("%1", str(line.every_weeks)))
        buttons = [("plan", self.tr("Plan a session"))] if line.may_plan else []
        if line.agreement_id:
            buttons.append(("agreement", self.tr("Agreement")))
        elif line.may_plan:
            buttons.append(("agreement", self.tr("Begin an agreement")))
        if self._may_change:
            buttons.append(("end", self.tr("End…")))
        return Row(
            key=(line.pair_id, line.agreement_id),
            title=line.other_name,
            detail=" · ".join(parts),
            icon="messages",
            buttons=tuple(buttons),
        )

    def _pressed(self, key: object, button: str) -> None:
        if not isinstance(key, tuple):
            return
        pair_id, agreement_id = key
        if button == "plan":
            self._desk.open("plan-session", pair_id)
        elif button == "end":
            self._desk.open("end-pair", pair_id)
        elif agreement_id is not None:
            self._desk.open("agreement", agreement_id)
        else:
            self._desk.open("begin-agreement", pair_id)
