"""The first run, step by step: records made, the recovery sheet kept, people on file, perhaps a second key."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtPrintSupport import QPrinter

from app.domain.errors import AppError, InputError, PrinterError
from app.domain.ids import PersonId
from app.services import holders, organisation, recovery_sheet
from app.services.exporting import PagePicture
from app.services.holders import RecoveryText
from app.services.vaults import Done, OpenVault, Surroundings
from ui.entry.first_run import CLUB, PASSPHRASE, PEOPLE, RECOVERY, FirstRun
from ui.entry.second_key import SecondKeySheet
from ui.entry.setting_up import make_vault, put_people_on_file
from ui.printing import ask_and_print, print_page
from ui.tasks import TaskRunner
from ui.window import MainWindow
from ui.wording import explain


class Making(QObject):
    """Does what the four steps of ``page`` ask for; ``opened(vault, slot_id)`` when the last is done or left out."""

    opened = Signal(object, object)

    def __init__(self, window: MainWindow, tasks: TaskRunner, around: Surroundings, documents: Path) -> None:
        super().__init__(window)
        self._window, self._tasks, self._around = window, tasks, around
        self._vault: OpenVault | None = None
        self._passphrase = ""
        self._groups: RecoveryText | None = None
        self._checked = holders.groups_to_check(around.random_bytes)
        self.page = FirstRun(documents / "Holdfast", around.random_bytes, self._today(), self._checked)
        self.page.recovery.print_asked.connect(self._print)
        self.page.step_done.connect(self._step_done)
        self.page.later_asked.connect(self._later)

    def _today(self) -> date:
        return self._around.clock().astimezone(self._around.zone).date()

    def _step_done(self, step: int) -> None:
        if step == CLUB:
            self.page.recovery.card.set_club(self.page.club.club.text().strip())
            self.page.show_step(PASSPHRASE)
        elif step == PASSPHRASE:
            self._make_or_change()
        elif step == RECOVERY:
            self._confirm_sheet()
        else:
            self._finish(skip=False)

    def _later(self, step: int) -> None:
        if step == PEOPLE:
            self._finish(skip=True)
        else:
            self._forget_sheet()

    def _make_or_change(self) -> None:
        first = self.page
        first.set_busy(True)
        path, passphrase = first.club.path, first.passphrase.choice.text()
        club, name, title = (edit.text().strip() for edit in (first.club.club, first.club.name, first.club.work))
        vault, old = self._vault, self._passphrase

        def make() -> OpenVault:
            return make_vault(path, club, name, title, passphrase, self._around)

        def change() -> OpenVault:
            if vault is None:
                raise RuntimeError("no vault to change")
            if passphrase != old:
                holders.change_passphrase(vault, old, passphrase)
            vault.do(organisation.rename_first, club, name, title)
            return vault

        self._passphrase = passphrase
        self._tasks.run(
            make if vault is None else change,
            done=self._made,
            failed=self._not_made,
            words=self.tr("Making your records"),
        )

    def _made(self, vault: OpenVault) -> None:
        first = self.page
        self._vault = vault
        first.set_busy(False)
        first.club.fix_place()
        if self._groups is None:
            self._tasks.run(lambda: holders.make_recovery(vault), done=self._sheet_made, failed=self._tell)
        first.show_step(RECOVERY)

    def _sheet_made(self, text: RecoveryText) -> None:
        self._groups = text
        self.page.recovery.set_groups(text.groups)

    def _not_made(self, error: AppError) -> None:
        self.page.set_busy(False)
        self.page.show_step(CLUB)
        if isinstance(error, InputError):
            club = self.page.club
            field = {"club_name": club.club_field, "your_name": club.name_field}.get(error.field, club.work_field)
            club.show_problems(self.tr("One thing needs another look"), [(explain(error).what_happened, field)])
        else:
            self._tell(error)

    def sheet_groups(self) -> tuple[str, ...] | None:
        """Return the groups of the sheet on screen, or None when there is none: what the paper would say."""
        return None if self._groups is None else self._groups.groups

    def groups_asked(self) -> tuple[int, int]:
        """Return the numbers of the two groups to type back."""
        return self._checked

    def _print(self) -> None:
        vault, groups = self._vault, self._groups
        if vault is not None and groups is not None:
            self._tasks.run(lambda: recovery_sheet.page(vault, groups), done=self._choose_printer, failed=self._tell)

    def _choose_printer(self, picture: PagePicture) -> None:
        ask_and_print(self._window, lambda printer: self._print_on(printer, picture))

    def _print_on(self, printer: QPrinter, picture: PagePicture) -> None:
        vault = self._vault
        if vault is None:
            return
        try:
            print_page(printer, picture)
        except PrinterError as error:
            self._tell(error)
        else:
            self.page.recovery.cover()
            self._tasks.run(lambda: recovery_sheet.note_printed(vault), done=lambda _none: None, failed=self._tell)

    def _confirm_sheet(self) -> None:
        first, vault = self.page, self._vault
        if vault is None:
            return
        keeper, typed = first.recovery.keeper.text().strip(), first.recovery.typed_groups()
        groups = self._groups
        if groups is None:
            return
        wrong = holders.wrong_groups(groups, typed)
        if wrong:
            first.recovery.tell_wrong(wrong)
            return
        self._tasks.run(lambda: holders.keep_recovery(vault, groups, keeper), done=self._sheet_kept, failed=self._tell)

    def _sheet_kept(self, _value: None) -> None:
        self.page.recovery.set_groups(())
        self.page.show_step(PEOPLE)

    def _forget_sheet(self) -> None:
        """ "Do this later": no recovery key exists until it is made and confirmed; Today keeps a line about it."""
        self._groups = None
        self.page.recovery.set_groups(())
        self.page.show_step(PEOPLE)

    def _finish(self, *, skip: bool) -> None:
        first, vault = self.page, self._vault
        if vault is None:
            return
        if skip:
            self._end(vault)
            return
        supervisees, supervisor = first.people.supervisees(), first.people.supervisor_entry()
        today = self._today()
        first.set_busy(True)
        self._tasks.run(
            lambda: vault.do(put_people_on_file, supervisees, supervisor, today),
            done=self._people_added,
            failed=self._people_not_added,
        )

    def _people_added(self, done: Done[dict[str, PersonId]]) -> None:
        first, vault = self.page, self._vault
        if vault is None:
            return
        name = first.people.key_for()
        person_id = done.value.get(name)
        if person_id is None:
            self._end(vault)
            return
        sheet = SecondKeySheet(self._window, name, vault.club_name, self._around.random_bytes)
        sheet.chosen.connect(lambda passphrase: self._add_key(vault, person_id, name, passphrase, sheet))
        sheet.rejected.connect(lambda: self._end(vault))
        sheet.open()

    def _add_key(
        self, vault: OpenVault, person_id: PersonId, name: str, passphrase: str, sheet: SecondKeySheet
    ) -> None:
        self._tasks.run(
            lambda: holders.add_holder(vault, person_id, name, passphrase),
            done=lambda _slot: sheet.key_is_made(),
            failed=sheet.tell,
            words=self.tr("Making a key for %1").replace("%1", name),
        )

    def _people_not_added(self, error: AppError) -> None:
        self.page.set_busy(False)
        self._tell(error)

    def _end(self, vault: OpenVault) -> None:
        self.opened.emit(vault, vault.slot_id)

    def _tell(self, error: AppError) -> None:
        told = explain(error)
        self.page.show_trouble(told.what_happened, f"{told.what_is_safe} {told.what_to_do}".strip())
