"""A year's Section 11 figures, checked by counting the rows another way: plain SQL on the opened file, and the lists
that other screens show. Nothing of the code that counts for the pack is used to check it.
"""

# ruff: noqa: S608  # the statements of a check: nothing that anybody typed is in them

from __future__ import annotations

import subprocess
from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit, QWidget

from app.domain.checks import PdfState
from app.domain.drift import Lateness
from app.domain.improving import Want
from app.domain.section11 import Figure, hours
from app.domain.training import Held
from app.domain.year import CellState
from app.services import cases, exporting, feedback, people, section11, training
from app.services.exporting import DocumentKind
from app.services.section11 import Period
from app.services.work import Work
from app.services.year import year as year_shown
from tests.at_the_keyboard import Person
from tests.conftest import Records
from tests.ui.screens.conftest import as_anyone, locked, person  # noqa: F401  # fixtures
from ui.components import DateField, RowList, SegmentedChoice
from ui.components.combo import choose
from ui.quality.assessment import AssessmentPage
from ui.quality.figure import FigurePage

OVER = "('finished', 'acknowledged', 'not-agreed')"
DAY = "coalesce(substr(started_at, 1, 10), planned_on)"  # sessions of the sample begin in the evening, UTC or not
ONE = f"kind = 'one-to-one' AND {DAY} BETWEEN :since AND :until"
PAIRS = "FROM supervision_pair p WHERE p.is_cover = 0 AND p.starts_on <= :until AND coalesce(p.ends_on, '9') >= :until"
ROLES = "FROM appointment a WHERE a.starts_on <= :until AND coalesce(a.ends_on, '9') >= :until"
SUPERVISED = f"a.person_id IN (SELECT p.supervisee {PAIRS})"
SIGNED = "EXISTS (SELECT 1 FROM agreement g WHERE g.pair_id = p.id AND g.state <> 'draft' AND g.starts_on <= :until{})"
COVERED = (
    "id IN (SELECT session_id FROM agenda_item WHERE state = 'covered' AND "
    "(function = '{0}' AND kind <> 'case' OR kind = 'case' AND '{0}' IN ('management', 'reflection')))"
)
HELD = f"FROM session WHERE {ONE} AND state IN {OVER}"
EVERY_DECISION = (
    "(SELECT decided_at, endorsed_by FROM decision UNION ALL SELECT decided_at, endorsed_by FROM group_decision)"
)
MADE_THEN = "substr(made_at, 1, 10) <= :until AND due_on BETWEEN :since AND :until"
SUPERVISORS = f"(SELECT DISTINCT p.supervisor AS who {PAIRS})"

# figure -> how many count, of how many
BY_SQL: dict[Figure, tuple[str, str]] = {
    Figure.NAMED_SUPERVISOR: (f"{ROLES} AND {SUPERVISED}", ROLES),
    Figure.LEADS_SUPERVISED: (
        f"{ROLES} AND a.role IN ('lead', 'deputy') AND {SUPERVISED}",
        f"{ROLES} AND a.role IN ('lead', 'deputy')",
    ),
    Figure.LEAD_PRACTITIONERS: (
        f"{ROLES} AND a.role = 'lead-practitioner' AND {SUPERVISED}",
        f"{ROLES} AND a.role = 'lead-practitioner'",
    ),
    Figure.AGREEMENT_SIGNED: (f"{PAIRS} AND {SIGNED.format('')}", PAIRS),
    Figure.AGREEMENT_IN_DATE: (
        f"{PAIRS} AND {SIGNED.format(' AND g.review_on >= :until')}",
        f"{PAIRS} AND {SIGNED.format('')}",
    ),
    Figure.MET: (f"{PAIRS} AND p.id IN (SELECT pair_id FROM session WHERE state IN {OVER})", PAIRS),
    Figure.HELD: (HELD, f"FROM session WHERE {ONE} AND (state IN {OVER} OR state = 'cancelled' OR {DAY} < :today)"),
    Figure.ANSWERED: (
        f"FROM session WHERE state IN ('acknowledged', 'not-agreed') AND {DAY} BETWEEN :since AND :until",
        f"FROM session WHERE state IN {OVER} AND {DAY} BETWEEN :since AND :until",
    ),
    Figure.GROUPS: (
        f"FROM group_session WHERE state IN {OVER} AND {DAY} BETWEEN :since AND :until",
        f"FROM group_session WHERE {DAY} BETWEEN :since AND :until",
    ),
    Figure.AD_HOC: tuple(2 * [f"FROM session WHERE kind = 'ad-hoc' AND {DAY} BETWEEN :since AND :until"]),  # type: ignore[dict-item]
    Figure.DECISIONS_ENDORSED: (
        f"FROM {EVERY_DECISION} WHERE substr(decided_at, 1, 10) BETWEEN :since AND :until AND endorsed_by IS NOT NULL",
        f"FROM {EVERY_DECISION} WHERE substr(decided_at, 1, 10) BETWEEN :since AND :until",
    ),
    Figure.ACTIONS_DONE: (
        f"FROM action WHERE {MADE_THEN} AND state = 'done' AND closed_on <= :until",
        f"FROM action WHERE {MADE_THEN}",
    ),
    Figure.ACTIONS_CARRIED: (
        f"FROM action WHERE {MADE_THEN} AND json_array_length(carried) > 0",
        f"FROM action WHERE {MADE_THEN}",
    ),
    Figure.ESCALATIONS: (
        "FROM escalation WHERE substr(made_at, 1, 10) BETWEEN :since AND :until AND closed_on <= :until",
        "FROM escalation WHERE substr(made_at, 1, 10) BETWEEN :since AND :until",
    ),
    Figure.DISCUSSED: (
        (
            "FROM child_case c WHERE opened_on <= :until AND coalesce(closed_on, '9') > :since AND EXISTS "
            "(SELECT 1 FROM (SELECT case_id, held_on FROM case_discussion UNION ALL SELECT case_id, held_on FROM "
            "group_part) d WHERE d.case_id = c.id AND d.held_on BETWEEN :since AND :until)"
        ),
        "FROM child_case WHERE opened_on <= :until AND coalesce(closed_on, '9') > :since",
    ),
    Figure.SUPERVISORS_TRAINED: (
        (
            f"FROM {SUPERVISORS} WHERE who IN (SELECT person_id FROM training WHERE topic = 'supervising' "
            "AND progress IN ('attended', 'applied') AND \"on\" <= :until AND coalesce(expires_on, '9') >= :until)"
        ),
        f"FROM {SUPERVISORS}",
    ),
    Figure.SUPERVISORS_OBSERVED: (
        (
            f"FROM {SUPERVISORS} WHERE who IN "
            "(SELECT p.supervisor FROM review r JOIN supervision_pair p ON p.id = r.pair_id "
            "WHERE r.watched = 'supervision' AND r.\"on\" BETWEEN :since AND :until)"
        ),
        f"FROM {SUPERVISORS}",
    ),
    Figure.OBSERVATIONS: (
        "FROM review WHERE kind = 'observation' AND \"on\" BETWEEN :since AND :until AND done_on IS NOT NULL",
        "FROM review WHERE kind = 'observation' AND \"on\" BETWEEN :since AND :until",
    ),
    Figure.SAMPLES: (
        "FROM review WHERE kind = 'sample' AND \"on\" BETWEEN :since AND :until AND done_on IS NOT NULL",
        "FROM review WHERE kind = 'sample' AND \"on\" BETWEEN :since AND :until",
    ),
    **{
        Figure(f"covers-{function}"): (f"{HELD} AND {COVERED.format(function)}", HELD)
        for function in ("management", "support", "development", "mediation", "reflection")
    },
}


def by_sql(work: Work, period: Period) -> dict[Figure, tuple[int, int]]:
    """Count in the opened file itself."""
    days = {"since": period.since.isoformat(), "until": period.until.isoformat(), "today": work.today.isoformat()}

    def number(query: str) -> int:
        row = work._vault.db.execute(f"SELECT count(*) {query}", days).fetchone()  # a check
        assert row is not None
        return int(row[0])

    return {key: (number(counted), number(of)) for key, (counted, of) in BY_SQL.items()}


def by_other_lists(work: Work) -> dict[Figure, tuple[int, int]]:
    """Count in what the list of cases, the list of people and the register of training show today."""
    shown = [row for row in cases.listing(work) if row.case.closed_on is None]
    held = [row.standing.held for row in training.register(work) if row.standing.held is not Held.STILL_TIME]
    persons = people.listing(work)
    signed = [row for row in shown if row.standing.last_signed_on and row.standing.sign_lateness is not Lateness.LATE]
    return {
        Figure.DISCUSSED_IN_TIME: (sum(row.standing.lateness is not Lateness.LATE for row in shown), len(shown)),
        Figure.DRIFTING: (sum(bool(row.standing.drift) for row in shown), len(shown)),
        Figure.FILES_SIGNED: (len(signed), len(shown)),
        Figure.TRAINING: (sum(one in (Held.IN_DATE, Held.EXPIRING) for one in held), len(held)),
        Figure.NAMED_SUPERVISOR: (sum(row.supervisor_name is not None for row in persons), len(persons)),
    }


def by_calendar(work: Work, period: Period) -> tuple[int, int]:
    """Count the dates due in the months of the period as the year under People shows them, row by row."""
    cells = [cell for row in year_shown(work).rows if not row.is_group for cell in row.cells]
    dates = [one for cell in cells for one in cell.entries if period.holds(one.on)]
    held = sum(one.state in (CellState.HELD, CellState.HELD_LATE) for one in dates)
    return held, held + sum(one.state is CellState.MISSED for one in dates)


def test_every_figure_of_the_year_is_the_same_counted_another_way(person: Person) -> None:  # noqa: F811  # the fixture
    year = section11.last_twelve_months(person.desk.today())
    halves = (year, Period(year.since, date(2026, 6, 30)), Period(date(2026, 7, 1), year.until))
    for period in halves:
        pack = person.ask(lambda work, period=period: section11.figures(work, period))  # type: ignore[misc]
        counted = person.ask(lambda work, period=period: by_sql(work, period))  # type: ignore[misc]
        assert {key: (one.count, one.of) for key, one in pack.figures.items() if key in counted} == counted
    full = person.ask(lambda work: section11.figures(work, year))
    assert full.figures[Figure.HELD].of > 60  # there is something to count
    others = person.ask(by_other_lists)
    assert {key: (one.count, one.of) for key, one in full.figures.items() if key in others} == others
    minutes = f"SELECT sum(round((julianday(ended_at) - julianday(started_at)) * 1440)) {HELD}"
    days = {"since": year.since.isoformat(), "until": year.until.isoformat()}
    (spent,) = person.ask(lambda work: work._vault.db.execute(minutes, days).fetchone() or (0,))
    assert full.figures[Figure.HOURS].minutes == int(spent)
    halved = [person.ask(lambda work, one=one: section11.figures(work, one)) for one in halves[1:]]  # type: ignore[misc]
    due = halved[1].figures[Figure.DUE_HELD]
    assert (due.count, due.of) == person.ask(lambda work: by_calendar(work, halves[2]))
    behind = person.ask(lambda work: section11.rows(work, year, Figure.DUE_HELD)).rows
    assert any(one.row.note == "not-booked" for one in behind)  # a date that nobody booked is in a figure
    for key in (Figure.HELD, Figure.DUE_HELD, Figure.ACTIONS_DONE, Figure.DECISIONS_ENDORSED, Figure.ANSWERED):
        assert full.figures[key].of == sum(one.figures[key].of for one in halved)


def test_the_window_shows_them_and_each_opens_its_rows(person: Person) -> None:  # noqa: F811  # the fixture
    person.program.window.go("quality")
    person.settle()
    year = section11.last_twelve_months(person.desk.today())
    counted = person.ask(lambda work: by_sql(work, year))
    shown = {row.key: row.lead for one in person.every(RowList, "figures-") for row in one.rows()}
    for key, (count, of) in counted.items():
        if key is not Figure.AD_HOC:
            assert shown[key] == (f"{count} of {of}" if of else "none"), key
    held = counted[Figure.HELD]
    assert f"{held[0]} of {held[1]} planned sessions were held" in person.texts()
    person.find(RowList, "figures-children").opened.emit(Figure.DRIFTING)
    person.until(lambda: isinstance(person.program.window.page, FigurePage))
    person.settle()
    rows = person.find(RowList, "figure-rows").rows()
    assert len(rows) == person.ask(by_other_lists)[Figure.DRIFTING][1]
    assert not any(name in row.spoken() for row in rows for name in ("Kezia", "Alfie", "Rafi"))
    drifting = [row for row in rows if row.tag is not None and row.tag.tone == "attn"]
    assert len(drifting) == person.ask(by_other_lists)[Figure.DRIFTING][0]
    person.find(RowList, "figure-rows").opened.emit(drifting[0].key)
    person.settle()
    assert person.program.window.page is not None
    assert person.program.window.page.place == "cases"


def test_another_period_is_counted_when_its_days_are_typed(person: Person) -> None:  # noqa: F811  # the fixture
    person.program.window.go("quality")
    person.settle()
    person.find(DateField, "figures-since").set_date(date(2026, 7, 1))
    person.find(DateField, "figures-since").date_changed.emit(date(2026, 7, 1))
    person.settle()
    counted = person.ask(lambda work: by_sql(work, Period(date(2026, 7, 1), date(2026, 11, 22))))
    shown = {row.key: row.lead for one in person.every(RowList, "figures-") for row in one.rows()}
    assert shown[Figure.HELD] == "{} of {}".format(*counted[Figure.HELD])


def test_a_trustee_reads_figures_that_lead_nowhere(as_anyone: Callable[[str], Person]) -> None:  # noqa: F811  # the fixture
    lorraine = as_anyone("Lorraine Okafor")
    lorraine.program.window.go("quality")
    lorraine.settle()
    spent = lorraine.ask(lambda work: section11.figures(work, None))
    assert lorraine.find(DateField, "figures-until").readable_date() == spent.period.until == date(2026, 9, 30)
    assert hours(spent.figures[Figure.HOURS].minutes) in lorraine.texts()
    page = lorraine.program.window.page
    lorraine.find(RowList, "figures-coverage").opened.emit(Figure.NAMED_SUPERVISOR)
    lorraine.settle()
    assert lorraine.program.window.page is page
    assert not lorraine.every(QWidget, "figure-rows")
    assert "the rows behind them are for the lead and line managers" in lorraine.texts()
    children = {row.key: (row.lead, row.title_rest) for row in lorraine.find(RowList, "figures-children").rows()}
    assert children[Figure.PROTECTION_IN_TIME] == ("–", "· fewer than 3")
    assert "You see whole quarters of the year that are over" in lorraine.texts()
    lorraine.find(DateField, "figures-since").set_date(date(2026, 9, 30))
    lorraine.find(DateField, "figures-since").date_changed.emit(date(2026, 9, 30))
    lorraine.settle()
    assert "Choose whole quarters of the year" in lorraine.texts()


def test_the_pack_of_an_evening_leaves_signed_with_the_same_figures(
    person: Person,  # noqa: F811  # the fixture
    records: Records,
    tmp_path: Path,
) -> None:
    person.program.window.go("quality")
    person.settle()
    person.press("figures-assess")
    person.until(lambda: isinstance(person.program.window.page, AssessmentPage))
    person.settle()
    standards = person.find(RowList, "assessment-standards")
    standards.opened.emit("checked")
    person.settle()
    assert choose(person.find(QComboBox, "standard-own"), 1)
    person.grow("standard-evidence", "One session was watched: MARROWFAT.")
    person.key(Qt.Key.Key_Escape)  # to look something up; what is typed is kept
    person.settle()
    standards = person.find(RowList, "assessment-standards")
    standards.opened.emit("checked")
    person.settle()
    assert person.find(QComboBox, "standard-own").currentData() == 1
    assert choose(person.find(QComboBox, "standard-moderated"), 0)
    person.press("standard-go-on")
    person.settle()
    tags = [row.tag.words for row in person.find(RowList, "assessment-standards").rows() if row.tag is not None]
    assert "Own 1 · moderated 0" in tags
    person.press("assessment-export")
    person.settle()
    target = tmp_path / "pack.pdf"
    person.press("export-go-on")
    person.write("pdf-place", str(target))
    person.find(QLineEdit, "sign-passphrase").setText(records.passphrase)
    person.press("export-go-on")
    person.until(target.exists)
    person.settle()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog)
    dialog.close()
    person.settle()
    read = ["pdftotext", str(target), "-"]
    said = " ".join(subprocess.run(read, check=True, capture_output=True, text=True).stdout.split())
    year = section11.last_twelve_months(person.desk.today())
    for key, (count, of) in person.ask(lambda work: by_sql(work, year)).items():
        meant = section11.definition(key)
        if meant.is_share:
            assert f"{meant.title}: {count} of {of}" in said if of else f"{meant.title}: none" in said
    assert "MARROWFAT" in said
    adults = person.ask(lambda work: [one.full_name for one in work.people.all() if one.id != work.me])
    children = person.ask(lambda work: [one.child_name for one in work.cases.all()])
    assert not [name for name in (*adults, *children) if name in said]
    assert exporting.verify_file(target).state is PdfState.INTACT
    (receipt,) = person.ask(lambda work: [one for one in work.receipts.all() if one.kind is DocumentKind.SECTION_11])
    assert receipt.case_id is None


def test_feedback_without_a_name_is_given_shown_and_answered_on_the_window(person: Person) -> None:  # noqa: F811
    person.program.window.go("quality")
    person.settle()
    person.press("quality-section-improving")
    before = {row.title: row.title_rest for row in person.find(RowList, "improving-said").rows()}
    assert "3 answers" in before["Ffion Rees"]  # the sample club's
    person.press("improving-feedback")
    person.settle()
    person.press("feedback-go-on")  # nothing is marked yet: it stays open and says where
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog)
    assert "Choose who supervises you" in person.texts()
    about = person.find(QComboBox, "feedback-about")
    about.setCurrentText("Ffion Rees")
    person.settle()
    names = person.find(QComboBox, "feedback-author")
    assert (names.currentData(), names.currentText()) == (None, "Came on paper, without a name")  # she reads them
    for question in feedback.questions():
        person.find(SegmentedChoice, f"feedback-mark-{question.key}").option("2").click()
    person.press("feedback-go-on")
    person.until(lambda: "Choose less, as it is, or more" in person.texts())  # nothing is wanted beforehand
    for question in feedback.questions():
        person.find(SegmentedChoice, f"feedback-want-{question.key}").option("less").click()
    person.grow("feedback-comment", "HERONSTILT was said")
    person.press("feedback-go-on")
    person.settle()
    (row,) = [one for one in person.find(RowList, "improving-said").rows() if one.title == "Ffion Rees"]
    assert "3 answers" in row.title_rest  # of the last quarter; of this one nothing is shown before it is over
    assert "HERONSTILT" not in row.detail
    kept = person.ask(lambda work: [one for one in work.feedback.all() if one.comment.startswith("HERONSTILT")])
    assert [(one.author, one.on_paper) for one in kept] == [(None, True)]
    assert {answer.want for one in kept for answer in one.answers} == {Want.LESS}
    person.find(RowList, "improving-said").opened.emit(row.key)
    person.settle()
    person.grow("feedback-respond-text", "A MARROWFAT change")
    person.press("feedback-told")
    person.press("feedback-respond-go-on")
    person.settle()
    (newest, *_) = person.ask(lambda work: work.feedback_responses.all())
    assert (newest.text, newest.told_on) == ("A MARROWFAT change", person.desk.today())
