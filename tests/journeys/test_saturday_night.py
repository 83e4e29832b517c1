"""Saturday night: a coach rings, a child has told her something. Call first, then the note, the clock, the report."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit

from app.domain.discussion import Authority
from app.domain.session import SessionKind
from app.services import ad_hoc, cases, decisions, discussions, prompts, today
from app.services.ad_hoc import AdHocForm
from app.services.cases import EntryKind
from app.services.decisions import DecisionForm
from app.services.vaults import OpenVault
from tests.app.services.conftest import Clock, around, clock, open_vault, prepared_vault, vault_path  # noqa: F401
from tests.app.services.small_club import items, open_case, plan, set_up
from tests.at_the_keyboard import Person
from tests.conftest import Records
from tests.ui.screens.conftest import locked, person  # noqa: F401  # fixtures
from ui.components import PersonField, RowList, Text

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
SATURDAY_NIGHT = datetime(2026, 11, 28, 21, 50, tzinfo=UTC)


def test_by_the_services(open_vault: OpenVault, clock: Clock) -> None:  # noqa: F811  # the fixtures
    club = set_up(open_vault)
    case_id, monday = open_case(club), plan(club, days=8)
    clock.now = SATURDAY_NIGHT
    sam, dee = club.seat(club.sam), club.seat(club.dee)  # Sam is on call; Dee supervises Priya and signs the file
    clock.move(minutes=20)  # ten past ten: nobody thinks well now
    (prompt,) = dee.read(prompts.for_section, "make-of-it", case_id)
    assert "tiredness" in prompt.text
    told = SATURDAY_NIGHT - timedelta(minutes=10)
    note = AdHocForm(
        other=club.priya,
        case_id=case_id,
        asked="Priya rang: what do I do now?",
        advised="Ring the duty team at once; I stay on the line.",
        childs_words="He hurts me when Mum is out.",
        held_at=SATURDAY_NIGHT,
        decision=DecisionForm("Report tonight", "She said so in her own words", authority=Authority.IN_ROLE),
        told_at=told,
        told_by="Priya Nair",
    )
    written = dee.do(ad_hoc.record, note).value
    session = dee.read(lambda work: work.sessions.get(written))
    assert (session.kind, session.started_at) == (SessionKind.AD_HOC, SATURDAY_NIGHT)
    (waiting,) = dee.read(today.today).unreported
    assert (waiting.case_id, waiting.at) == (case_id, told)
    assert club.seat(club.tom).read(today.today).unreported == ()
    assert sam.read(today.today).unreported == ()  # not a child of Sam's
    dee.do(ad_hoc.reported, case_id, clock.now, "Emergency duty team, reference 4471")
    assert dee.read(today.today).unreported == ()

    clock.now = SATURDAY_NIGHT + timedelta(days=1, hours=12)
    (decision,) = dee.read(lambda work: work.decisions.of_case(case_id))
    record = dee.read(discussions.holding, decision.id)
    assert dee.read(discussions.view, record).to_endorse == {decision.id}
    dee.do(decisions.endorse, decision.id)
    dee.do(discussions.add_to_record, record, "The duty team saw her the same night.")
    view = dee.read(cases.view, case_id)
    story = [(entry.kind, entry.topic) for entry in reversed(view.chronology) if entry.kind is EntryKind.EPISODE]
    assert story == [(EntryKind.EPISODE, "told"), (EntryKind.EPISODE, "reported")]
    assert view.standing.last_discussed_on == SATURDAY_NIGHT.date()
    assert "ad-hoc" in [one.topic for one in items(club, monday) if one.case_id == case_id]


def test_on_the_window(person: Person, records: Records) -> None:  # noqa: F811  # the fixture
    case_id = records.club.case
    person.desk.open("case", case_id)
    person.settle()
    person.press("case-who-to-call")
    person.settle()
    assert "999" in person.texts()
    person.press("calls-close")
    person.settle()
    person.key(Qt.Key.Key_N, CTRL_SHIFT)
    person.settle()
    who = person.find(PersonField, "ad-hoc-who")
    who.setFocus()
    person.qtbot.keyClicks(who, "Priya Nair")
    who.editingFinished.emit()
    child = person.find(QComboBox, "ad-hoc-child")
    assert not person.every(QCheckBox, "ad-hoc-told")  # the clock is a child's
    child.setCurrentIndex(next(at for at in range(child.count()) if child.itemText(at).startswith("K.T.")))
    child.activated.emit(child.currentIndex())
    person.note("ad-hoc-asked", "Priya rang: what do I do now?")
    person.note("ad-hoc-advised", "Ring the duty team at once")
    person.note("ad-hoc-childs-words", "He hurts me when Mum is out")
    person.press("ad-hoc-told")
    assert not person.find(QLineEdit, "told-on").text() + person.find(QLineEdit, "told-at").text()
    person.press("told-now")
    assert person.find(QLineEdit, "told-on").text()
    assert person.find(QLineEdit, "told-at").text()
    person.write("told-on", "21 nov")
    person.write("told-at", "late")
    person.press("ad-hoc-save")
    assert "Write a time" in person.texts()
    person.write("told-at", "21.40")
    person.write("told-by", "Priya Nair")
    person.press("ad-hoc-save")
    person.settle()
    person.program.window.go("today")
    person.settle()
    (line,) = [one.text() for one in person.every(Text, "") if "no report is noted" in one.text()]
    assert line.startswith("K.T. · RJ-")
    assert "21 November 2026 at 21:40" in line
    person.press("note-reported")
    assert not person.find(QLineEdit, "reported-on").text() + person.find(QLineEdit, "reported-at").text()
    assert "stops the clock" in person.texts()
    person.write("reported-on", "21 nov")
    person.write("reported-at", "2155")
    person.press("reported-go-on")
    person.settle()
    assert "Fill this in" in person.texts()
    person.write("reported-to", "Emergency duty team, reference 4471")
    person.press("reported-go-on")
    person.settle()
    person.until(lambda: not person.ask(today.today).unreported)
    person.until(lambda: not [one for one in person.every(Text, "") if "no report is noted" in one.text()])
    person.desk.open("case", case_id)
    person.settle()
    listing = person.find(RowList, "chronology")
    person.until(lambda: any("reference 4471" in row.title for row in listing.rows()))
