"""How one restricted matter is kept: a card beside it, and what can be done about it by those who are named."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QHBoxLayout

from app.domain.ids import MatterId
from app.domain.matters import EntryKind, Matter
from app.services import matter_keeping, matters
from app.services.matter_keeping import Keeping, KeepingState
from app.services.work import Work
from ui.asking import AskingSheet
from ui.components import Banner, Card, DateField, GrowingText, HintButton, Tag, Text
from ui.desk import Desk
from ui.keeping.sheets import ReasonSheet, StillInBackups
from ui.theme import box, nest
from ui.wording import day_in_prose
from ui.wording.matters import keeping_in_words, keeping_tag


class KeepingCard(Card):
    """The state in words, and a button for each thing that can be done now."""

    def __init__(self, desk: Desk, matter: Matter, keeping: Keeping) -> None:
        super().__init__("matter-keeping")
        self._desk, self._id, self._matter, self._keeping = desk, matter.id, matter, keeping
        head = QHBoxLayout()
        box(head, 0, 8)
        head.addWidget(Text(self.tr("How long it is kept"), "heading"), 1)
        words = keeping_tag(keeping)
        if words:
            head.addWidget(Tag(words, "info" if keeping.state is KeepingState.HELD else "attn"))
        nest(self.body, head)
        self.body.addWidget(Text(keeping_in_words(keeping), "body", "matter-keeping-words"))
        if keeping.hold is not None:
            self.body.addWidget(Text(self.tr("Held: %1").replace("%1", keeping.hold.text), "caption"))
        if keeping.is_overtaken:
            since = self.tr("Something was written after its disposal was proposed. That answers the proposal.")
            anew = self.tr("If it is still to go, it has to be proposed anew.")
            self.body.addWidget(Text(f"{since} {anew}", "attn", "matter-overtaken"))
        if keeping.is_received_in_part:
            part = self.tr(
                "Another body has a package of it, but more was written on that day or since. It follows its own "
                "period until they have a package with all of it."
            )
            self.body.addWidget(Text(part, "attn", "matter-received-in-part"))
        if keeping.state is KeepingState.DUE and keeping.readers < 2:
            alone = self.tr("Only you can open it. Name a second person first: nobody disposes of it alone.")
            self.body.addWidget(Text(alone, "attn", "matter-alone"))
        for button in self._buttons():
            self.body.addWidget(button)

    def _buttons(self) -> list[HintButton]:
        state, made = self._keeping.state, []
        if state is KeepingState.PROPOSED and not self._keeping.is_mine:
            made.append(self._button("agree", self.tr("A&gree…"), self._agree))
        if state is KeepingState.PROPOSED:
            words = self.tr("Take the proposal &back") if self._keeping.is_mine else self.tr("De&cline")
            made.append(self._button("decline", words, self._decline))
        if state is KeepingState.DUE and self._keeping.readers > 1:
            made.append(self._button("propose", self.tr("&Propose disposal…"), self._propose))
        if state is KeepingState.HELD:
            made.append(self._button("release", self.tr("&End the hold…"), self._release))
        elif state is not KeepingState.PROPOSED or not self._keeping.is_mine:
            made.append(self._button("hold", self.tr("Hold &it…"), self._hold))
        if state is not KeepingState.PROPOSED:
            made.append(self._button("age", self.tr("Pension a&ge…"), self._age))
        return made

    def _button(self, name: str, words: str, do: Callable[[], None]) -> HintButton:
        button = HintButton(words, small=True, name=f"matter-{name}")
        button.clicked.connect(do)
        return button

    def _ask(
        self, kind: EntryKind, title: str, intro: str, verb: str, command: Callable[[Work, MatterId, str], None]
    ) -> None:
        matter_id = self._id

        def do(work: Work, reason: str) -> None:
            command(work, matter_id, reason)

        form = matters.form_of(matter_id, kind)
        ReasonSheet(self._desk, form, title, intro, verb, do, keep=matters.keep, kept=matters.kept).open()

    def _propose(self) -> None:
        intro = self.tr("Another of those who are named has to agree before it goes.")
        self._ask(
            EntryKind.PROPOSED,
            self.tr("Propose disposal"),
            intro,
            self.tr("&Propose it"),
            matter_keeping.propose,
        )

    def _hold(self) -> None:
        intro = self.tr("It stays, whatever its period, until one of you ends the hold.")
        self._ask(EntryKind.HELD, self.tr("Hold this matter"), intro, self.tr("&Hold it"), matter_keeping.hold)

    def _release(self) -> None:
        intro = self.tr("Its period counts again from now on.")
        self._ask(EntryKind.RELEASED, self.tr("End the hold"), intro, self.tr("&End it"), matter_keeping.release)

    def _age(self) -> None:
        PensionAgeSheet(self._desk, self._matter).open()

    def _agree(self) -> None:
        AgreeSheet(self._desk, self._matter, self._keeping).open()

    def _decline(self) -> None:
        self._desk.do(matter_keeping.decline, self._id).then()


class PensionAgeSheet(AskingSheet):
    """The day the person reaches normal pension age, and how that is known; or why nobody can say."""

    def __init__(self, desk: Desk, matter: Matter) -> None:
        super().__init__(
            desk,
            desk.tr("Normal pension age"),
            desk.tr(
                "It is kept until then, if that is later than the club’s years. Leave the day out if nobody knows."
            ),
            desk.tr("&Save"),
            "matter-pension",
            height=460,
        )
        self._id = matter.id
        known = matter.pension_age
        self._day = DateField(desk.today, name="matter-pension-day")
        if known is not None and known.due_on is not None:
            self._day.set_date(known.due_on)
        self.ask("day", self.tr("&Which day?"), self._day, optional=True)
        self._how = GrowingText(min_lines=3, name="matter-pension-how")
        self.ask("how", self.tr("&How do you know, or why can nobody say?"), self._how)
        self.body.addStretch(1)
        form = matters.form_of(matter.id, EntryKind.PENSION_AGE)
        self.keep(form, keep=matters.keep, kept=matters.kept)

    def primary(self) -> None:
        """Write it down."""
        day: date | None = None
        if self._day.text().strip():
            day = self.day_in("day", self._day)
            if day is None:
                return
        self.do(matter_keeping.set_pension_age, self._id, day, self._how.text()).then(self.settled, failed=self.refused)


class AgreeSheet(AskingSheet):
    """The second of those who are named: that it goes for good, and what stays."""

    def __init__(self, desk: Desk, matter: Matter, keeping: Keeping) -> None:
        super().__init__(
            desk,
            desk.tr("Dispose of this matter for good"),
            desk.tr("You are the second person."),
            desk.tr("&Dispose of it"),
            "matter-dispose",
            height=460,
        )
        self._id = matter.id
        covered = self.tr("It covers %1 to %2.").replace("%1", day_in_prose(matter.told_on))
        self.body.addWidget(Text(covered.replace("%2", day_in_prose(matter.last_on)), "soft"))
        reason = keeping.proposal.text if keeping.proposal is not None else ""
        self.body.addWidget(Text(self.tr("Reason given: %1").replace("%1", reason)))
        self.body.addWidget(
            Banner(
                "attn",
                self.tr("This cannot be undone."),
                self.tr(
                    "Every word of it is removed, and what anybody has half written about it. Backups made before "
                    "today still hold it. A line without content stays, for those who are named now and nobody else."
                ),
                icon="alert-triangle",
                name="matter-dispose-warning",
            )
        )
        self.body.addWidget(StillInBackups(desk))
        self.body.addStretch(1)

    def primary(self) -> None:
        """Agree: it goes."""
        self.desk.do(matter_keeping.agree, self._id).then(
            self._gone, failed=self.refused, words=self.tr("Removing the matter")
        )

    def _gone(self, value: object) -> None:
        self.settled(value)
        self.desk.window.back()
