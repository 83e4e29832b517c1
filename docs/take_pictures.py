"""Takes the pictures of the README from the real window on the sample club: ``python docs/take_pictures.py``.

Needs the packages of ``requirements/run.txt`` and no screen. The day is fixed, so that the pictures change only when the
program does.
"""

from __future__ import annotations

import os
import random
import sys
import tempfile
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID
from zoneinfo import ZoneInfo

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QEventLoop, QTimer  # noqa: E402
from PySide6.QtGui import QImage, QPainter, QPixmap  # noqa: E402
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton  # noqa: E402

from app.domain.exports import DocumentKind  # noqa: E402
from app.domain.ids import DeviceId  # noqa: E402
from app.domain.templates import DocumentLanguage  # noqa: E402
from app.services import (  # noqa: E402
    exporting,
    holders,
    organisation,
    preparing,
    preparing_on_paper,
    recovery_sheet,
    sample_club,
    settings,
    signing_keys,
)
from app.services.exporting import ExportRequest, KeptName  # noqa: E402
from app.services.sample_club import SampleClub  # noqa: E402
from app.services.settings import Settings  # noqa: E402
from app.services.templates.standard import standard  # noqa: E402
from app.services.tries import WrongTries  # noqa: E402
from app.services.vaults import OpenVault, Surroundings, cheapest_cost  # noqa: E402
from ui import start  # noqa: E402
from ui.components import Editor  # noqa: E402
from ui.start import Holdfast  # noqa: E402

SMALL_PX = 520  # wide: a page that shows how a document is built, not to be read
PICTURES = ROOT / "docs" / "pictures"
DAY = date(2026, 11, 22)
NOW = datetime(2026, 11, 22, 17, 40, tzinfo=UTC)


class Photographer:
    """Walks through the program and keeps a picture of each place."""

    def __init__(self, program: Holdfast, club: SampleClub) -> None:
        self.program, self.club = program, club

    def settle(self, least_ms: int = 300) -> None:
        """Let the window go on until nothing is being worked on, at least for so long."""
        loop, waited = QEventLoop(), 0

        def look() -> None:
            nonlocal waited
            waited += 20
            if (waited >= least_ms and self.program.tasks.is_idle) or waited > 20_000:
                loop.quit()

        timer = QTimer()
        timer.timeout.connect(look)
        timer.start(20)
        loop.exec()

    def take(self, name: str) -> None:
        """Keep a picture of the window, with the sheet that lies over it."""
        self.settle()
        window = self.program.window
        picture = QPixmap(window.grab())
        sheet = QApplication.activeModalWidget()
        if sheet is not None:
            painter = QPainter(picture)
            at = window.rect().center() - sheet.rect().center()  # where a window system puts it
            painter.drawPixmap(at, sheet.grab())
            painter.end()
        picture.toImage().convertToFormat(QImage.Format.Format_RGB888).save(str(PICTURES / f"{name}.png"))
        print(name)

    def unlock(self) -> None:
        """Unlock as the club welfare officer."""
        self.settle()
        window = self.program.window
        field = window.findChild(QLineEdit, "unlock-passphrase")
        field.setText(self.club.keys[0].passphrase)
        field.returnPressed.emit()
        self.settle(800)

    def walk(self) -> None:
        """Take every picture, then close the window."""
        program = self.program
        program.window.resize(1366, 768)
        self.unlock()
        program.window.go("today")
        self.take("today-light")
        program.change_settings(program.settings._replace(theme="dark"))
        self.take("today-dark")
        program.change_settings(program.settings._replace(theme="light"))
        desk = program.desk
        assert desk is not None  # noqa: S101  # unlocked above
        desk.open("case", self.club.case)
        self.take("case-light")
        desk.open("export", DocumentKind.CASE_RECORD, self.club.case)
        self.settle(2500)
        self.take("export-light")
        sheet = QApplication.activeModalWidget()
        if sheet is not None:
            sheet.close()
        self.settle()
        program.window.go("today")
        self.settle(500)
        program.window.findChild(QPushButton, "start-session").click()
        self.settle(800)
        page = program.window.page
        item = next(one for one in page._view.items if one.initials)
        page._go_to(item.item.id)
        self.settle(500)
        page.findChild(Editor, "section-what-happened").setFocus()
        self.take("session-light")
        program.change_settings(program.settings._replace(text_percent=150))
        self.take("session-150")
        program.window.close()
        QApplication.quit()


def main() -> int:
    """Make the sample club in a temporary folder and take the pictures; with ``--documents`` those of documents only."""
    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        world = Path(folder)
        around = Surroundings(
            clock=lambda: NOW,
            zone=ZoneInfo("Europe/London"),
            random_bytes=random.Random(1).randbytes,  # noqa: S311  # an invented club
            cost=cheapest_cost(),
            device=DeviceId(UUID(int=1)),
            data_folder=world / "data",
            tries=WrongTries(),
        )
        club = sample_club.make(world / sample_club.FILE_NAME, seed=1, around=around, today=DAY)
        take_documents(club, around, world)
        if "--documents" in sys.argv:
            return 0
        own = world / "settings"
        own.mkdir()
        settings.save(own, Settings(theme="light", vault_path=str(club.path)))

        def ready(program: Holdfast) -> None:
            photographer = Photographer(program, club)
            QTimer.singleShot(0, photographer.walk)

        return start.run(own, club.path, around, ready=ready)


def take_documents(club: SampleClub, around: Surroundings, world: Path) -> None:
    """Sign one of each document and keep a picture of its first page; of what a sample year lacks, invented content."""
    opened = club.open(around)
    try:
        identity = signing_keys.identity(opened)
        signed = (
            (DocumentKind.CASE_RECORD, club.case),
            (DocumentKind.CASE_CHRONOLOGY, club.case),
            (DocumentKind.SESSION_RECORD, club.finished_session),
            (DocumentKind.AGENDA, club.planned_session),
            (DocumentKind.AGREEMENT, club.agreement),
            (DocumentKind.POLICY, opened.read(organisation.policy).id),
            (DocumentKind.TRUST_CARD, opened.read(organisation.organisation).id),
        )
        for kind, record in signed:
            gathered = opened.read(exporting.gather, ExportRequest(kind, record))
            kept = tuple(KeptName(hit.found, "sample") for hit in gathered.leaks)
            target = world / f"{kind.value}.pdf"
            pdf = exporting.sign_and_save(gathered, identity, target, kept_names=kept).pdf
            keep_page(pdf, kind.value, 900 if kind is DocumentKind.CASE_RECORD else SMALL_PX)
        letterhead = gathered.extract.letterhead
        take_unsigned(opened, club, world)
    finally:
        opened.lock()
    for kind in DocumentKind:
        if kind not in {one for one, _record in signed}:
            text = standard(kind, DocumentLanguage.ENGLISH).text
            keep_page(exporting.draw_sample(kind, DocumentLanguage.ENGLISH, text, letterhead).pdf, kind.value, SMALL_PX)


def take_unsigned(opened: OpenVault, club: SampleClub, world: Path) -> None:
    """Keep a picture of what nobody signs. The groups on the recovery sheet were never in force."""
    form = opened.read(preparing.form, club.planned_session)
    preparing.save(form, world / "form.pdf")
    keep_page((world / "form.pdf").read_bytes(), "preparation-form", SMALL_PX)
    paper = preparing_on_paper.draw(opened.read(preparing_on_paper.paper, club.planned_session))
    keep_page(paper.pdf, "preparation-paper", SMALL_PX)
    recovery_sheet.save(opened, holders.make_recovery(opened), world / "sheet.pdf")
    keep_page((world / "sheet.pdf").read_bytes(), recovery_sheet.KIND, SMALL_PX)


def keep_page(pdf: bytes, name: str, width_px: int) -> None:
    """Keep a picture of the first page of ``pdf``."""
    page = exporting.pictures(pdf, width_px, 1)[0]
    image = QImage(page.bgra, page.width, page.height, page.width * 4, QImage.Format.Format_RGB32)
    small = image.convertToFormat(QImage.Format.Format_Grayscale8) if width_px == SMALL_PX else image
    small.save(str(PICTURES / f"{name}.png"))
    print(name)


if __name__ == "__main__":
    sys.exit(main())
