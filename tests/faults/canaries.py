"""A whole club typed into the real window with a canary word in every field, in a process of its own.

``python -m tests.faults.canaries first|later SANDBOX``. After each stage it says ``{"stage": ...}`` on its standard
output and waits for a line, so that whoever started it can look through the disk. The first run types and is killed;
the later one opens the same records, finishes, exports and closes. ``typed`` says which word went into which field.
"""

from __future__ import annotations

import json
import sys
from datetime import timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from app.domain.case import CaseStatus, Worry
from app.domain.discussion import Authority
from app.domain.earlier import EarlierKind
from app.domain.exports import DocumentKind
from app.domain.ids import CaseId
from app.domain.templates import DocumentLanguage
from app.domain.training import Progress, Topic
from app.services import actions, cases, people, sessions
from tests.app.services.conftest import START
from tests.at_the_keyboard import Person
from tests.faults import canary_sheets
from tests.hands import going_surroundings, sit_down
from ui.attachments.adding import AttachSheet
from ui.components import DateField, PassphraseField, PersonField, SegmentedChoice, TimeField
from ui.matters.listing import MattersPage
from ui.session.page import SessionPage
from ui.settings.page import SettingsPage
from ui.templates.page import TemplatePage

PASSPHRASE = "kanaripass gravel thimble orbit maple"
SECOND = "kanarisecond walnut harbour pencil frost"
CHANGED = "kanarichanged saddle lantern pebble drum"
NOT_WORDS = (PassphraseField, DateField, TimeField, PersonField)
NOT_FREE = {"file-place", "pdf-place", "suggestion", "go-to-field", "qt_spinbox_lineedit"}
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Club:
    """Somebody who types a word of its own into every field there is."""

    def __init__(self, person: Person, sandbox: Path, already: int) -> None:
        self.person, self.sandbox = person, sandbox
        self.typed: dict[str, str] = {}
        self.secrets = [PASSPHRASE, SECOND, CHANGED]
        self._number = already

    def word(self, field: str) -> str:
        """Return a new canary, remembered under the name of its field."""
        self._number += 1
        made = f"kanari{self._number:04d}zz"
        self.typed[f"{field}.{self._number}"] = made
        return made

    def fill(self, root: QWidget | None = None) -> None:
        """Type into every free field that can be seen and written in."""
        laid_out()
        where = root or QApplication.activeModalWidget() or self.person.program.window
        for field in where.findChildren(QWidget):
            if not field.isVisible() or not field.isEnabled() or field.objectName() in NOT_FREE:
                continue
            if isinstance(field, NOT_WORDS) or not isinstance(field, QLineEdit | QPlainTextEdit) or field.isReadOnly():
                continue
            name = field.objectName() or (field.parent().objectName() if field.parent() else "")
            field.setFocus()
            self.person.qtbot.keyClicks(field, f"{self.word(name)} ")
        self.person.settle()

    def choose(self, name: str, who: str) -> None:
        """Name a person in a field for people."""
        field = self.person.find(PersonField, name)
        field.setFocus()
        field.selectAll()
        self.person.qtbot.keyClicks(field, who)
        field.editingFinished.emit()

    def type(self, name: str, text: str) -> None:
        """Type into a line by keys."""
        field = self.person.find(QLineEdit, name)
        field.setFocus()
        self.person.qtbot.keyClicks(field, text)

    def go(self, *buttons: str) -> None:
        """Press one button after another, each when what the one before asked for is done."""
        for name in buttons:
            try:
                self.person.press(name)
            except AssertionError as error:
                raise AssertionError(f"no {name}: {self.person.texts()}") from error
            self.person.settle()

    def stage(self, name: str, **more: Any) -> None:
        """Say where the club has got to, and wait until somebody has looked at the disk."""
        self.person.settle()
        said = {"stage": name, "typed": self.typed, "secrets": self.secrets, **more}
        print(json.dumps(said), flush=True)  # noqa: T201  # how the parent hears it
        if not sys.stdin.readline():
            sys.exit(9)

    # The first run

    def set_up(self) -> None:
        """Four steps, the sheet typed back, a second key."""
        self.fill()
        self.go("first-run-continue")
        for name in ("passphrase", "passphrase-again"):
            self.type(name, PASSPHRASE)
        self.go("first-run-continue")
        making = self.person.making
        self.person.until(lambda: making.sheet_groups() is not None)
        groups = making.sheet_groups()
        assert groups is not None
        self.secrets += groups
        self.go("copied-by-hand")
        self.type("keeper", self.word("keeper"))
        for number in making.groups_asked():
            self.type(f"group-{number}", groups[number - 1].lower())
        self.go("first-run-continue")
        self.fill()
        self.person.find(QCheckBox, "second-key").click()
        self.go("first-run-continue")
        for name in ("passphrase", "passphrase-again"):
            self.type(name, SECOND)
        self.go("second-key-make")
        self.person.until(lambda: self.person.program.desk is not None)
        self.person.settle()

    def agree(self) -> None:
        """Every section of an agreement; first declined with a reason, then signed."""
        rows, me = self.person.ask(lambda work: people.listing(work)), self.person.desk.vault.me
        pair = next(row.pair_id for row in rows if row.pair_id is not None and row.person.id != me)
        self.person.desk.open("begin-agreement", pair)
        self.person.settle()
        page = self.person.program.window.page
        assert page is not None
        self.fill(page)
        for _ in range(8):
            self.go("section-next")
            self.fill(page)
        for way in ("declined", "on-this-computer"):
            self.go("agreement-sign")
            for who in ("supervisor", "supervisee"):
                self.person.find(SegmentedChoice, f"sign-{who}").option(way).click()
            self.fill()
            self.go("sign-record")

    def people(self) -> None:
        """Another person on file."""
        self.person.program.window.go("people")
        self.go("add-person")
        self.fill()
        self.go("person-go-on")

    def cases(self) -> None:
        """Two children."""
        lead = self.supervisee_name()
        for _ in range(2):
            self.person.desk.open("new-case")
            self.person.settle()
            self.fill()
            self.choose("case-lead", lead)
            self.person.pick("case-worry", Worry.NEGLECT)
            self.person.pick("case-status", CaseStatus.NONE)
            self.go("case-go-on")

    def settings(self) -> None:
        """The club and its numbers."""
        page = self.person.program.window.go("settings")
        assert isinstance(page, SettingsPage)
        for group, save in (("calls", "contacts-save"), ("club", "club-save"), ("questions", "questions-save")):
            page.show_group(group)
            self.person.settle()
            if group == "calls":
                self.go("add-contact")
            self.fill(page)
            self.go(save)

    def wording(self) -> None:
        """A word of the club's own in the wording of the agenda, which stays a draft."""
        self.person.desk.open("template", DocumentKind.AGENDA, DocumentLanguage.ENGLISH)
        self.person.settle()
        page = self.person.program.window.page
        assert isinstance(page, TemplatePage)
        self.fill()
        page.save_now()
        self.person.settle()

    def supervisee_name(self) -> str:
        """Return the name of somebody whom the person at the keyboard supervises."""
        me = self.person.desk.vault.me_name
        rows = self.person.ask(lambda work: people.listing(work))
        return next(row.person.full_name for row in rows if row.supervisor_name == me)

    def plan(self, days: int) -> None:
        """Plan a session; its page opens."""
        self.person.desk.open("plan-session", None)
        self.person.settle()
        self.choose("plan-who", self.supervisee_name())
        self.fill()
        self.person.find(DateField, "plan-on").set_date(self.person.desk.today() + timedelta(days=days))
        self.go("plan-go-on")

    def move_one(self) -> None:
        """A session is moved, and then cancelled, each with a reason."""
        self.plan(20)
        coming = self.person.ask(lambda work: sessions.listing(work, "coming"))
        session = coming[-1].session.id
        for way, day in (("move", 21), ("cancel", 28)):
            self.person.desk.open("move-session", session)
            self.person.settle()
            self.person.find(SegmentedChoice, "move-how").option(way).click()
            self.person.find(DateField, "move-on").set_date(self.person.desk.today() + timedelta(days=day))
            self.fill()
            self.go("move-go-on")

    def write(self) -> None:
        """A session with every section of every item, decisions, actions, and half-filled forms."""
        self.plan(0)
        self.go("agenda-add-item")
        self.fill()
        self.go("item-go-on")
        self.go("session-start")
        page = self.person.program.window.page
        assert isinstance(page, SessionPage)
        for _ in range(20):
            laid_out()
            if any(button.isVisible() for button in page.findChildren(QWidget, "more")):
                self.one_child(page)
            else:
                self.fill(page)
            self.person.key(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
            self.person.settle()
            if QApplication.activeModalWidget() is not None:  # after the last item comes finishing: not yet
                self.person.key(Qt.Key.Key_Escape)
                break
        self.go("add-action")
        self.fill(page)  # left half filled

    def one_child(self, page: SessionPage) -> None:
        """Everything that can be written about one child."""
        self.go("more", "last-seen-button")
        self.fill()
        self.person.find(DateField, "seen-on").set_date(self.person.desk.today())
        self.go("seen-keep")
        self.fill(page)
        self.go("record-decision")
        self.fill(page)
        self.person.pick("decision-authority", Authority.IN_ROLE.value)
        self.go("composer-save", "add-action")
        self.fill(page)
        self.choose("action-owner", self.supervisee_name())
        self.person.find(DateField, "action-due").set_date(self.person.desk.today() + timedelta(days=7))
        self.go("composer-save", "record-decision")
        self.fill(page)  # left half filled
        self.person.key(Qt.Key.Key_Escape)

    def lock_and_unlock(self) -> None:
        """F12, with a look at the disk while it is locked."""
        before = self.person.desk.vault
        self.person.key(Qt.Key.Key_F12)
        self.person.until(lambda: before.is_locked)
        self.stage("locked")
        cover = self.person.program.custodian.cover
        self.person.qtbot.keyClicks(cover.field, PASSPHRASE)
        cover.unlock.click()
        self.person.until(lambda: not cover.is_covering)
        self.person.settle()

    # The later run

    def unlock(self) -> None:
        """With the passphrase, typed."""
        self.type("unlock-passphrase", PASSPHRASE)
        self.go("unlock")
        self.person.until(lambda: self.person.program.desk is not None)
        self.person.settle()

    def finish(self) -> None:
        """Forms are cancelled, the session is finished and handed over."""
        self.go("carry-on-session")
        page = self.person.program.window.page
        assert isinstance(page, SessionPage)
        for _ in range(20):
            self.person.key(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
            self.person.settle()
        for _ in range(20):
            while any(one.isVisible() for one in page.findChildren(QWidget, "composer-cancel")):
                self.go("composer-cancel")
            self.person.key(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
            self.person.settle()
            if QApplication.activeModalWidget() is not None:
                break
        self.person.find(QCheckBox, "handed-on").click()
        self.fill()
        self.person.find(SegmentedChoice, "how-they-read").option("now").click()
        self.go("finish-go-on")
        self.fill()
        self.go("handover-agree", "handover-leave")
        self.type("leave-passphrase", PASSPHRASE)
        self.go("leave-go-on")

    def settle_actions(self) -> None:
        """One done, one carried on; one dropped in the next session."""
        for way, button in (("done", "done"), ("carry-on", "carry")):
            row = next(
                one for one in self.person.ask(lambda work: actions.listing(work)) if one.action.closed_on is None
            )
            self.person.desk.open(f"action-{way}", row)
            self.person.settle()
            self.fill()
            self.go(f"action-{button}-go-on")
        row = next(one for one in self.person.ask(lambda work: actions.listing(work)) if one.action.closed_on is None)
        self.person.desk.open("action-done", row)
        self.person.settle()
        self.go("action-to-drop")
        self.fill()
        self.go("action-drop-cancel")
        self.plan(0)
        self.go("session-start")
        laid_out()
        page = self.person.program.window.page
        assert page is not None
        while not (rows := [one for one in page.findChildren(QWidget, "earlier-action") if one.isVisible()]):
            self.person.key(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
            self.person.settle()
            laid_out()
        rows[0].findChildren(SegmentedChoice)[0].option("drop").click()
        self.fill(rows[0])
        self.go("settle-keep")

    def ad_hoc(self) -> None:
        """A note in between."""
        self.person.key(Qt.Key.Key_N, CTRL | SHIFT)
        self.person.settle()
        self.choose("ad-hoc-who", self.supervisee_name())
        self.person.find(QComboBox, "ad-hoc-child").setCurrentIndex(1)
        self.fill()
        self.person.note("ad-hoc-asked", self.other_child())
        self.person.pick("ad-hoc-authority", Authority.ADVISED.value)
        self.go("ad-hoc-save")

    def other_child(self) -> str:
        """Return the name of the second child, typed into the first one's record so that exporting asks about it."""
        return self.person.ask(lambda work: cases.listing(work)[1].case.child_name)

    def change_passphrase(self) -> None:
        """The passphrase is changed in Settings, and a new recovery sheet is begun."""
        page = self.person.program.window.go("settings")
        assert isinstance(page, SettingsPage)
        page.show_group("own-key")
        self.person.settle()
        self.go("change-passphrase")
        self.type("old-passphrase", PASSPHRASE)
        for name in ("passphrase", "passphrase-again"):
            self.type(name, CHANGED)
        self.go("change-go-on")
        self.person.desk.open("recovery-sheet")
        self.person.settle()
        self.fill()
        self.go("recovery-done", "recovery-later")

    def custody(self) -> None:
        """A request to see records, and a record that is held."""
        page = self.person.program.window.go("settings")
        assert isinstance(page, SettingsPage)
        for group, opening, closing in (
            ("requests", "log-a-request", "log-request-go-on"),
            ("keeping", "keeping-hold-record", "keeping-hold-go-on"),
        ):
            page.show_group(group)
            self.person.settle()
            self.go(opening)
            self.fill()
            self.go(closing)

    def matter(self) -> None:
        """A restricted matter, what is added to it, and the forms of its end: handed in, or left half typed."""
        self.person.desk.open("new-matter")
        self.person.settle()
        self.fill()
        self.go("matter-save")
        self.fill()
        self.go("matter-add-save")
        for button, sheet in (("age", "matter-pension"), ("hold", "keeping-reason")):
            self.go(f"matter-{button}")
            self.fill()
            self.go(f"{sheet}-go-on")
        self.go("matter-export")
        self.fill()
        self.person.key(Qt.Key.Key_Escape)
        self.person.settle()
        page = self.person.program.window.go("matters")
        assert isinstance(page, MattersPage)
        page.pack(self.sandbox / "exports")
        self.person.settle()
        self.fill()
        self.person.key(Qt.Key.Key_Escape)
        self.person.settle()

    def look_up(self) -> None:
        """Words typed only to find something, and the numbers."""
        self.person.key(Qt.Key.Key_K, CTRL)
        self.person.settle()
        self.type("go-to-field", self.word("go-to-field"))
        self.person.key(Qt.Key.Key_Escape)
        self.person.desk.open("report-now", None)
        self.person.settle()
        self.person.key(Qt.Key.Key_Escape)

    def sign_file(self) -> None:
        """Read and sign one child's file."""
        case = self.case_id()
        self.person.desk.open("read-and-sign", case)
        self.person.settle()
        self.fill()
        self.type("read-passphrase", PASSPHRASE)
        self.go("read-go-on")

    def escalate(self) -> None:
        """A disagreement about one child, answered, taken further, told, settled; the words of another half typed."""
        self.person.desk.open("escalate", self.case_id())
        self.person.settle()
        self.go("escalate-danger-no")
        self.fill()
        self.go("escalate-go-on")
        for button, sheet in (
            ("escalation-note-answer", "escalation-answer"),
            ("escalation-take-further", "escalation-further"),
            ("escalation-somebody-told", "escalation-told"),
            ("escalation-write-outcome", "escalation-outcome"),
        ):
            self.go(button)
            self.fill()
            self.go(f"{sheet}-go-on")

    def train(self) -> None:
        """A course somebody has been on."""
        row = self.person.ask(lambda work: people.listing(work))[0]
        self.person.desk.open("training", row.person.id, row.person.full_name)
        self.person.settle()
        self.fill()
        self.person.pick("training-topic", Topic.INDUCTION.value)
        self.person.pick("training-progress", Progress.ATTENDED.value)
        self.go("training-go-on")

    def attach(self) -> None:
        """A text on one child's file. The file outside is deleted afterwards, as the person is told to."""
        self.person.desk.open("case", self.case_id())
        self.person.settle()
        self.go("attach-a-file")
        asking = QApplication.activeModalWidget()
        assert isinstance(asking, AttachSheet)
        outside = self.sandbox / "outside.txt"
        outside.write_text(f"{self.word('attached-text')} in the middle of a letter\n", encoding="utf-8")
        asking.take(outside)
        self.person.settle()
        self.fill()
        self.type("attach-on", "today")
        self.go("attach-go-on")
        outside.unlink()

    def earlier(self) -> None:
        """A paper of before the vault on one child's file."""
        self.person.desk.open("earlier", self.case_id())
        self.person.settle()
        self.fill()
        self.type("earlier-on", "yesterday")
        self.person.pick("earlier-kind", EarlierKind.DISCUSSION.value)
        self.go("earlier-go-on")

    def case_id(self) -> CaseId:
        """Return the first child's case."""
        return self.person.ask(lambda work: cases.listing(work)[0].case.id)

    def export(self) -> Path:
        """The child's record, signed, and where it goes."""
        self.person.desk.open("export", DocumentKind.CASE_RECORD, self.case_id())
        self.person.settle()
        self.fill()  # why the other child's name stays in
        self.go("export-go-on")
        target = self.sandbox / "exports" / "record.pdf"
        self.person.write("pdf-place", str(target))
        self.type("sign-passphrase", PASSPHRASE)
        self.go("export-go-on")
        self.person.until(target.exists)
        self.person.settle()
        box = self.person.find(QComboBox, "destination")
        box.setCurrentText(self.word("destination"))
        self.go("export-go-on")
        return target


def laid_out() -> None:
    """What was just added is shown when it is laid out, and what is inside it after that."""
    for _ in range(6):
        QApplication.processEvents()


def first(sandbox: Path) -> None:
    """Set up, fill everything, lock, unlock, and wait to be killed."""
    club = Club(sit_down(sandbox, None), sandbox, 0)
    club.set_up()
    club.people()
    club.agree()
    club.settings()
    club.wording()
    club.cases()
    club.move_one()
    club.write()
    club.stage("open", vault=str(club.person.desk.vault.path))
    club.lock_and_unlock()
    page = club.person.program.window.page
    club.fill(page)
    club.stage("unlocked again")
    club.stage("to be killed")


def later(sandbox: Path) -> None:
    """Open the same records, do the rest, close."""
    vault = next((sandbox / "documents").rglob("*.vault"))
    around = going_surroundings(sandbox / "data", START + timedelta(hours=1))
    club = Club(sit_down(sandbox, vault, around), sandbox, 5000)
    club.type("unlock-passphrase", club.word("unlock-passphrase"))
    club.go("unlock", "cannot-remember")
    club.fill()
    for name in ("passphrase", "passphrase-again"):
        club.type(name, SECOND)
    club.go("recovery-go-on", "recovery-back")
    club.unlock()
    club.finish()
    club.settle_actions()
    club.ad_hoc()
    club.look_up()
    club.sign_file()
    club.escalate()
    club.train()
    club.attach()
    club.earlier()
    canary_sheets.from_paper(club)
    canary_sheets.one_person(club)
    target = club.export()
    canary_sheets.on_the_case(club, club.case_id())
    canary_sheets.one_child(club, club.case_id())
    canary_sheets.own_details(club)
    canary_sheets.improve(club)
    canary_sheets.policy(club)
    club.custody()
    club.matter()
    club.change_passphrase()
    club.stage("open later", pdf=str(target))
    club.person.program.window.close()
    club.person.program.tasks.close()
    said = {"stage": "closed", "typed": club.typed, "secrets": club.secrets}
    print(json.dumps(said), flush=True)  # noqa: T201  # how the parent hears it


if __name__ == "__main__":
    {"first": first, "later": later}[sys.argv[1]](Path(sys.argv[2]))
