"""The first planned one to one: written, finished, read and answered by the other, and two records that leave.

What concerns the child is in one, what concerns the person supervised in the other, and nothing of either in both.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.domain.exports import DocumentKind
from app.domain.session import SessionState
from app.services import agendas, cases, exporting, sessions
from tests.at_the_keyboard import Person
from tests.conftest import Records
from tests.ui.screens.conftest import locked, person  # noqa: F401  # fixtures
from tests.ui.screens.test_exporting import keep_names, sign, text_of
from ui.components import SegmentedChoice
from ui.session.page import SessionPage

CHILD, PERSONAL, OWN = (
    "Hungry on three Saturdays, QUILLWORT",
    "MARROWFAT stays with me at night",
    "ZEBRAFINCH as I said",
)


def write(person: Person, records: Records) -> None:  # noqa: F811  # the fixture of that name
    club = records.club
    on_it = person.ask(lambda work: {one.case_id for one in work.agenda.of_session(club.planned_session)})
    if club.case not in on_it:
        person.do(lambda work: agendas.add_case(work, club.planned_session, club.case))
    person.desk.open("session", club.planned_session)
    person.settle()
    person.press("session-start")
    person.settle()
    page = person.program.window.page
    assert isinstance(page, SessionPage)
    page.open_child(person.ask(lambda work: cases.view(work, club.case)).case.initials)
    person.settle()
    person.note("section-what-happened", CHILD)
    person.note("section-lived-experience", "She waits by the cones")
    person.note("section-personal", PERSONAL)


def finish(person: Person, records: Records) -> None:  # noqa: F811  # as above
    """Finish, and hand the computer over: the other reads, says a word, and answers."""
    session = records.club.planned_session
    person.press("session-finish")
    person.settle()
    view = person.ask(lambda work: sessions.finish_view(work, session))
    for one in view.cases:
        if one.lived_is_blank:
            person.write(f"blank-{one.reference}", "Not seen since")
    person.find(SegmentedChoice, "how-they-read").option("now").click()
    person.press("finish-go-on")
    person.find(QWidget, "handover-agree")
    person.settle()
    person.until(lambda: PERSONAL in person.texts())
    person.grow("handover-comment", OWN)
    person.press("handover-agree")
    person.until(lambda: person.ask(lambda work: work.sessions.get(session)).state is SessionState.ACKNOWLEDGED)
    person.settle()
    person.press("handover-leave")
    person.write("leave-passphrase", records.passphrase)
    person.press("leave-go-on")
    person.settle()


def save(person: Person, records: Records, kind: DocumentKind, target: Path) -> str:  # noqa: F811  # as above
    club = records.club
    if kind is DocumentKind.CASE_RECORD:
        person.desk.open("export", kind, club.case, club.planned_session)
    else:
        person.desk.open("export", kind, club.planned_session)
    person.settle()
    keep_names(person, "not a child’s name here")
    sign(person, records, target)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog)
    dialog.close()
    person.settle()
    return text_of(target)


def test_two_records_come_of_it_and_nothing_of_one_is_in_the_other(
    person: Person,  # noqa: F811  # as above
    records: Records,
    tmp_path: Path,
) -> None:
    write(person, records)
    finish(person, records)
    name = person.ask(lambda work: cases.view(work, records.club.case)).case.child_name
    child = save(person, records, DocumentKind.CASE_RECORD, tmp_path / "child.pdf")
    own = save(person, records, DocumentKind.SESSION_RECORD, tmp_path / "session.pdf")
    for words in (CHILD, name, "She waits by the cones"):
        assert words in child
        assert words not in own
    for words in (PERSONAL, OWN):
        assert words in own
        assert words not in child
    receipts = person.ask(lambda work: exporting.receipts_of_case(work, records.club.case))
    assert receipts[0].kind is DocumentKind.CASE_RECORD
