"""The two cards of Today: the next session, and the children whose cases are drifting."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services import sessions
from app.services.today import DriftLine, NextSession
from ui.components import Card, DriftBar, Flow, HintButton, IconLabel, Rule, Text
from ui.desk import Desk
from ui.theme import box, fix, nest
from ui.wording import clock_time, count, day_in_list
from ui.wording.practice import drift_sentence


class SessionCard(Card):
    """When, with whom, where, what is on the agenda; start, prepare, change the time."""

    def __init__(self, desk: Desk, coming: NextSession, parent: QWidget) -> None:
        super().__init__("next-session", pad=20, parent=parent)
        self._desk, self._coming = desk, coming
        session = coming.session
        row = QHBoxLayout()
        box(row, 0, 24)
        when = QVBoxLayout()
        box(when, 0, 0)
        time = Text(clock_time(session.planned_at), "page-title", "next-time", wrap=False, parent=self)
        fix(time, min_width=82)
        when.addWidget(time)
        when.addWidget(Text(self._how_soon(), "hint", "next-how-soon", wrap=False, parent=self))
        when.addStretch(1)
        nest(row, when)
        what = QVBoxLayout()
        box(what, 0, 8)
        what.addWidget(
            Text(self.tr("1:1 with %1").replace("%1", coming.with_name), "card-title", "next-with", parent=self)
        )
        facts = [coming.with_title, session.place, self.tr("%1 minutes").replace("%1", str(session.length_min))]
        what.addWidget(Text("  ·  ".join(fact for fact in facts if fact), "soft", parent=self))
        what.addWidget(self._counts())
        what.addWidget(self._buttons())
        nest(row, what, 1)
        nest(self.body, row)

    def _how_soon(self) -> str:
        session, now = self._coming.session, self._desk.now()
        days = (session.planned_on - now.date()).days
        if days < 0:
            return self.tr("was %1").replace("%1", day_in_list(session.planned_on, now.date()))
        if days > 0:
            return day_in_list(session.planned_on, now.date(), weekday=True)
        starts = datetime.combine(session.planned_on, session.planned_at, tzinfo=now.tzinfo)
        minutes = int((starts - now).total_seconds() // 60)
        if minutes < 0:
            return self.tr("earlier today")
        if minutes < 60:
            return self.tr("in %1").replace("%1", count(minutes, "minute", "minutes"))
        return self.tr("in %1").replace("%1", count(minutes // 60, "hour", "hours"))

    def _counts(self) -> Flow:
        coming = self._coming
        line = Flow(self, gap=14)
        items = count(coming.items, "agenda item", "agenda items")
        if coming.items_from_supervisee:
            theirs = self.tr("%1 from %2").replace("%1", str(coming.items_from_supervisee))
            items = f"{items}, {theirs.replace('%2', coming.with_known_as)}"
        for icon, words, shown in (
            ("list-details", items, coming.items),
            ("folder", count(coming.cases, "case", "cases"), coming.cases),
            (
                "checklist",
                count(coming.earlier_actions, "earlier action", "earlier actions"),
                coming.earlier_actions,
            ),
        ):
            if shown:
                line.add(IconLabel(icon, "ink2", 18, line))
                line.add(Text(words, "hint", wrap=False, parent=line))
        return line

    def _buttons(self) -> Flow:
        line = Flow(self, gap=8)
        start = HintButton(self.tr("&Start session"), kind="primary", name="start-session")
        start.clicked.connect(self._start)
        prepare = HintButton(self.tr("P&repare agenda"), name="prepare-agenda")
        prepare.clicked.connect(lambda: self._desk.open("session", self._coming.session.id))
        change = HintButton(self.tr("Change &time…"), kind="quiet", name="change-time")
        change.clicked.connect(lambda: self._desk.open("move-session", self._coming.session.id))
        if self._coming.may_start:
            line.add(start)
        line.add(prepare)
        line.add(change)
        return line

    def _start(self) -> None:
        self._desk.do(sessions.start, self._coming.session.id).then(self._started)

    def _started(self, _value: object) -> None:
        self._desk.open("session", self._coming.session.id)


class DriftCard(Card):
    """Each child with the reason and a bar; one button to put them on an agenda."""

    def __init__(self, desk: Desk, lines: Sequence[DriftLine], parent: QWidget, *, names: bool = False) -> None:
        super().__init__("cases-drifting", parent=parent)
        today = desk.today()
        for number, line in enumerate(lines):
            if number:
                self.body.addWidget(Rule(parent=self))
            head = QHBoxLayout()
            box(head, 0, 8)
            called = line.case.child_name if names else line.case.initials
            name = HintButton(called.replace("&", "&&"), kind="link", name=f"drift-{line.case.reference}", parent=self)
            name.setAccessibleName(f"{called} {line.case.reference}")
            name.clicked.connect(lambda _on=False, case=line.case.id: desk.open("case", case))
            head.addWidget(name)
            head.addWidget(Text(line.case.reference, "soft", wrap=False, parent=self))
            since = line.standing.last_discussed_on or line.case.opened_on
            days = (today - since).days
            first, others = line.standing.drift[:1], line.standing.drift[1:]
            reason = Text(drift_sentence(first).rstrip("."), "attn-strong", parent=self)
            reason.setAlignment(Qt.AlignmentFlag.AlignRight)
            head.addWidget(reason, 1)
            nest(self.body, head)
            sentence = drift_sentence(line.standing.drift)
            bar = DriftBar(f"drift-bar-{line.case.reference}", self)
            bar.set_data(days, line.standing.agreed_weeks * 7, sentence)
            self.body.addWidget(bar)
            last = (
                self.tr("Last discussed %1.").replace("%1", day_in_list(since, today))
                if line.standing.last_discussed_on
                else self.tr("Not discussed yet.")
            )
            agreed = self.tr("Agreed: every %1 weeks.").replace("%1", str(line.standing.agreed_weeks))
            words = [drift_sentence(others), last, agreed]
            if line.on_agenda_on is not None:
                booked = day_in_list(line.on_agenda_on, today, weekday=True)
                held = self.tr("On the agenda of %1.")
                not_held = self.tr("On the agenda of %1, which was not held.")
                words.append((held if line.on_agenda_on >= today else not_held).replace("%1", booked))
            self.body.addWidget(Text(" ".join(word for word in words if word), "caption", parent=self))
