"""Backups: how they stand, how often, where, the second place, and every backup that could be put back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.backup_rhythm import Rhythm
from app.domain.errors import AppError
from app.services import backup_keeping
from app.services.backup_keeping import Standing
from app.services.backups import BackupReport
from ui.backup_keeper import BackupKeeper
from ui.components import (
    Banner,
    FileDialog,
    FormField,
    HintButton,
    Row,
    RowList,
    SectionHead,
    SegmentedChoice,
    TagSpec,
    Text,
)
from ui.desk import Desk
from ui.settings.group import Group
from ui.tasks import Lane
from ui.theme import box
from ui.wording.backups import line_detail, moment, rhythm_name, second_words, sentence_case, standing_words


class BackupsGroup(Group):
    """The keeper does the work; this shows what it knows and changes what it goes by."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            self.tr("Backups"),
            self.tr(
                "Holdfast copies your records by itself and checks every page of the copy. A backup is encrypted like "
                "the records themselves, and the passphrases of its day open it."
            ),
            "backups",
        )
        self._keeper = desk.findChild(BackupKeeper)
        self._standing = Banner("info", self.tr("Looking for backups…"), "", name="backup-standing")
        self.items.addWidget(self._standing)
        if self._keeper is None:  # a copy that is looked at: nothing of it is backed up or changed here
            words = self.tr("This is a copy that you are looking at.")
            self._standing.set_words(words, self.tr("Backups are kept of the records themselves."))
            return
        self.items.addWidget(
            self._line(
                (self.tr("&Back up now"), "back-up-now", "primary", self._back_up),
                (self.tr("Back up to &another folder…"), "back-up-elsewhere", "secondary", self._elsewhere),
            )
        )
        self._add_rhythm()
        self._add_places()
        if desk.can_open("move"):
            self.items.addWidget(SectionHead(self.tr("When something changes")))
            self.items.addWidget(
                self._line(
                    (self.tr("&Move to a new computer…"), "open-move", "secondary", lambda: desk.open("move")),
                    (self.tr("A laptop or a stick is &lost…"), "open-lost", "secondary", lambda: desk.open("lost")),
                )
            )
        self.items.addWidget(SectionHead(self.tr("Backups that are there now")))
        self._none = Text(self.tr("None yet."), "soft", "no-backups")
        self._list = RowList("backup-list", self.tr("Backups, newest first"), fit=True)
        self._list.button_clicked.connect(self._row_pressed)
        self._list.opened.connect(lambda key: self._row_pressed(key, "look"))
        self.items.addWidget(self._none)
        self.items.addWidget(self._list)
        self._show_places()
        if self._keeper is not None:
            self._keeper.changed.connect(self._show)
            self._keeper.done.connect(self._done)
            self._keeper.failed.connect(self._failed)
            self._keeper.show()

    def _line(self, *buttons: tuple[str, str, str, Callable[[], None]]) -> QWidget:
        line = QWidget()
        row = box(QHBoxLayout(line), 0, 8)
        for words, name, kind, pressed in buttons:
            button = HintButton(words, kind=kind, name=name)  # type: ignore[arg-type]  # the kinds of a button
            button.clicked.connect(pressed)
            row.addWidget(button)
        row.addStretch(1)
        return line

    def _add_rhythm(self) -> None:
        self._rhythm = SegmentedChoice(
            [(rhythm.value, rhythm_name(rhythm)) for rhythm in Rhythm],
            name="backup-rhythm",
            label=self.tr("How often backups are made"),
        )
        self._rhythm.set_value(self.desk.settings().backup_rhythm)
        self._rhythm.chosen.connect(lambda chosen: self._change(backup_rhythm=chosen))
        figures = backup_keeping.figures()
        hint = self.tr(
            "“Each time” is once after each unlocking. Of its own backups Holdfast keeps the newest of %1 days, %2 "
            "weeks and %3 months; those you asked for stay until you delete them."
        )
        for mark, figure in zip(
            ("%1", "%2", "%3"), (figures.keep_daily, figures.keep_weekly, figures.keep_monthly), strict=True
        ):
            hint = hint.replace(mark, str(figure))
        self.items.addWidget(FormField(self.tr("How &often"), self._rhythm, hint=hint, name="backup-rhythm-field"))

    def _add_places(self) -> None:
        self.items.addWidget(SectionHead(self.tr("Where they are kept")))
        self._first = Text("", "body", "backup-place")
        self.items.addWidget(self._first)
        self.items.addWidget(
            self._line((self.tr("C&hange the folder…"), "change-shelf", "secondary", self._choose_shelf))
        )
        self.items.addWidget(SectionHead(self.tr("A second place, such as a memory stick")))
        self._second = Text("", "body", "second-place")
        self.items.addWidget(self._second)
        self._stop = HintButton(self.tr("&Stop using it"), kind="quiet", name="stop-second")
        self._stop.clicked.connect(lambda: self._change(second_place=None, second_folder=""))
        line = self._line((self.tr("&Choose a stick or folder…"), "choose-second", "secondary", self._choose_second))
        layout = line.layout()
        if isinstance(layout, QHBoxLayout):
            layout.insertWidget(1, self._stop)
        self.items.addWidget(line)

    # What is known

    def _show_places(self) -> None:
        settings = self.desk.settings()
        shelf = backup_keeping.plan(settings, self.desk.vault.path, self.desk.vault.vault.vault_id).shelf
        self._first.setText(str(shelf))
        self._stop.setVisible(settings.second_place is not None)
        if settings.second_place is None:
            self._second.setText(
                self.tr(
                    "None yet. A fire or a thief takes the computer and the backups on it. Choose a stick: whenever it "
                    "is put in, the newest backup is copied there and checked. Keep it in a locked drawer elsewhere."
                )
            )

    def _show(self, standing: Standing) -> None:
        today = self.desk.today()
        tone, what, then = standing_words(standing, today)
        self._standing.set_tone(tone)
        self._standing.set_words(what, then)
        if standing.second is not None:
            there = (
                self.tr("It is there now.") if standing.second.folder is not None else self.tr("It is not there now.")
            )
            self._second.setText(f"{there} {second_words(standing.second, today)}")
        self._list.set_rows(
            [
                Row(
                    key=str(line.folder),
                    title=sentence_case(moment(line.made_at, today)),
                    detail=line_detail(line),
                    icon="history",
                    tag=TagSpec(self.tr("Newest"), "good") if line == standing.newest else None,
                    buttons=self._row_buttons(),
                )
                for line in standing.lines
            ]
        )
        self._list.setVisible(bool(standing.lines))
        self._none.setVisible(not standing.lines)

    def _row_buttons(self) -> tuple[tuple[str, str], ...]:
        wanted = (("look", self.tr("Look…"), "look-at-copy"), ("restore", self.tr("Restore…"), "restore-backup"))
        return tuple((name, words) for name, words, route in wanted if self.desk.can_open(route))

    def _row_pressed(self, key: object, button: str) -> None:
        route = {"look": "look-at-copy", "restore": "restore-backup"}[button]
        if self.desk.can_open(route):
            self.desk.open(route, Path(str(key)))

    # What is asked

    def _back_up(self) -> None:
        if self._keeper is not None:
            self._keeper.back_up_now()

    def _elsewhere(self) -> None:
        self._ask_folder(self.tr("Where to put the backup"), self.back_up_to)

    def back_up_to(self, folder: str) -> None:
        """Back up into a dated folder below ``folder``; writing goes on meanwhile."""
        if self._keeper is not None:
            self._keeper.back_up_now(Path(folder))

    def _choose_shelf(self) -> None:
        self._ask_folder(self.tr("Where to keep backups"), lambda chosen: self._change(backup_folder=chosen))

    def _choose_second(self) -> None:
        self._ask_folder(self.tr("Choose the stick, or a folder on another drive"), self.use_second)

    def use_second(self, folder: str) -> None:
        """Use ``folder`` as the second place from now on."""
        self.desk.run(lambda: backup_keeping.choose_second(Path(folder)), lane=Lane.COPIES).then(
            self._chosen_second, failed=self.tell
        )

    def _chosen_second(self, found: tuple[UUID, Path]) -> None:
        mark, place = found
        self._change(second_place=mark, second_folder=str(place))

    def _ask_folder(self, title: str, then: Callable[[str], None]) -> None:
        dialog = FileDialog(self, title)
        dialog.setFileMode(FileDialog.FileMode.Directory)
        dialog.setOption(FileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(then)
        dialog.open()

    def _change(self, **changed: object) -> None:
        self.desk.settings_changed.emit(self.desk.settings()._replace(**changed))  # type: ignore[arg-type]  # fields
        self._show_places()
        if self._keeper is not None:
            self._keeper.look()

    def _done(self, report: BackupReport) -> None:
        self.say(
            self.tr("Backed up, and every page checked."),
            self.tr("It is in the folder %1.").replace("%1", report.folder.name),
        )

    def _failed(self, error: AppError) -> None:
        self.tell(error)
