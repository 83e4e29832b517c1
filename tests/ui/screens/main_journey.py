"""The main journey through the real window: set up, unlock, Today, people, an agreement, a session, a record, lock.

Shorter than the whole tour: what the window says in another language has to be whole, and to fit, here first.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QLineEdit

from app.domain.agreement import AgreementState
from app.domain.exports import DocumentKind
from app.services import agreements
from tests.conftest import Records
from tests.ui.screens.tour import Tour


class MainJourney(Tour):
    """The stops of the main journey. The first page is on screen, and nothing is set up."""

    def walk(self, records: Records, folder: Path) -> None:
        """Go all the way: with records of one's own that are empty, then with those of the sample club."""
        self.first_run()
        program = self.person.program
        program.custodian.put_away(program._someone_else)
        self.person.until(lambda: program.desk is None)
        self.person.settle()
        program.entry.begin(records.path, None)
        self.unlock(records.passphrase)
        for place in ("people", "agreements", "sessions", "cases", "actions"):
            self.go(place)
            self.stop(place)
        self.sheets(records)
        self.agreement()
        self.session()
        self.finish()
        self.hand_over(records.passphrase)
        self.record(records, folder / "record.pdf")
        self.lock()

    def sheets(self, records: Records) -> None:
        """A case, and the sheets that begin something, with what they say when something is missing."""
        person = self.person
        self.open("case", records.club.case)
        self.stop("case")
        person.press("attach-a-file")
        self.stop("attach")
        self.close()
        self.open("person", person.desk.vault.me)
        self.stop("person")
        for route, name in (("plan-session", "plan"), ("new-person", "person"), ("new-case", "case")):
            self.open(route, *((None,) if name == "plan" else ()))
            self.stop(route)
            person.press(f"{name}-go-on")
            self.stop(f"{route}-missing")
            self.close()

    def agreement(self) -> None:
        """A draft, and the sheet to sign it."""
        listing = self.person.ask(agreements.listing)
        draft = next(row for row in listing.agreements if row.state is AgreementState.DRAFT)
        self.open("agreement", draft.id)
        self.stop("agreement")
        self.person.press("agreement-sign")
        self.stop("sign-together")
        self.close()

    def record(self, records: Records, target: Path) -> None:
        """A child's record, previewed, signed and kept."""
        person = self.person
        self.open("export", DocumentKind.CASE_RECORD, records.club.case)
        self.stop("export")
        for reason in person.every(QLineEdit, "keep-reason-"):
            reason.setText("His name is common at the club")
        person.press("export-go-on")
        self.stop("export-place")
        person.write("pdf-place", str(target))
        person.find(QLineEdit, "sign-passphrase").setText(records.passphrase)
        person.press("export-go-on")
        person.until(target.exists)
        self.stop("export-signed")
        self.close()
