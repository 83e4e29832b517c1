"""A walk through every screen of the real window: each place is told to ``stop`` while it can be seen.

The tests measure at every stop; whoever wants to look takes a picture there.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import time
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QImage, QShowEvent
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit, QMainWindow, QWidget

from app.domain.agreement import AgreementState
from app.domain.case import Case
from app.domain.certificates import OwnCertificate
from app.domain.discussion import Authority
from app.domain.errors import DiskFullError
from app.domain.exports import DocumentKind, SignaturePlace
from app.domain.group import Trigger
from app.domain.ids import CaseId, EpisodeId, MatterId, PersonId, ReceiptId, SessionId
from app.domain.matters import BY_HAND, EntryKind
from app.domain.open_formats import OpenForm
from app.domain.people import Role
from app.domain.section11 import Figure
from app.domain.session import SessionKind, SessionState
from app.domain.templates import DocumentLanguage
from app.services import (
    agreements,
    cases,
    exporting,
    groups,
    matter_keeping,
    matters,
    people,
    policy,
    section11,
    taking_apart,
    watching,
)
from app.services.cases import ChronologyEntry
from app.services.exporting import Turn
from app.services.groups import GroupPlan
from app.services.matters import EntryForm
from app.services.open_formats.readme import Missing
from app.services.open_formats.taking import Taken
from app.services.sample_club import SampleClub
from app.services.work import Work
from reports.identity import SigningIdentity
from tests.at_the_keyboard import Person
from ui import safe_mode
from ui.attachments.adding import AttachSheet
from ui.closing.key_sheet import PackageKeySheet, kept_key
from ui.closing.sheets import PackageSheet
from ui.closing.sources import of_matters
from ui.components import AgendaList, Editor, NoteSection, PersonField, RowList
from ui.components.combo import choose
from ui.components.year_matrix import YearMatrix
from ui.everything.run import key_of
from ui.everything.sheet import KEY, TakeOutSheet
from ui.export.countersign import CountersignSheet
from ui.export.drawn import DrawnChoice
from ui.export.own_certificate import OwnCertificateChoice
from ui.export.sheet import ExportSheet
from ui.export.stamp import StampSheet
from ui.matters.adding import AddCard
from ui.matters.keeping import AgreeSheet
from ui.matters.listing import MattersPage
from ui.people.bring_in import BringInSheet
from ui.session.page import SessionPage
from ui.settings.page import SettingsPage
from ui.templates.page import TemplatePage
from ui.wording import explain

_SHEETS = {
    "escalation-write-outcome": "escalation-outcome",
    "escalation-note-answer": "escalation-answer",
}
PLACES = ("today", "sessions", "cases", "actions", "agreements", "people", "quality")


def _typed_twice(work: Work) -> tuple[PersonId, PersonId]:
    """Put a coach on file a second time, with a middle name and a child's case."""
    coaches = {one.person_id for one in work.appointments.all() if one.role is Role.PRACTITIONER}
    kept = next(one for one in work.people.all() if one.id in coaches and one.left_on is None)
    case = next(one for one in work.cases.all() if one.closed_on is None and one.lead != kept.id)
    name = kept.full_name.replace(" ", " Owen ")
    former = replace(kept, id=PersonId(work.ids.new()), full_name=name, telephone="", made=work.stamp())
    work.people.save(former)
    work.cases.save(replace(case, lead=former.id))
    return kept.id, former.id


def _of_others(work: Work, me: PersonId) -> SessionId:
    """Return a finished session of two other people."""
    mine = {pair.id for pair in work.pairs.of(me)}
    return next(one.id for one in work.sessions.in_state(SessionState.FINISHED) if one.pair_id not in mine)


def _to_type_in(work: Work) -> SessionId:
    """Return a session whose day has come, and in which nothing is written."""
    planned = work.sessions.in_state(SessionState.PLANNED)
    return next(one.id for one in planned if one.planned_on <= work.today)


PEOPLE = """Name,Mobile,E-mail,Team,What they do,Start date
Amina Khan,07700 900123,amina@example.org,Under 9s,Assistant coach,3 Sept 2024
Gareth Pugh,,,,,
Amina  KHAN,,,,,
Leo Brand,,,,,31/02/2024
"""
PASSPHRASE = "gravel kettle orbit thimble maple"
CTRL = Qt.KeyboardModifier.ControlModifier


class Strays(QObject):
    """Notices whatever becomes a window of its own without being one: shown before it stood in a page, it flashes up
    and takes the focus away.
    """

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        """Note the show of a plain window that is neither the program's nor a dialog."""
        if (
            isinstance(event, QShowEvent)  # asking for its type costs five times as much, for each of half a million
            and isinstance(watched, QWidget)
            and watched.windowType() is Qt.WindowType.Window
            and not isinstance(watched, QMainWindow | QDialog)
        ):
            self.seen.append(f"{type(watched).__name__} {watched.objectName()}")
        return False


class Tour:
    """One walk. ``stop(name)`` is called at every screen, when nothing is being worked on any more."""

    def __init__(self, person: Person, stop: Callable[[str], None]) -> None:
        self.person, self._stop = person, stop
        self.stops: list[str] = []
        self._strays = Strays()
        QApplication.instance().installEventFilter(self._strays)

    def stop(self, name: str) -> None:
        """Let the window come to rest, and tell which screen it is."""
        self.person.settle()
        for _ in range(6):  # a layout that changes may change another
            QApplication.sendPostedEvents()
            QApplication.processEvents()
        assert not self._strays.seen, f"windows of their own on the way to {name}: {self._strays.seen}"
        self.stops.append(name)
        self._stop(name)

    def sample_year(self, club: SampleClub, passphrase: str, folder: Path) -> None:
        """Every screen of the records of a year, from Today to the lock."""
        self.places()
        self.forms(club)
        self.one_person()
        self.one_child(club)
        self.records(club)
        self.wording()
        self.bring_in(folder)
        self.letting_in(club)
        self.matters()
        self.session()
        self.finish()
        self.hand_over(passphrase)
        self.group(club)
        self.agencies(club)
        self.ad_hoc()
        self.export(club, folder / "record.pdf", passphrase)
        self.warnings()
        self.lock()

    def close(self) -> None:
        """Close the dialog that is open."""
        dialog = QApplication.activeModalWidget()
        windows = [(one.objectName(), one.isVisible()) for one in QApplication.topLevelWidgets()]
        assert isinstance(dialog, QDialog), f"no dialog is open after {self.stops[-1]}: {windows}"
        dialog.reject()
        self.person.settle()

    def go(self, place: str) -> None:
        """Go to a place of the navigation."""
        self.person.program.window.go(place)
        self.person.settle()

    def open(self, route: str, *args: object) -> None:
        """Open a place by its name."""
        self.person.desk.open(route, *args)
        self.person.settle()

    # From nothing

    def first_run(self) -> None:
        """The four steps with what they say when something is missing, then every place while it is empty."""
        person = self.person
        self.stop("first-run-1")
        person.press("first-run-continue")
        self.stop("first-run-1-missing")
        person.write("club-name", "Riverside Juniors FC")
        person.write("your-name", "Dee Marsh")
        person.write("your-title", "Club welfare officer")
        person.press("first-run-continue")
        self.stop("first-run-2")
        person.write("passphrase", "weak")
        person.press("first-run-continue")
        self.stop("first-run-2-weak")
        person.write("passphrase", PASSPHRASE)
        person.write("passphrase-again", PASSPHRASE)
        person.press("first-run-continue")
        person.settle()
        self.stop("first-run-3")
        person.press("copied-by-hand")
        person.press("first-run-continue")
        self.stop("first-run-3-missing")
        person.press("first-run-later")
        self.stop("first-run-4")
        person.press("first-run-continue")
        person.until(lambda: person.program.desk is not None)
        for place in (*PLACES, "matters"):
            self.go(place)
            self.stop(f"{place}-empty")

    def no_file(self, folder: Path) -> None:
        """The records are gone, or damaged."""
        entry = self.person.program.entry
        entry.begin(folder / "Riverside.vault", None)
        self.stop("no-file")
        damaged = folder / "damaged.vault"
        damaged.write_bytes(b"not a vault at all" * 500)
        entry.begin(damaged, None)
        self.stop("damaged-file")

    # With the sample club

    def unlock(self, passphrase: str) -> None:
        """The unlock page, a wrong passphrase, the recovery sheet, then in."""
        person = self.person
        self.stop("unlock")
        person.find(QLineEdit, "unlock-passphrase").setText("not this one")
        person.press("unlock")
        self.stop("unlock-wrong")
        person.press("cannot-remember")
        self.stop("recovery")
        person.press("recovery-go-on")
        self.stop("recovery-missing")
        person.press("recovery-back")
        person.find(QLineEdit, "unlock-passphrase").setText(passphrase)
        person.press("unlock")
        person.until(lambda: person.program.desk is not None)
        self.stop("today")

    def places(self) -> None:
        """Every place of the navigation, and what is opened from it."""
        for place in PLACES[1:]:
            self.go(place)
            self.stop(place)
        self.go("people")
        matrix = self.person.find(YearMatrix, "people-year")
        self.person.until(lambda: bool(matrix.model_rows()))
        marcus = next(row.key for row in matrix.model_rows() if row.title == "Marcus Bell")
        matrix.set_current(marcus, 11)
        self.stop("people-not-held")
        self.person.press("people-section-everyone")
        self.stop("people-everyone")
        self.person.press("people-section-year")
        self.go("sessions")
        self.person.press("sessions-when-past")
        self.stop("sessions-past")
        self.go("settings")
        page = self.person.program.window.page
        assert isinstance(page, SettingsPage)
        for key in [row.key for row in page.findChildren(AgendaList, "settings-groups")[0].rows()]:
            page.show_group(str(key))
            self.stop(f"settings-{key}")
        self.everything()
        page.show_group("about")
        for button in ("about-update", "about-support", "about-licences"):
            self.person.press(button)
            self.stop(button)
            self.close()
        self.go("help")
        self.stop("help")
        self.person.press("help-tour")
        self.stop("look-around")
        self.close()
        self.person.press("help-browser")
        self.stop("help-in-browser")
        self.close()
        self.person.write("help-search", "rough notes")
        self.stop("help-found")
        self.person.write("help-search", "")
        self.open("report-now", None)
        self.person.key(Qt.Key.Key_F1)
        self.stop("help-over-a-sheet")
        self.close()
        self.close()
        self.person.key(Qt.Key.Key_K, CTRL)
        self.stop("go-to")
        self.close()
        self.open("search")
        self.stop("search-empty")
        self.person.find(QLineEdit, "search-field").setText("colle")
        self.person.until(lambda: bool(self.person.find(RowList, "search-results").rows()))
        self.stop("search")
        self.open("report-now", None)
        self.stop("report-now")
        self.close()
        self.open("reported", CaseId(UUID(int=1)), "K.T. · RJ-014")
        self.stop("reported")
        self.person.press("reported-go-on")
        self.stop("reported-missing")
        self.close()

    def everything(self) -> None:
        """Taking everything out that is not sealed: asked, not answered, and done; and the key of what is sealed."""
        person = self.person
        sheet = TakeOutSheet(person.desk, OpenForm.PLAIN, Path("nowhere"))
        sheet.open()
        self.stop("take-out")
        person.press("take-out-go-on")
        self.stop("take-out-missing")
        person.write("take-out-reason", "Moving to another program")
        person.press("take-out-go-on")
        self.stop("take-out-not-answered")
        missing = (Missing("children/RJ-003/record.pdf", "it names somebody else"),)
        place = Path("a memory stick/Everything 2026-11-22.zip")
        sheet._on_finished(Taken(OpenForm.PLAIN, place, "", (), 199, {}, missing, 27))
        self.stop("take-out-done")
        self.close()
        taken = Taken(OpenForm.SEALED, place, "", ("ABCDE",) * 8, 199, {}, missing, 27)
        PackageKeySheet(person.desk, KEY, key_of(taken)).open()
        self.stop("take-out-key")
        self.close()

    def forms(self, club: SampleClub) -> None:
        """Every dialog, and what it says when something is missing."""
        me = self.person.desk.vault.me
        pair = self.person.ask(lambda work: work.pairs.all()[0])
        held = self.person.ask(_to_type_in)
        watched = self.person.ask(
            lambda work: next(row for one in work.people.all() for row in watching.of_person(work, one.id))
        )
        for name, route, args, button in (
            ("plan-session", "plan-session", (None,), "plan-go-on"),
            ("session-from-paper", "session-from-paper", (None,), "paper-go-on"),
            ("session-from-paper-planned", "session-from-paper", (held,), "paper-go-on"),
            ("new-person", "new-person", (), "person-go-on"),
            ("new-case", "new-case", (), "case-go-on"),
            ("change-case", "change-case", (club.case,), ""),
            ("pair", "pair", (pair.supervisee,), ""),
            ("change-person", "change-person", (me,), ""),
            ("read-and-sign", "read-and-sign", (club.case,), "read-go-on"),
            ("allocate", "allocate", (club.case,), "allocate-go-on"),
            ("put-together", "put-together", (club.case,), "together-go-on"),
            ("share-about", "share-about", (club.case,), "share-about-go-on"),
            ("watch", "watch", (club.case,), "watch-go-on"),
            ("watch-consent", "watch-consent", (watched,), "watch-consent-go-on"),
            ("watch-settle", "watch-settle", (watched,), "watch-settle-go-on"),
            ("recovery-sheet", "recovery-sheet", (), ""),
            ("check-pdf", "check-pdf", (), ""),
            ("save-calendar", "save-calendar", (None,), ""),
        ):
            self.open(route, *args)
            self.stop(name)
            if button:
                self.person.press(button)
                self.stop(f"{name}-missing")
            self.close()
        self.open("recovery-sheet")
        self.person.press("save-recovery-sheet")
        self.stop("recovery-file")
        self.close()
        self.close()
        self.go("actions")
        row = self.person.find(RowList, "actions-late").rows()[0]
        for button, name in (("done", "action-done"), ("carry", "action-carry-on")):
            self.person.find(RowList, "actions-late").button_clicked.emit(row.key, button)
            self.stop(name)
            self.close()
        self.go("today")
        self.person.press("change-time")
        self.stop("move-session")
        self.close()
        self.go("settings")
        page = self.person.program.window.page
        assert isinstance(page, SettingsPage)
        page.show_group("own-key")
        self.person.settle()
        self.person.press("change-passphrase")
        self.stop("change-passphrase")
        self.close()
        page.show_group("policy")
        self.person.settle()
        for name in ("policy-intervals", "policy-figures", "policy-sections"):
            self.person.find(RowList, name).button_clicked.emit(0, "change")
            self.stop(name)
            self.close()
        self.person.do(lambda work: policy.set_figure(work, "case_weeks", 3))
        self.person.press("policy-approve")
        self.stop("policy-approve")
        self.person.press("policy-approve-go-on")
        self.stop("policy-approve-missing")
        self.close()
        self.person.press("policy-give-up")
        self.person.settle()

    def one_person(self) -> None:
        """Two entries of one person side by side before they are put together, what is missing, and taken apart."""
        kept, former = self.person.do(_typed_twice)
        self.go("people")
        self.stop("people-doubles")
        self.open("person", former)
        self.stop("person-empty")
        self.open("new-person")
        self.person.write("person-full-name", self.person.ask(lambda work: work.people.get(former).full_name))
        self.person.find(QLineEdit, "person-full-name").editingFinished.emit()
        self.stop("new-person-double")
        self.close()
        self.open("same-person", kept)
        self.stop("same-person")
        self.person.press("same-person-go-on")
        self.stop("same-person-missing")
        self.close()
        self.open("same-person", kept, former)
        self.person.until(lambda: self.person.find(QWidget, "same-person-sides").isVisible())
        self.stop("same-person-compared")
        self.person.grow("same-person-reason", "She married in May.")
        self.person.press("same-person-go-on")
        self.person.until(lambda: self.person.ask(lambda work: bool(work.person_mergers.formers(kept))))
        self.open("person", kept)
        self.stop("person-together")
        self.person.press("person-apart")
        self.stop("person-apart")
        self.person.press("person-apart-go-on")
        self.stop("person-apart-missing")
        self.close()

    def one_child(self, club: SampleClub) -> None:
        """Two files side by side before they are put together, the file they become, and taking them apart again."""
        other = self.person.ask(lambda work: next(one for one in work.cases.all() if one.id != club.case))
        self.open("put-together", club.case)
        self._choose_file(other)
        self.stop("put-together-compared")
        self.close()
        kept, twice = self.person.do(_opened_twice)
        self.open("put-together", kept.id)
        self._choose_file(twice)
        self.person.grow("together-reason", "Her father registered her at the other ground, under her second name.")
        self.person.write("together-typed", twice.reference)
        self.person.press("together-go-on")
        self.person.until(lambda: bool(self.person.ask(lambda work: work.mergers.in_force(kept.id))))
        self.open("case", kept.id)
        self.stop("case-together")
        self.person.do(
            lambda work: cases.add_episode(work, kept.id, work.now, "hungry", "Asked twice whether there was any food.")
        )
        self.open("take-apart", self.person.ask(lambda work: work.mergers.in_force(kept.id)[0].id))
        self.person.until(lambda: self.person.find(QWidget, "apart-notes").isVisible())
        self.stop("take-apart")
        self.person.press("apart-go-on")
        self.stop("take-apart-missing")
        self.close()
        self.person.do(_back_in_two)

    def _choose_file(self, other: Case) -> None:
        field = self.person.find(PersonField, "together-other")
        self.person.until(lambda: other.id in field.offered())
        field.set_key(other.id)
        self.person.until(lambda: self.person.find(QWidget, "together-sides").isVisible())

    def records(self, club: SampleClub) -> None:
        """A case, a person, agreements in every state and the sheet to sign them."""
        self.open("case", club.case)
        self.stop("case")
        chronology = self.person.find(RowList, "chronology")
        entries = [row.key for row in chronology.rows() if isinstance(row.key, ChronologyEntry)]
        chronology.opened.emit(next(one for one in entries if one.kind.value == "discussion"))
        self.stop("child-record")
        self.close()
        self.person.press("case-to-agenda")
        self.stop("add-to-agenda")
        self.close()
        self._attached(club)
        self.person.press("case-escalate")
        self.stop("escalate-asks-first")
        self.person.press("escalate-danger-no")
        self.person.press("escalate-go-on")
        self.stop("escalate-missing")
        self.close()
        for number, escalation in enumerate(self.person.ask(lambda work: work.escalations.all()), 1):
            self.open("escalation", escalation.id)
            self.stop(f"escalation-{number}")
        self.person.press("escalation-somebody-told")
        self.stop("escalation-told")
        self.close()
        self.person.press("escalation-take-further")
        self.stop("escalation-take-further")
        self.close()
        for name in ("escalation-write-outcome", "escalation-note-answer"):
            self.person.press(name)
            self.person.press(f"{_SHEETS[name]}-go-on")
            self.stop(f"{name}-missing")
            self.close()
        self._looked_at()
        self.open("person", self.person.desk.vault.me)
        self.stop("person")
        self.open("own-details")
        self.stop("own-details")
        self.close()
        self.person.press("training-add")
        self.person.press("training-go-on")
        self.stop("training-missing")
        topics = self.person.find(QComboBox, "training-topic")
        topics.setCurrentIndex(topics.findData("registration"))
        topics.activated.emit(topics.currentIndex())
        self.stop("training-registration")
        self.close()
        listing = self.person.ask(agreements.listing)
        for state in (AgreementState.DRAFT, AgreementState.SIGNED):
            row = next(row for row in listing.agreements if row.state is state)
            self.open("agreement", row.id)
            self.stop(f"agreement-{state.value}")
        draft = next(row for row in listing.agreements if row.state is AgreementState.DRAFT)
        self.open("agreement", draft.id)
        self.person.press("agreement-sign")
        self.stop("sign-together")
        self.close()

    def wording(self) -> None:
        """The wording of a document: the editor, a mistake in it, every sheet."""
        person = self.person
        self.open("template", DocumentKind.CASE_RECORD, DocumentLanguage.ENGLISH)
        person.settle()
        self.stop("template")
        page = person.program.window.page
        assert isinstance(page, TemplatePage)
        page.editor.replace_text(page.editor.text().replace("child.group", "child.gruop"))
        person.until(lambda: bool(page.problems))
        self.stop("template-mistakes")
        page.editor.undo()
        page.editor.put_in("Words of our own. ")
        person.until(lambda: page.problems == ())
        for button in ("template-compare", "template-versions", "insert-field", "publish"):
            person.press(button)
            self.stop(button)
            self.close()

    def _attached(self, club: SampleClub) -> None:
        """Attaching a file: nothing chosen, nothing said of it; each kind as it is shown."""
        person = self.person
        person.press("attach-a-file")
        self.stop("attach")
        person.press("attach-go-on")
        self.stop("attach-nothing-chosen")
        asking = QApplication.activeModalWidget()
        assert isinstance(asking, AttachSheet)
        picture = QImage(400, 300, QImage.Format.Format_RGB32)
        picture.fill(0xFFFFFFFF)  # a new one holds whatever was in its memory
        asking.take(picture)
        person.settle()
        person.press("attach-go-on")
        self.stop("attach-missing")
        self.close()
        for one in person.ask(lambda work: work.attachments.of_case(club.case)):
            person.find(RowList, "attachment-list").opened.emit(one.id)
            self.stop(f"attachment-{one.format.value}")
            self.close()
        person.press("case-earlier")
        self.stop("earlier")
        person.press("earlier-go-on")
        self.stop("earlier-missing")
        self.close()
        paper = person.ask(lambda work: work.earlier.of_case(club.case))[0]
        self.open("earlier", club.case, paper.id)
        self.stop("earlier-entered")
        self.close()

    def _looked_at(self) -> None:
        """Observations and samples: the list, each of them, the way to a new one."""
        self.go("quality")
        for chart in ("often", "covers"):
            self.person.press(f"figures-{chart}-table")
        self.stop("figures-tables")
        period = section11.last_twelve_months(self.person.desk.today())
        self.open("figure", Figure.DISCUSSED_IN_TIME, period)
        self.stop("figure")
        self.open("figure", Figure.AD_HOC, period)
        self.stop("figure-empty")
        self.go("quality")
        self.person.press("figures-assess")
        self.stop("self-assessment")
        self.person.find(RowList, "assessment-standards").opened.emit("children")
        self.stop("standard")
        self.close()
        self.person.press("assessment-change")
        self.stop("assessment-whole")
        self.close()
        self.go("quality")
        self.person.press("quality-section-training")
        self.stop("quality-training")
        self.person.press("quality-section-improving")
        self.stop("improving")
        for button in ("improving-feedback", "improving-visit", "improving-objective"):
            self.person.press(button)
            self.stop(button)
            if button == "improving-feedback":
                self.person.press("feedback-go-on")
                self.stop("improving-feedback-missing")
            self.close()
        for name, opened in (("said", "feedback-respond"), ("objectives", "objective-measured")):
            rows = self.person.find(RowList, f"improving-{name}")
            rows.opened.emit(rows.rows()[0].key)
            self.stop(opened)
            self.close()
        self.person.press("quality-section-reviews")
        self.stop("reviews")
        for review in self.person.ask(lambda work: work.reviews.all()):
            self.open("review", review.id)
            self.stop(f"review-{review.kind.value}")
        self.open("observe")
        self.person.press("observe-go-on")
        self.stop("observe-missing")
        self.close()
        self.open("take-sample")
        self.stop("take-sample")
        self.person.pick("take-sample-pair", self.person.find(QComboBox, "take-sample-pair").itemData(1))
        self.person.press("take-sample-go-on")
        self.person.settle()
        self.person.press("review-questions-go-on")
        self.stop("review-questions-missing")
        self.close()

    def bring_in(self, folder: Path) -> None:
        """A list of people from a spreadsheet, before it is chosen and with each kind of line."""
        self.open("bring-in", lambda _brought: None)
        self.stop("bring-in-empty")
        path = folder / "people.csv"
        path.write_text(PEOPLE, encoding="utf-8")
        sheet = QApplication.activeModalWidget()
        assert isinstance(sheet, BringInSheet)
        sheet.read(path)
        self.stop("bring-in")
        path.write_bytes(b"PK\x03\x04")
        sheet.read(path)
        self.stop("bring-in-missing")
        self.close()

    def letting_in(self, club: SampleClub) -> None:
        """Standing in for a supervisor, reading what is not one's own, and what is told of it."""
        person = self.person
        everyone = person.ask(lambda work: {one.full_name: one.id for one in work.people.all()})
        self.open("person", everyone["Gareth Pugh"])
        self.stop("person-absent")
        self.open("leave", person.ask(lambda work: people.person_view(work, everyone["Ffion Rees"])))
        person.press("leave-becomes-pass-on")
        person.press("leave-go-on")
        self.stop("leave-missing")
        self.close()
        self.open("away", everyone["Ffion Rees"])
        self.stop("away")
        person.press("away-go-on")
        self.stop("away-missing")
        self.close()
        self.open("show-case", club.case, "K.T. RJ-011")
        person.press("show-case-go-on")
        self.stop("show-case-missing")
        self.close()
        self.open("choose-sample", everyone["Rosa Martel"])
        person.press("choose-sample-go-on")
        self.stop("choose-sample-missing")
        self.close()
        me = person.desk.vault.me
        session = person.ask(lambda work: _of_others(work, me))
        self.open("session", session)
        person.press("sealed-ask")
        self.stop("ask-to-read")
        person.press("ask-to-read-go-on")
        self.stop("ask-to-read-missing")
        person.grow("ask-why", "A parent has asked how the talk of that day came about, and what was said.")
        person.press("ask-to-read-go-on")
        person.settle()
        self.go("today")
        self.stop("today-asked")
        person.press("asked-sheet")
        self.stop("use-sheet")
        self.close()

    def matters(self) -> None:
        """Restricted matters: the list, one of them, each kind of entry, a new one."""
        person = self.person
        self.go("matters")
        self.stop("matters")
        row = person.ask(matters.listing)[0]
        self.open("matter", row.id)
        self.stop("matter")
        card = person.find(AddCard, "matter-add")
        for kind in BY_HAND:
            card._chips.option(kind.value).click()
            person.press("matter-add-save")
            self.stop(f"matter-add-{kind.value}-missing")
        person.press("matter-name")
        self.stop("matter-name")
        self.close()
        person.press("matter-action-done")
        self.stop("matter-action-done")
        self.close()
        self._end_of_matter(row.id)
        self.go("matters")
        person.press("new-matter")
        self.stop("new-matter")
        person.press("matter-save")
        self.stop("new-matter-missing")

    def _end_of_matter(self, matter: MatterId) -> None:
        """How long it is kept, its export, a package and its key, and that it goes for good."""
        person = self.person
        for button, sheet in (("age", "matter-pension"), ("hold", "keeping-reason")):
            person.press(f"matter-{button}")
            person.press(f"{sheet}-go-on")
            self.stop(f"{sheet}-missing")
            self.close()
        person.press("matter-export")
        person.settle()
        person.press("export-go-on")
        self.stop("matter-export-missing")
        self.close()
        page = person.program.window.go("matters")
        assert isinstance(page, MattersPage)
        source = of_matters("Restricted matters")
        PackageSheet(person.desk, source, Path("nowhere")).open()
        person.press("package-go-on")
        self.stop("package-missing")
        self.close()
        PackageKeySheet(person.desk, source, kept_key(("ABCDE",) * 8, "a memory stick/records.holdfast-package")).open()
        self.stop("package-key")
        self.close()
        person.do(lambda work: matters.add(work, matter, EntryForm(EntryKind.OUTCOME, "Unfounded.", work.today)))
        person.do(lambda work: matter_keeping.set_pension_age(work, matter, None, "Nobody can say how old they are."))
        person.do(lambda work: matter_keeping.hold(work, matter, "The police have asked that all of it is kept."))
        self.open("matter", matter)
        self.stop("matter-held")
        view = person.ask(lambda work: matters.view(work, matter))
        AgreeSheet(person.desk, view.matter, person.ask(lambda work: matter_keeping.keeping(work, matter))).open()
        self.stop("matter-dispose")
        self.close()

    def session(self) -> SessionPage:
        """The workspace: prepare, start, write, decide, act, pause, cannot save."""
        person = self.person
        self.go("today")
        person.press("prepare-agenda")
        self.stop("session-planned")
        beside = person.program.window.layout_mode.agenda_beside
        person.press("session-share" if beside else "narrow-share")
        self.stop("session-share")
        person.press("form-read")
        self.stop("session-answers")
        self.close()
        person.press("agenda-add-item" if beside else "narrow-add-item")
        self.stop("session-add-item")
        self.close()
        self.go("today")
        person.press("start-session")
        person.settle()
        page = person.program.window.page
        assert isinstance(page, SessionPage)
        self.stop("session-first-item")
        page.open_child(self.child(page))
        person.settle()
        person.find(Editor, "section-what-happened").setFocus()
        self.stop("session-case")
        person.note("section-what-happened", "Collected late on four Saturdays out of six. ")
        person.find(Editor, "section-lived-experience").setFocus()
        self.stop("session-written")
        analysis = person.find(NoteSection, "section-analysis-section")
        analysis.set_text("We said attention-seeking. He is hard to reach.")
        analysis.editor.setFocus()
        analysis.wording.look()
        self.stop("session-wording")
        analysis.wording.offer()
        menu = QApplication.activePopupWidget()
        assert menu is not None
        menu.close()
        analysis.set_text("")
        questions = person.find(QComboBox, "questions")
        assert choose(questions, "signs-of-safety")
        questions.activated.emit(questions.currentIndex())
        person.settle()
        analysis.editor.setFocus()
        self.stop("session-questions")
        person.press("last-seen-button")
        self.stop("last-seen")
        self.close()
        person.press("more")
        self.stop("session-more")
        person.press("next-item")
        self.stop("session-asks-for-decision")
        person.press("record-decision")
        self.stop("decision")
        person.press("composer-save")
        self.stop("decision-missing")
        person.note("decision-what", "Offer early help this week")
        person.note("decision-why", "The pattern is clear")
        person.pick("decision-authority", Authority.IN_ROLE.value)
        person.press("composer-save")
        person.settle()
        person.press("add-action")
        self.stop("action")
        person.press("composer-save")
        self.stop("action-missing")
        person.press("composer-cancel")
        self.stop("session-decided")
        told = explain(DiskFullError())
        page._cannot_save.set_words(told.what_happened, f"{told.what_is_safe} {told.what_to_do}")
        page._cannot_save.show()
        page._head.indicator.failed(person.desk.now())
        self.stop("cannot-save")
        page._cannot_save.hide()
        person.press("session-pause")
        self.stop("pause")
        person.press("pause-carry-on")
        return page

    def child(self, page: SessionPage) -> str:
        """Return the initials of the first child on the agenda of this session."""
        view = page._view
        assert view is not None
        return next(one.initials for one in view.items if one.initials)

    def finish(self) -> None:
        """Finish the session, hand it over, come back."""
        person = self.person
        person.press("session-finish")
        self.stop("finish")
        person.press("finish-go-on")
        self.stop("finish-missing")
        self.close()

    def hand_over(self, passphrase: str) -> None:
        """A finished session as the person supervised reads it."""
        person = self.person
        me = person.desk.vault.me
        mine = person.ask(lambda work: {pair.id for pair in work.pairs.of(me)})
        finished = person.ask(lambda work: work.sessions.in_state(SessionState.FINISHED))
        self.open("session", next(one.id for one in finished if one.pair_id not in mine))
        self.stop("session-of-others")
        led = person.ask(lambda work: {pair.id for pair in work.pairs.of(me) if pair.supervisor == me})
        waiting = next(one.id for one in finished if one.pair_id in led)
        self.open("session", waiting)
        self.stop("session-finished")
        self.open("follow-up", waiting)
        self.stop("hand-over")
        person.press("handover-disagree")
        self.stop("hand-over-missing")
        person.press("handover-leave")
        self.stop("leave-hand-over")
        person.find(QLineEdit, "leave-passphrase").setText(passphrase)
        person.press("leave-go-on")
        person.settle()

    def group(self, club: SampleClub) -> None:
        """A group that was held, then one that is planned, begun and finished, with every sheet."""
        person = self.person
        self.open("group", club.group)
        self.stop("group-finished")
        waiting = person.ask(lambda work: work.groups.get(club.group)).unanswered[0]
        self.open("group-answer", club.group, waiting)
        person.press("group-answer-go-on")
        self.stop("group-answer-unsaid")
        person.press("group-answer-how-not-agreed")
        person.press("group-answer-go-on")
        self.stop("group-answer-missing")
        self.close()
        person.press("group-add-to-record")
        person.press("group-add-to-go-on")
        self.stop("group-add-to-missing")
        self.close()
        person.press("group-next")
        self.stop("group-next")
        self.close()
        child = person.ask(lambda work: groups.view(work, club.group)).children[0].child.id
        self.open("group-child", club.group, child)
        self.stop("group-child-finished")
        for route, button in (("plan-group", "plan-group-go-on"), ("group-agreement", "group-agreement-go-on")):
            self.open(route)
            self.stop(route)
            person.press(button)
            self.stop(f"{route}-missing")
            self.close()
        members = person.ask(
            lambda work: tuple({work.person_mergers.standing_for(one.id) for one in work.people.all()})
        )
        form = GroupPlan(SessionKind.GROUP, "Everybody", person.desk.today(), time(19), members)
        planned = person.do(lambda work: groups.plan(work, form))
        place = person.do(lambda work: groups.add_child(work, planned, club.case, person.desk.vault.me))
        self.open("group", planned)
        self.stop("group-planned")
        for route in ("move-group", "group-add-child"):
            self.open(route, planned)
            self.stop(route)
            self.close()
        person.press("group-start")
        self.stop("group-under-way")
        self.open("group-child", planned, place)
        self.stop("group-child")
        for route in ("group-decision", "group-action"):
            self.open(route, planned, place)
            self.stop(route)
            person.press(f"{route}-go-on")
            self.stop(f"{route}-missing")
            self.close()
        self.open("finish-group", planned)
        self.stop("finish-group")
        person.press("finish-group-go-on")
        self.stop("finish-group-missing")
        self.close()

    def agencies(self, club: SampleClub) -> None:
        """A multi-agency session that was held, and the sheets of one under way."""
        person = self.person
        self.open("group", club.multi_agency)
        self.stop("multi-agency-finished")
        child = person.ask(lambda work: groups.view(work, club.multi_agency)).children[0].child.id
        self.open("group-child", club.multi_agency, child)
        self.stop("multi-agency-child-finished")
        task = person.ask(lambda work: work.agency_tasks.of_session(club.multi_agency))[0].id
        self.open("agency-recorded", task, "Sandmouth Children’s Services")
        self.stop("agency-recorded")
        self.close()
        form = GroupPlan(
            SessionKind.MULTI_AGENCY, "Round the table", person.desk.today(), time(16), (), trigger=Trigger.STUCK
        )
        planned = person.do(lambda work: groups.plan(work, form))
        person.do(lambda work: groups.add_child(work, planned, club.case, person.desk.vault.me))
        person.do(lambda work: groups.invite(work, planned, groups.AgencyForm("School nursing", "Jo Pask", "Nurse")))
        person.do(lambda work: groups.start(work, planned))
        self.open("group", planned)
        self.stop("multi-agency-under-way")
        for route in ("group-add-agency", "agency-takes-on"):
            self.open(route, planned)
            self.stop(route)
            person.press(f"{route}-go-on")
            self.stop(f"{route}-missing")
            self.close()

    def ad_hoc(self) -> None:
        """The short note in between."""
        self.open("ad-hoc")
        self.stop("ad-hoc")
        self.person.press("ad-hoc-save")
        self.stop("ad-hoc-missing")
        self.person.find(QComboBox, "ad-hoc-child").setCurrentIndex(1)
        self.person.press("ad-hoc-told")
        self.stop("ad-hoc-clock")

    def export(self, club: SampleClub, target: Path, passphrase: str) -> None:
        """Export an agenda, a child's record, and sign that; then check another PDF."""
        person = self.person
        self.open("export", DocumentKind.AGENDA, club.planned_session)
        self.stop("export-agenda")
        if person.program.window.findChild(QWidget, "export-print").isVisible():
            person.press("export-print")
            self.stop("printing-notice")
            self.close()
        self.close()
        self.open("export", DocumentKind.CASE_RECORD, club.case)
        person.press("whole-file")
        sheet = QApplication.activeModalWidget()
        assert isinstance(sheet, ExportSheet)
        person.until(lambda: not sheet.is_redrawing)
        person.settle()
        self.stop("export-whole-file")
        person.press("file-along-1")
        person.press("file-along-2")
        self.stop("export-files-along")
        person.press("export-go-on")
        self.stop("export-files-along-missing")
        self.close()
        self.open("export", DocumentKind.CASE_RECORD, club.case)
        self.stop("export")
        for reason in person.every(QLineEdit, "keep-reason-"):
            reason.setText("His name is common at the club")
        person.press("export-go-on")
        self.stop("export-place")
        person.press("export-go-on")
        self.stop("export-place-missing")
        person.press("lock-pdf")
        self.stop("export-locked")
        person.press("lock-pdf")
        self.own_certificate()
        self.drawn()
        person.write("pdf-place", str(target))
        person.find(QLineEdit, "sign-passphrase").setText(passphrase)
        person.press("export-go-on")
        person.until(target.exists)
        self.stop("export-signed")
        person.press("check-another")
        self.stop("check-another")
        self.close()
        self.countersign(target)

    def drawn(self) -> None:
        """A signature drawn by hand: an empty pad, one that is asked about, and something on it."""
        person = self.person
        person.press("drawn-signature")
        self.stop("drawn-signature")
        choice = person.every(DrawnChoice, "")[-1]
        choice.is_settled()
        self.stop("drawn-signature-missing")
        person.draw(choice.pad, ((0.1, 0.7), (0.3, 0.2), (0.4, 0.8), (0.6, 0.4), (0.9, 0.6)))
        self.stop("drawn-signature-there")
        person.press("drawn-signature")

    def own_certificate(self) -> None:
        """A certificate of one's own: asked for, missing, and one with long names as it is shown before it signs."""
        person = self.person
        person.press("own-certificate")
        self.stop("own-certificate")
        person.press("own-certificate-read")
        self.stop("own-certificate-missing")
        choice = person.every(OwnCertificateChoice, "")[-1]
        day = person.desk.now()
        names = "Deirdre Anne Marsh-Featherstonehaugh 4711", "The Signing Bureau of the Northern Counties Limited"
        told = OwnCertificate(*names, day, day, "ab" * 32, is_self_made=False)
        choice._was_read(choice._reading, SigningIdentity(b"", b"", (), is_own=True), told)
        self.stop("own-certificate-read")
        choice._forget()
        person.find(QLineEdit, "own-certificate-file").setText("gone.p12")
        person.press("own-certificate-read")
        self.stop("own-certificate-gone")
        person.press("own-certificate")

    def countersign(self, target: Path) -> None:
        """What the next signer of that file sees, and what a passphrase that is missing says."""
        person = self.person
        place = SignaturePlace("Signature2", person.desk.vault.me, "club welfare officer")
        turn = Turn(ReceiptId(UUID(int=1)), DocumentKind.CASE_RECORD, place, "Dee Marsh", "", person.desk.now())
        CountersignSheet.open_over(person.desk, target, exporting.verify_file(target), turn)
        person.settle()
        self.stop("countersign")
        person.press("countersign-go-on")
        self.stop("countersign-missing")
        self.own_certificate()
        self.drawn()
        self.close()
        StampSheet.open_over(person.desk, target)
        person.settle()
        self.stop("stamp")
        self.close()

    def custody(self, records: Path, passphrase: str) -> None:
        """Who did what, backups, a copy that is looked at, moving, a lost laptop, and at last a damaged file."""
        person = self.person
        self.open("trail")
        self.stop("trail")
        person.press("trail-check")
        self.stop("trail-checked")
        self.open("lost")
        self.stop("lost")
        self.open("move")
        self.stop("move")
        self.close()
        self.open("settings-group", "backups")
        person.press("back-up-now")
        self.stop("backups-made")
        (copy,) = (records.parent / "Backups").iterdir()
        self.open("restore-backup", copy)
        self.stop("restore-backup")
        self.close()
        self.open("look-at-copy", copy)
        person.until(lambda: person.desk.vault.is_copy)
        self.stop("copy-today")
        person.press("copy-back")
        person.until(lambda: not person.desk.vault.is_copy)
        self.stop("copy-left")
        person.program.custodian.put_away(person.program._someone_else)
        person.settle()
        person.press("from-backup")
        self.stop("found-backups")
        person.press("backups-back")
        content = bytearray(records.read_bytes())
        content[500] ^= 1
        records.write_bytes(content)
        person.find(QLineEdit, "unlock-passphrase").setText(passphrase)
        person.press("unlock")
        person.settle()
        self.stop("damaged-records")
        person.press("damaged-salvage")
        person.settle()
        self.stop("rescued")

    def warnings(self) -> None:
        """What the window says across its top."""
        self.go("today")
        self.person.program.tell(DiskFullError())
        self.stop("trouble")
        strip = self.person.program.custodian._strip
        self.person.program.window.show_strip(strip)
        self.stop("locking-soon")
        self.person.program.window.hide_strip(strip)
        safe = safe_mode.strip()
        self.person.program.window.show_strip(safe)
        self.stop("safe-mode")
        self.person.program.window.hide_strip(safe)

    def lock(self) -> None:
        """The cover."""
        self.go("today")
        self.person.key(Qt.Key.Key_F12)
        self.person.settle()
        self.stop("locked")


def _opened_twice(work: Work) -> tuple[Case, Case]:
    """A case of the sample club, and a second file of that child with something in it."""
    kept = next(one for one in work.cases.all() if one.reference == "RJ-011")
    names = kept.child_name.split()
    twice = replace(kept, id=CaseId(work.ids.new()), reference="RJ-019", siblings=(), child_name=f"{names[0]} Marlow")
    work.cases.save(twice)
    for one in work.episodes.of_case(kept.id)[:2]:
        work.episodes.save(replace(one, id=EpisodeId(work.ids.new()), case_id=twice.id, what="Came without a coat."))
    return kept, twice


def _back_in_two(work: Work) -> None:
    """Nothing of it is left for the screens that come after."""
    kept = next(one for one in work.cases.all() if one.reference == "RJ-011")
    (merger,) = work.mergers.in_force(kept.id)
    whose = {one.id: True for one in work.mergers.written_since(merger)}
    work.disposal.child(taking_apart.take_apart(work, merger.id, "A second child.", whose))
