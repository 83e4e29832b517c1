"""People with access: who holds a key, a key for somebody else, your own passphrase, the recovery sheet."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout

from app.domain.changes import Changes
from app.domain.ids import PersonId
from app.services import holders, leavers, people
from app.services.holders import Holder, RecoveryState
from app.services.leavers import Leaver
from app.services.people import PersonRow
from app.services.work import Work
from ui.components import Banner, FormField, HintButton, Row, RowList, TagSpec, clear_layout
from ui.components.naming import named
from ui.desk import Desk
from ui.entry.second_key import SecondKeySheet
from ui.settings.group import Group
from ui.settings.resetting import ResetSheet
from ui.settings.taking_away import TakeAwaySheet
from ui.tasks import Lane
from ui.theme import box, nest
from ui.wording import day_in_list, day_in_prose


class AccessGroup(Group):
    """Keys, and what having one means."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            self.tr("People with access and who did what"),
            self.tr(
                "Each has a passphrase of their own. Everyone who can open these records could, with effort, read "
                "everything in them except the personal notes of others, which are sealed."
            ),
            "access",
        )
        self._sheet: SecondKeySheet | None = None
        self._found: tuple[Holder, ...] = ()
        self._names: dict[PersonId | None, str] = {}
        self._left: tuple[Leaver, ...] = ()
        self._leavers = QVBoxLayout()
        box(self._leavers, 0, 8)
        nest(self.items, self._leavers)
        self._list = RowList("key-holders", self.tr("People with a key"), fit=True)
        self._list.button_clicked.connect(self._act_on)
        self.items.addWidget(self._list)
        self._alone = Banner(
            "attn",
            self.tr("Only one person can open these records."),
            self.tr("If they are away, ill or have left, nobody can. Give a second person a key of their own."),
            icon="user-plus",
            name="only-one-key",
        )
        self._alone.hide()
        self.items.addWidget(self._alone)
        row = QHBoxLayout()
        box(row, 0, 8)
        self._who = named(QComboBox(), "new-holder")
        self._who.setAccessibleName(self.tr("Who gets a key"))
        self._give = HintButton(self.tr("&Give a key…"), icon="user-plus", name="give-key")
        self._give.clicked.connect(self._give_key)
        row.addWidget(self._who, 1)
        row.addWidget(self._give)
        self._new = FormField(self.tr("A key for &somebody else"), self._who, name="new-holder-field")
        self.items.addWidget(self._new)
        nest(self.items, row)
        rekey = HintButton(self.tr("Change the &key of the records…"), icon="refresh", name="change-key")
        rekey.clicked.connect(lambda: TakeAwaySheet(desk, self).open())
        trail = HintButton(self.tr("&Who did what…"), icon="history", name="open-trail")
        trail.clicked.connect(lambda: desk.open("trail"))
        self.items.addWidget(trail)
        if desk.sight.manages_people:
            self.items.addWidget(rekey)
        self._recovery = Banner("attn", "", "", icon="file-alert", name="recovery-state")
        sheet = HintButton(self.tr("&Make a recovery sheet…"), small=True, name="make-recovery")
        sheet.clicked.connect(lambda: desk.open("recovery-sheet"))
        if desk.sight.manages_people:
            self._recovery.add_button(sheet)
        self.items.addWidget(self._recovery)
        self._ask()

    def refresh(self, changes: Changes) -> None:
        """Read again when keys or people changed."""
        if changes.keys or changes.people:
            self._ask()

    def _ask(self) -> None:
        vault = self.desk.vault
        self.desk.ask(lambda _work: holders.holders(vault)).then(self._show)
        self.desk.ask(lambda _work: holders.recovery_state(vault)).then(self._show_recovery)
        self.desk.ask(people.listing).then(self._offer)
        self.desk.ask(leavers.with_key).then(self._show_left)

    def _show(self, found: tuple[Holder, ...]) -> None:
        self._found = found
        self._fill()

    def _fill(self) -> None:
        people = [holder for holder in self._found if holder.kind == "person"]
        self._list.set_rows([self._row(holder) for holder in people])
        self._alone.setVisible(len(people) == 1)

    def _show_left(self, found: tuple[Leaver, ...]) -> None:
        """Say who has left and still has a key, each with the one step to take it away."""
        self._left = found
        clear_layout(self._leavers)
        for one in found:
            what = self.tr("%1 has left and still holds a key.").replace("%1", one.name)
            then = self.tr("Their passphrase opens these records until you take it away.")
            banner = Banner("urgent", what, then, icon="alert-triangle", name="left-with-key")
            button = HintButton(self.tr("Take the key away…"), small=True, name="take-left-key")
            button.clicked.connect(partial(self.take_away, one.person_id))
            banner.add_button(button)
            self._leavers.addWidget(banner)
        self._fill()

    def take_away(self, person_id: PersonId) -> None:
        """Ask whether the key of somebody who has left is to be taken away."""
        vault = self.desk.vault

        def find(work: Work) -> tuple[tuple[Holder, ...], str]:
            return holders.holders(vault), people.person_view(work, person_id).person.full_name

        def found(answer: tuple[tuple[Holder, ...], str]) -> None:
            keys, name = answer
            for one in keys:
                if one.person_id == person_id:
                    TakeAwaySheet(self.desk, self, one.slot_id, name).open()

        self.desk.ask(find).then(found)

    def _row(self, holder: Holder) -> Row:
        is_me = holder.slot_id == self.desk.vault.slot_id
        buttons: tuple[tuple[str, str], ...] = ()
        if self.desk.sight.manages_people and not is_me:
            buttons = (("reset", self.tr("New passphrase…")), ("take-away", self.tr("Take away…")))
        return Row(
            key=holder.slot_id,
            title=self._name_of(holder),
            title_rest=holder.label,
            icon="users",
            tag=TagSpec(self.tr("You"), "accent") if is_me else self._left_tag(holder),
            buttons=buttons,
        )

    def _left_tag(self, holder: Holder) -> TagSpec | None:
        left = next((one.left_on for one in self._left if one.person_id == holder.person_id), None)
        if left is None:
            return None
        return TagSpec(
            self.tr("Left %1").replace("%1", day_in_list(left, self.desk.today())), "urgent", "alert-triangle"
        )

    def _name_of(self, holder: Holder) -> str:
        return self._names.get(holder.person_id, holder.label)

    def _act_on(self, slot_id: object, button: str) -> None:
        """Somebody else's key: a new passphrase for it, or away with it."""
        for holder in self._found:
            if holder.slot_id == slot_id:
                sheet = ResetSheet if button == "reset" else TakeAwaySheet
                sheet(self.desk, self, holder.slot_id, self._name_of(holder)).open()

    def _show_recovery(self, state: RecoveryState) -> None:
        if state.made_on is None:
            self._recovery.set_tone("attn")
            self._recovery.set_words(
                self.tr("There is no recovery sheet yet."),
                self.tr("If the passphrases are forgotten, nobody can open the records."),
            )
        else:
            self._recovery.set_tone("good")
            words = self.tr("Made on %1. Kept by: %2.").replace("%1", day_in_prose(state.made_on))
            self._recovery.set_words(self.tr("There is a recovery sheet."), words.replace("%2", state.kept_by or "?"))

    def _offer(self, rows: tuple[PersonRow, ...]) -> None:
        self._names = {row.person.id: row.person.full_name for row in rows}
        self._fill()
        self._who.clear()
        for row in rows:
            if not row.holds_key and row.person.left_on is None:
                self._who.addItem(row.person.full_name, row.person.id)
        offers = self._who.count() > 0 and self.desk.sight.manages_people
        for widget in (self._new, self._who, self._give):
            widget.setVisible(offers)

    def _give_key(self) -> None:
        person_id, name = self._who.currentData(), self._who.currentText()
        if person_id is None:
            return
        sheet = SecondKeySheet(self, name, self.desk.vault.club_name, self.desk.around.random_bytes)
        sheet.chosen.connect(lambda passphrase: self._make(PersonId(person_id), name, passphrase))
        self._sheet = sheet
        sheet.open()

    def _make(self, person_id: PersonId, name: str, passphrase: str) -> None:
        vault = self.desk.vault
        self.desk.run(lambda: holders.add_holder(vault, person_id, name, passphrase), lane=Lane.RECORDS).then(
            self._made, failed=self._not_made, words=self.tr("Making a key")
        )

    def _made(self, _value: object) -> None:
        if self._sheet is not None:
            self._sheet.key_is_made()
        self.say(self.tr("The key is made."), self.tr("They can unlock with their own passphrase from now on."))
        self.desk.window.refresh(Changes(keys=True))

    def _not_made(self, error: object) -> None:
        if self._sheet is not None:
            self._sheet.tell(error)  # type: ignore[arg-type]  # TaskRunner hands over an AppError
