"""The end of a restricted matter on screen: kept, held, disposed of by two, exported, packaged."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton

from app.domain.checks import PdfState
from app.domain.matters import EntryKind
from app.domain.retention import RecordClass
from app.services import disposing, exporting, matter_keeping, matters, retention
from app.services.matters import EntryForm
from app.services.work import Work
from storage import packages
from tests.at_the_keyboard import Person
from tests.conftest import Records
from ui.closing.key_sheet import PackageKeySheet
from ui.components import DateField, Editor, FormField, RowList
from ui.entry.recovery_card import RecoveryCard
from ui.export.for_whom import ForWhom
from ui.matters.listing import MattersPage

Unlock = Callable[[str], Person]


def begin(somebody: Person, named: str, told_on: str = "02/03/2012") -> None:
    """Write a matter down about nobody on file, with its outcome, and open it."""

    def write(work: Work) -> object:
        people = {one.full_name: one.id for one in work.people.all()}
        form = matters.MatterForm(
            "The Quillwort evening",
            "Somebody from before",
            "Zebrafinch said that",
            "A parent",
            work.today.replace(year=2012),
            frozenset({work.me, people[named]}),
        )
        matter = matters.begin(work, form)
        matters.add(work, matter, EntryForm(EntryKind.OUTCOME, "Unfounded.", work.today.replace(year=2013)))
        return matter

    matter = somebody.do(write)
    somebody.program.window.go("matters")
    somebody.desk.open("matter", matter)
    somebody.settle()


def open_first(somebody: Person) -> None:
    """Open the matter that was begun here."""
    row = next(one for one in somebody.ask(matters.listing) if "Quillwort" in one.title)
    somebody.desk.open("matter", row.id)
    somebody.settle()


def state(somebody: Person) -> str:
    """Return what the card beside the matter says."""
    return somebody.find(QLabel, "matter-keeping-words").text()


def test_it_is_kept_held_and_disposed_of_by_two(as_anyone: Unlock) -> None:
    lorraine = as_anyone("Lorraine Okafor")
    begin(lorraine, "Ffion Rees")
    assert "normal pension age" in state(lorraine)
    lorraine.press("matter-age")
    lorraine.find(DateField, "matter-pension-day").setText("when they are old")
    lorraine.grow("matter-pension-how", "They said so")
    lorraine.press("matter-pension-go-on")
    assert "Write a day" in lorraine.texts()
    lorraine.find(DateField, "matter-pension-day").setText("01/06/2015")
    lorraine.press("matter-pension-go-on")
    lorraine.until(lambda: "Its period is over" in state(lorraine))
    lorraine.press("matter-hold")
    lorraine.grow("keeping-reason-text", "The police have asked")
    lorraine.press("keeping-reason-go-on")
    lorraine.until(lambda: "Held: The police have asked" in lorraine.texts())
    lorraine.press("matter-release")
    lorraine.grow("keeping-reason-text", "Half of a rea")
    lorraine.key(Qt.Key.Key_Escape)
    lorraine.settle()
    assert lorraine.ask(lambda work: len(matters.drafts(work))) == 1  # kept as the matter is
    assert lorraine.ask(lambda work: work._vault.db.execute("SELECT count(*) FROM form_draft").fetchall()) == [(0,)]
    lorraine.press("matter-release")
    lorraine.until(lambda: lorraine.find(Editor, "keeping-reason-text").text() == "Half of a rea")
    lorraine.press("keeping-reason-go-on")
    lorraine.until(lambda: "Its period is over" in state(lorraine))
    lorraine.press("matter-propose")
    lorraine.grow("keeping-reason-text", "Its period is over")
    lorraine.press("keeping-reason-go-on")
    lorraine.until(lambda: "One of you has proposed" in state(lorraine))
    assert not lorraine.every(QPushButton, "matter-agree")

    ffion = as_anyone("Ffion Rees")
    ffion.program.window.go("matters")
    ffion.settle()
    listing = ffion.find(RowList, "matter-list")
    assert "Disposal proposed" in [row.tag.words for row in listing.rows() if row.tag is not None]
    open_first(ffion)
    ffion.press("matter-agree")
    ffion.settle()
    assert "This cannot be undone." in ffion.texts()
    ffion.press("matter-dispose-go-on")
    ffion.until(lambda: isinstance(ffion.program.window.page, MattersPage))
    ffion.until(lambda: "Proposed by Lorraine Okafor, agreed by Ffion Rees" in rows_of(ffion))
    assert "Quillwort" not in ffion.texts() + rows_of(ffion)

    dee = as_anyone("Dee Marsh")
    dee.program.window.go("matters")
    dee.settle()
    assert not dee.every(RowList, "matter-disposals")
    assert all("restricted" not in row.entry.record_class for row in dee.ask(disposing.log))


def test_the_page_says_that_a_proposal_was_overtaken(as_anyone: Unlock) -> None:
    lorraine = as_anyone("Lorraine Okafor")
    begin(lorraine, "Ffion Rees")
    (row,) = (one for one in lorraine.ask(matters.listing) if "Quillwort" in one.title)
    lorraine.do(lambda work: matter_keeping.set_pension_age(work, row.id, None, "Nobody knows"))
    lorraine.do(lambda work: matter_keeping.propose(work, row.id, "Its period is over"))
    ffion = as_anyone("Ffion Rees")
    ffion.program.window.go("matters")
    open_first(ffion)
    assert "answers that: it then has to be proposed anew" in state(ffion)
    ffion.do(lambda work: matters.add(work, row.id, EntryForm(EntryKind.ADDITION, "Reopened.", work.today)))
    ffion.until(lambda: "Something was written after its disposal was proposed" in ffion.texts())
    assert not ffion.every(QPushButton, "matter-agree")
    assert ffion.every(QPushButton, "matter-propose")


def test_a_second_person_is_told_when_it_is_not_due_any_more(as_anyone: Unlock) -> None:
    lorraine = as_anyone("Lorraine Okafor")
    begin(lorraine, "Ffion Rees")
    (row,) = (one for one in lorraine.ask(matters.listing) if "Quillwort" in one.title)
    lorraine.do(lambda work: matter_keeping.set_pension_age(work, row.id, None, "Nobody knows"))
    lorraine.do(lambda work: matter_keeping.propose(work, row.id, "Its period is over"))
    dee = as_anyone("Dee Marsh")
    dee.do(lambda work: retention.set_period(work, RecordClass.RESTRICTED, 25, "Our committee"))
    ffion = as_anyone("Ffion Rees")
    ffion.program.window.go("matters")
    open_first(ffion)
    ffion.press("matter-agree")
    ffion.settle()
    ffion.press("matter-dispose-go-on")
    ffion.until(lambda: "This is not due for disposal as it stands now. Nothing was removed." in ffion.texts())


def rows_of(somebody: Person) -> str:
    """Return what the list of what was disposed of says."""
    return " ".join(f"{row.title} {row.detail}" for row in somebody.find(RowList, "matter-disposals").rows())


def test_who_is_named_alone_is_told_to_name_a_second(as_anyone: Unlock) -> None:
    lorraine = as_anyone("Lorraine Okafor")
    begin(lorraine, "Ffion Rees")
    (row,) = (one for one in lorraine.ask(matters.listing) if "Quillwort" in one.title)
    ffion = lorraine.ask(lambda work: next(one.id for one in work.people.all() if one.full_name == "Ffion Rees"))
    lorraine.do(lambda work: matters.unname(work, row.id, ffion))
    lorraine.do(lambda work: matter_keeping.set_pension_age(work, row.id, None, "Nobody knows"))
    lorraine.until(lambda: "Only you can open it" in lorraine.texts())
    assert not lorraine.every(QPushButton, "matter-propose")


def test_it_is_signed_for_an_authority_and_half_typed_words_outlive_a_lock(
    as_anyone: Unlock, records: Records, tmp_path: Path
) -> None:
    lorraine = as_anyone("Lorraine Okafor")
    begin(lorraine, "Ffion Rees")
    lorraine.press("matter-export")
    lorraine.settle()
    lorraine.press("export-go-on")
    assert [one.problem() for one in lorraine.find(ForWhom, "for-whom").findChildren(FormField)] == ["Fill this in"] * 2
    lorraine.write("export-receiver", "The LADO of Anyford")
    lorraine.grow("export-reason", "They asked for")
    lorraine.settle()
    as_anyone("Lorraine Okafor")  # locked, and opened again
    lorraine.program.window.go("matters")
    open_first(lorraine)
    lorraine.press("matter-export")
    lorraine.until(lambda: lorraine.find(QLineEdit, "export-receiver").text() == "The LADO of Anyford")
    assert lorraine.find(Editor, "export-reason").text() == "They asked for"
    lorraine.until(lambda: not lorraine.every(QLineEdit, "pdf-place") and go_on(lorraine))
    target = tmp_path / "record.pdf"
    lorraine.write("pdf-place", str(target))
    key = next(one for one in records.club.keys if one.name == "Lorraine Okafor")
    lorraine.find(QLineEdit, "sign-passphrase").setText(key.passphrase)
    lorraine.press("export-go-on")
    lorraine.until(target.exists)
    lorraine.until(lambda: "The signing is noted in the matter." in lorraine.texts())
    lorraine.press("export-go-on")
    lorraine.until(lambda: "Signed document for: The LADO of Anyford" in lorraine.texts())
    assert exporting.verify_file(target).state is PdfState.INTACT
    assert lorraine.ask(matters.drafts) == ()
    dee = as_anyone("Dee Marsh")
    assert "Quillwort" not in dee.texts()
    assert dee.ask(lambda work: [row for row in matters.listing(work) if "Quillwort" in row.title]) == []


def go_on(somebody: Person) -> bool:
    """Press until the pages are drawn for what is typed and the place is asked."""
    somebody.press("export-go-on")
    return bool(somebody.every(QLineEdit, "pdf-place"))


def test_a_package_is_made_by_who_is_named_and_its_key_outlives_a_lock(as_anyone: Unlock, tmp_path: Path) -> None:
    lorraine = as_anyone("Lorraine Okafor")
    begin(lorraine, "Ffion Rees")
    page = lorraine.program.window.go("matters")
    assert isinstance(page, MattersPage)
    lorraine.settle()
    assert lorraine.find(QPushButton, "matter-package").isVisible()
    page.pack(tmp_path)
    lorraine.write("package-receiver", "Anyford Council")
    lorraine.settle()
    if lorraine.every(Editor, "package-reason"):
        lorraine.grow("package-reason", "As it was written")
    lorraine.press("package-go-on")
    lorraine.until(lambda: isinstance(QApplication.activeModalWidget(), PackageKeySheet))
    as_anyone("Lorraine Okafor")
    lorraine.until(lambda: isinstance(QApplication.activeModalWidget(), PackageKeySheet))
    spoken = lorraine.find(RecoveryCard, "recovery-card").accessibleDescription()
    groups = ["".join(part.split(": ")[1].split()) for part in spoken.split("; ")]
    lorraine.press("package-key-go-on")
    lorraine.settle()
    (made,) = tmp_path.glob("*.holdfast-package")
    assert "restricted" not in made.name
    assert any(one.name.endswith(".pdf") for one in packages.read(made, " ".join(groups))[1])
    open_first(lorraine)
    lorraine.press("matter-package-arrived")
    lorraine.write("matter-arrived-by", "Sunita Rao")
    lorraine.press("matter-arrived-go-on")
    lorraine.until(lambda: "Package arrived, said by: Sunita Rao" in lorraine.texts())
    assert "Its period is over" in state(lorraine)

    dee = as_anyone("Dee Marsh")
    dee.settle()
    assert QApplication.activeModalWidget() is None
    assert dee.ask(lambda work: work.packages.all()) == ()
