"""Two entries of one person: side by side, put together under one of them, and taken apart again."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.domain.ids import PairId, PersonId, PersonMergerId
from app.domain.people import Person
from app.services import earlier_notes, same_person
from app.services.earlier_notes import ClosedNotes
from app.services.same_person import Comparison, Obstacle, Side, Together
from ui.asking import AskingSheet
from ui.components import (
    Banner,
    GrowingText,
    HintButton,
    PersonChoice,
    PersonField,
    SegmentedChoice,
    Text,
    clear_layout,
)
from ui.components.inputs import Input, Tell
from ui.components.naming import named
from ui.desk import Desk
from ui.theme import box
from ui.whose import WhoseSheet
from ui.wording import count, day_in_prose
from ui.wording.practice import role_name
from ui.wording.same_person import effect_sentences, goes_back_words, obstacle_sentence, stays_words, under

_THE_OTHER_WAY = (Obstacle.KEY, Obstacle.LEFT)  # then it is the other one that has to be kept
STAYS, GOES_BACK = "stays", "goes-back"


class SamePersonPart(QWidget):
    """On a person's page: what was put together with this entry, and the ways there and back. Reads itself."""

    def __init__(self, desk: Desk, person_id: PersonId) -> None:
        super().__init__()
        self._desk, self._id = desk, person_id
        self._column = box(QVBoxLayout(self), 0, 8)
        self.hide()  # until it is known who may
        self.ask()

    def ask(self) -> None:
        """Read again."""
        self._desk.ask(same_person.of_person, self._id).then(self._show)

    def _show(self, found: tuple[Together, ...] | None) -> None:
        clear_layout(self._column)
        if found is None:
            return
        for number, one in enumerate(found, 1):
            suffix = f"-{number}" if len(found) > 1 else ""
            words = self.tr("Put together from %1, on %2 by %3: %4").replace("%1", one.former.full_name)
            words = words.replace("%2", day_in_prose(one.made_on)).replace("%3", one.made_by)
            self._column.addWidget(Text(words.replace("%4", one.merger.reason), "soft", f"person-same{suffix}"))
            apart = HintButton(self.tr("Take apart again…"), kind="quiet", name=f"person-apart{suffix}")
            apart.clicked.connect(lambda _on=False, each=one: self._ask_apart(each.merger.id))
            self._column.addWidget(apart)
        button = HintButton(self.tr("This is the same person as…"), kind="quiet", name="person-together")
        button.clicked.connect(lambda: self._desk.open("same-person", self._id))
        self._column.addWidget(button)
        self.show()

    def _ask_apart(self, merger_id: PersonMergerId) -> None:
        """Open the sheet with what was written up to now, which may be later than the page was read."""

        def opened(found: tuple[Together, ...] | None) -> None:
            for one in found or ():
                if one.merger.id == merger_id:
                    PersonApartSheet(self._desk, one).open()

        self._desk.ask(same_person.of_person, self._id).then(opened)


class SamePersonSheet(AskingSheet):
    """Both side by side and what will change; nothing is chosen beforehand but where somebody came from a double."""

    def __init__(self, desk: Desk, person_id: PersonId, other_id: PersonId | None = None) -> None:
        super().__init__(
            desk,
            desk.tr("Put two entries of one person together"),
            desk.tr("Only if you are sure that it is one person. It can be taken apart again."),
            desk.tr("&Put together"),
            "same-person",
            width=860,
            height=680,
        )
        self._page_id = person_id
        self._preset = other_id
        self._found: Comparison | None = None
        self._is_turned = False  # the other entry is the one to be kept
        self._is_settled = False  # only one of the two can be kept
        self._tell_turned: Tell = lambda: None
        self._other = PersonField([], name="same-person-other")
        self.ask("same_person", self.tr("The &other entry"), self._other)
        self._other.chosen.connect(self._compare)
        self._stop = Banner("urgent", "", "", name="same-person-obstacle")
        self._sides = named(QWidget(), "same-person-sides")
        self._grid = QGridLayout(self._sides)
        box(self._grid, 0, 8)
        for column, stretch in ((0, 2), (1, 3), (2, 3)):
            self._grid.setColumnStretch(column, stretch)
        self._effects = Banner("attn", self.tr("What changes"), "", icon="eye", name="same-person-effects")
        self._nothing = Text(self.tr("Nobody will see more or less than before."), "body", "same-person-nothing")
        self._stays = Text("", "soft", "same-person-stays")
        self._two = HintButton(self.tr("They are two people"), kind="quiet", name="same-person-two")
        self._two.clicked.connect(self._are_two)
        self._two.hide()
        self.bar.add(self._two)
        self._swap = HintButton(self.tr("&Keep the other instead"), kind="quiet", name="same-person-swap")
        self._swap.clicked.connect(self._keep_other)
        self._shown = (self._stop, self._sides, self._swap, self._effects, self._nothing, self._stays)
        for part in self._shown:
            part.hide()
            self.body.addWidget(part)
        self.body.setAlignment(self._swap, Qt.AlignmentFlag.AlignLeft)
        self._reason = GrowingText(min_lines=2, name="same-person-reason")
        self.ask("reason", self.tr("&How you know that it is one person"), self._reason)
        self.body.addStretch(1)
        self._other.setFocus()
        desk.ask(same_person.candidates, person_id).then(self._offer, failed=self.refused)

    def _offer(self, found: tuple[Person, ...]) -> None:
        self._other.set_people([PersonChoice(one.id, one.full_name, self._detail(one)) for one in found])
        turned = Input(self._turned, self._turn_again, self._watch_turned)
        self.keep(f"same-person-{self._page_id}", also={"same-person-turned": turned})
        if self._preset is not None:
            self._other.set_key(self._preset)
            self._compare(self._preset)

    def _detail(self, person: Person) -> str:
        left = "" if person.left_on is None else self.tr("left %1").replace("%1", day_in_prose(person.left_on))
        return " · ".join(part for part in (person.email or person.telephone, left) if part)

    def _compare(self, _key: object) -> None:
        """Another entry was chosen: it is the one to be put away, until somebody says otherwise."""
        self._is_turned = self._is_settled = False
        self._look()

    def _look(self) -> None:
        self._found = None
        self._two.hide()
        self.fields["same_person"].clear_problem()
        self.hold_back("")
        for part in self._shown:
            part.hide()
        if self._other.key() is not None:
            self.desk.ask(same_person.compare, *self._both()).then(self._show, failed=self.refused)

    def _both(self) -> tuple[PersonId, PersonId]:
        """Return which is to be kept and which put away."""
        other = cast(PersonId, self._other.key())
        return (other, self._page_id) if self._is_turned else (self._page_id, other)

    def _show(self, found: Comparison) -> None:
        if (found.kept.person.id, found.former.person.id) != self._both():
            return  # another was chosen since
        if found.obstacle in _THE_OTHER_WAY and not self._is_turned:
            self._is_turned = self._is_settled = True
            self._look()
            return
        self._found = found
        clear_layout(self._grid)
        for row, (head, *both) in enumerate(self._lines(found.kept, found.former)):
            self._grid.addWidget(Text(head, "soft"), row, 0, Qt.AlignmentFlag.AlignTop)
            for column, words in enumerate(both, 1):
                told = Text(words, "strong" if row == 0 else "body", f"same-person-{row}-{column}")
                told.setAccessibleName(f"{head}: {words}")
                self._grid.addWidget(told, row, column, Qt.AlignmentFlag.AlignTop)
        self._stays.setText(stays_words(found.kept.person, found.former.person))
        told_of = [sentence for effect in found.effects for sentence in effect_sentences(effect)]
        if found.closed_parts:
            closed = self.tr("Personal parts from before stay closed to %1 until somebody who reads them lets them in.")
            told_of.append(closed.replace("%1", found.kept.person.full_name))
        self._effects.set_words(self.tr("What changes"), "\n".join(told_of))
        self._effects.setVisible(bool(told_of))
        self._nothing.setVisible(not told_of)
        self._stop.setVisible(found.obstacle is not None)
        self._swap.setVisible(not self._is_settled)
        for part in (self._sides, self._stays):
            part.show()
        self._two.show()
        if found.obstacle is not None:
            words = obstacle_sentence(found.obstacle)
            self._stop.set_words(self.tr("These two cannot be put together as they stand."), words)
            self.hold_back(words)
            self.fields["same_person"].set_problem(self.tr("See below what stands in the way"))

    def _keep_other(self) -> None:
        """Show them the other way round: which entry is kept is for who puts them together to say."""
        self._is_turned = not self._is_turned
        self._tell_turned()
        self._look()

    def _turned(self) -> str:
        """Return the entry that somebody chose to keep instead, as it outlives a lock."""
        return str(self._other.key()) if self._is_turned and not self._is_settled else ""

    def _turn_again(self, text: str) -> None:
        self._is_turned = text == str(self._other.key())
        self._look()

    def _watch_turned(self, changed: Tell, _left: Tell) -> None:
        self._tell_turned = changed

    def _lines(self, kept: Side, former: Side) -> list[tuple[str, str, str]]:
        def line(head: str, one: str, other: str) -> tuple[str, str, str]:
            return head, one or "–", other or "–"

        def does(side: Side) -> str:
            role = "" if side.role is None else role_name(side.role)
            return ", ".join(part for part in (side.title, role) if part)

        def days(side: Side) -> str:
            person = side.person
            since = person.started_on and self.tr("since %1").replace("%1", day_in_prose(person.started_on))
            left = person.left_on and self.tr("left %1").replace("%1", day_in_prose(person.left_on))
            return ", ".join(part for part in (since, left) if part)

        def reached(side: Side) -> str:
            return ", ".join(part for part in (side.person.email, side.person.telephone) if part)

        key = self.tr("Has a key"), self.tr("Has no key")
        return [
            (
                self.tr("Entry"),
                self.tr("%1, kept").replace("%1", kept.person.full_name),
                self.tr("%1, put away").replace("%1", former.person.full_name),
            ),
            line(self.tr("What they do"), does(kept), does(former)),
            line(self.tr("Reached at"), *(reached(side) for side in (kept, former))),
            line(self.tr("Here"), days(kept), days(former)),
            line(self.tr("Key"), key[not kept.holds_key], key[not former.holds_key]),
            line(self.tr("Supervised by"), ", ".join(kept.supervisors), ", ".join(former.supervisors)),
            line(self.tr("On this entry"), under(kept.counts), under(former.counts)),
        ]

    def primary(self) -> None:
        """Put them together."""
        for field in self.fields.values():
            field.clear_problem()
        if self._other.key() is None:
            self.fields["same_person"].set_problem(self.tr("Choose the other entry"))
            return
        if self._found is None:  # what was chosen before a lock is there again, but not what was shown of it
            self._look()
            return
        self.do(
            same_person.put_together,
            self._found.kept.person.id,
            self._found.former.person.id,
            reason=self._reason.text(),
            told=self._found.effects,
        ).then(self._done, failed=self.refused)

    def _are_two(self) -> None:
        """They look alike, and are not offered as one any more."""
        if self._found is not None:
            both = self._found.kept.person.id, self._found.former.person.id
            self.do(same_person.are_two, *both).then(self.settled, failed=self.refused)

    def _done(self, value: object) -> None:
        self.settled(value)
        if self._found is not None and self._found.former.person.id == self._page_id:
            self.desk.open("person", self._found.kept.person.id)


class EarlierNotesPart(QWidget):
    """On the page of somebody who was put together: notes from before that can be opened to them. Reads itself."""

    def __init__(self, desk: Desk, person_id: PersonId) -> None:
        super().__init__()
        self._desk, self._id = desk, person_id
        self._column = box(QVBoxLayout(self), 0, 8)
        self.hide()  # until there are some
        self.ask()

    def ask(self) -> None:
        """Read again."""
        self._desk.ask(earlier_notes.closed_to, self._id).then(self._show)

    def _show(self, found: tuple[ClosedNotes, ...]) -> None:
        clear_layout(self._column)
        for number, one in enumerate(found, 1):
            suffix = f"-{number}" if len(found) > 1 else ""
            title = self.tr("%1 cannot read your notes together from before the two entries were put together.")
            notes = count(len(one.sessions), "session", "sessions")
            words = self.tr("%1. You read them, and can open them.").replace("%1", notes)
            told = Banner(
                "info", title.replace("%1", one.name), words, icon="lock", name=f"person-closed-notes{suffix}"
            )
            button = HintButton(self.tr("Open them to %1").replace("%1", one.name), name=f"person-open-notes{suffix}")
            button.clicked.connect(lambda _on=False, pair_id=one.pair_id: self._open(pair_id))
            told.add_button(button)
            self._column.addWidget(told)
        self.setVisible(bool(found))

    def _open(self, pair_id: PairId) -> None:
        self._desk.do(earlier_notes.open_to, self._id, pair_id).then()


class PersonApartSheet(WhoseSheet):
    """What goes back and what stays. Nothing is chosen beforehand of supervision that was written in since."""

    def __init__(self, desk: Desk, one: Together) -> None:
        title = desk.tr("Take the two entries apart again")
        words = goes_back_words(one.former, took_over_contact=one.took_over_contact)
        height = 640 if one.later else 460
        super().__init__(desk, title, words, desk.tr("&Take apart"), "person-apart", height=height)
        self._one = one
        if one.later:
            asked = self.tr(
                "Something was written here since. Say whether it stays here or goes back, with everything in it, also "
                "what was finished before:"
            )
            self.body.addWidget(Text(asked, "strong", "person-apart-ask"))
        self.make_room()
        for number, since in enumerate(one.later, 1):
            choice = SegmentedChoice(
                [(STAYS, self.tr("Stays here")), (GOES_BACK, self.tr("Goes back"))],
                name=f"person-apart-whose-{number}",
                label=self.tr("Whose it is: %1").replace("%1", since.words),
            )
            self.whose[since.pair_id] = choice
            self.body.addWidget(Text(since.words, "body", f"person-apart-pair-{number}"))
            self.body.addWidget(choice)
        self._reason = GrowingText(min_lines=2, name="person-apart-reason")
        self.ask("reason", self.tr("&Why it was wrong"), self._reason)
        self.body.addStretch(1)
        self._reason.setFocus()
        self.keep(f"person-apart-{one.merger.id}")

    def primary(self) -> None:
        """Take them apart."""
        self.fields["reason"].clear_problem()
        said = self.answers()
        if said is None:
            return
        is_theirs = {PairId(key): value == GOES_BACK for key, value in said.items()}
        done = self.do(same_person.take_apart, self._one.merger.id, self._reason.text(), is_theirs)
        done.then(self.settled, failed=self.not_taken_apart)
