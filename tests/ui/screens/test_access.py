"""Settings, people with access: take a key away, change the key of the records, set a new passphrase for somebody."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest
from PySide6.QtWidgets import QCheckBox

from app.domain.changes import Changes
from app.domain.errors import WrongPassphraseError
from app.domain.ids import PersonId
from app.services import holders, people, vaults
from app.services.holders import Holder
from app.services.work import Work
from tests.at_the_keyboard import Person
from tests.conftest import Records, sample_surroundings
from ui.components import Banner, PassphraseField, RowList
from ui.settings.page import SettingsPage

NEW = "pumpkin gravel sunset kettle"


def access(person: Person) -> RowList:
    """Go to the group and return its list of keys."""
    page = person.program.window.go("settings")
    assert isinstance(page, SettingsPage)
    page.show_group("access")
    person.settle()
    return person.find(RowList, "key-holders")


def everyone(person: Person) -> tuple[Holder, ...]:
    vault = person.desk.vault
    return person.ask(lambda _work: holders.holders(vault))


def slot_of(person: Person, records: Records, place: int) -> UUID:
    return next(one.slot_id for one in everyone(person) if one.label == records.club.keys[place].label)


@pytest.mark.parametrize("with_new_key", [True, False])
def test_a_key_is_taken_away_and_the_records_get_a_new_one_unless_unwanted(
    person: Person, records: Records, with_new_key: bool
) -> None:
    gone = slot_of(person, records, 1)
    listed = access(person)
    before = person.desk.vault.vault.ring.epoch
    listed.button_clicked.emit(gone, "take-away")
    tick = person.find(QCheckBox, "change-records-key")
    assert tick.isChecked()  # the safe way is the one proposed
    tick.setChecked(with_new_key)
    person.press("take-away-go-on")
    person.until(lambda: person.find(Banner, "settings-access-told").isVisible())
    person.settle()
    assert gone not in [row.key for row in listed.rows()]
    assert person.desk.vault.vault.ring.epoch == before + with_new_key
    assert person.ask(lambda work: work.people.all())  # work goes on
    person.program.custodian.lock()
    person.settle()
    around = sample_surroundings(records.path.parent / "elsewhere")
    labels = {label.label: label.slot_id for label in vaults.labels(records.path)}
    another = records.club.keys[2]
    vaults.connect(vaults.unlock(records.path, labels[another.label], another.passphrase, around), around).lock()
    with pytest.raises(WrongPassphraseError):
        vaults.unlock(records.path, gone, records.club.keys[1].passphrase, around)


def test_the_key_of_the_records_can_be_changed_by_itself(person: Person) -> None:
    access(person)
    before = person.desk.vault.vault.ring.epoch
    person.press("change-key")
    person.press("take-away-go-on")
    person.find(Banner, "settings-access-told")
    person.settle()
    assert person.desk.vault.vault.ring.epoch == before + 1
    assert len(everyone(person)) > 1


def test_somebody_who_forgot_theirs_chooses_a_new_one(person: Person, records: Records) -> None:
    old = slot_of(person, records, 1)
    listed = access(person)
    listed.button_clicked.emit(old, "reset")
    assert "sealed" in person.find(Banner, "reset-sealed").words()
    person.find(PassphraseField, "passphrase").setText("liverpool12345")
    person.press("reset-go-on")
    assert person.find(Banner, "reset-sealed").isVisible()  # refused, with the reason at the field
    for name in ("passphrase", "passphrase-again"):
        person.find(PassphraseField, name).setText(NEW)
    person.press("reset-go-on")
    person.until(lambda: slot_of(person, records, 1) != old)
    fresh = slot_of(person, records, 1)
    person.program.custodian.lock()
    person.settle()
    around = sample_surroundings(records.path.parent / "elsewhere")
    vaults.connect(vaults.unlock(records.path, fresh, NEW, around), around).lock()


def test_no_button_stands_at_ones_own_key(person: Person) -> None:
    rows = access(person).rows()
    mine = [row for row in rows if row.key == person.desk.vault.slot_id]
    assert [row.buttons for row in mine] == [()]
    assert all(row.buttons for row in rows if row.key != person.desk.vault.slot_id)


def test_while_only_one_person_has_a_key_today_and_settings_ask_for_a_second(person: Person) -> None:
    vault, mine = person.desk.vault, person.desk.vault.slot_id

    def alone() -> None:
        for one in holders.holders(vault):
            if one.kind == "person" and one.slot_id != mine:
                holders.remove_holder(vault, one.slot_id)

    person.run_on_records(alone)
    person.program.window.refresh(Changes(keys=True))
    person.press("give-second-key")
    person.settle()
    assert person.find(Banner, "only-one-key").isVisible()


def leave(person: Person, name: str) -> PersonId:
    """Note that somebody's last day was yesterday."""

    def gone(work: Work) -> PersonId:
        who = next(one.id for one in work.people.all() if one.full_name == name)
        people.leave(work, who, work.today - timedelta(days=1))
        return who

    return person.do(gone)


def test_who_has_left_with_a_key_is_told_on_today_with_one_step_to_take_it_away(person: Person) -> None:
    gone = leave(person, "Lorraine Okafor")
    person.program.window.go("today")
    person.settle()
    banner = person.find(Banner, "left-with-key")
    assert "Lorraine Okafor has left" in banner.words()
    person.until(lambda: not banner.visibleRegion().isEmpty())  # the page is made anew, and stays where it was
    before = person.desk.vault.vault.ring.epoch
    person.press("take-key-away")
    assert person.find(QCheckBox, "change-records-key").isChecked()
    person.press("take-away-go-on")
    person.find(Banner, "settings-access-told")
    person.settle()
    assert gone not in {one.person_id for one in everyone(person)}
    assert person.desk.vault.vault.ring.epoch == before + 1
    assert not person.every(Banner, "left-with-key")
    person.program.window.go("today")
    person.settle()
    assert not person.every(Banner, "left-with-key")


def test_settings_mark_the_key_of_who_has_left(person: Person) -> None:
    gone = leave(person, "Lorraine Okafor")
    slot = next(one.slot_id for one in everyone(person) if one.person_id == gone)
    listed = access(person)
    (row,) = (one for one in listed.rows() if one.key == slot)
    assert row.tag is not None
    assert row.tag.words.startswith("Left ")
    person.press("take-left-key")
    person.press("take-away-cancel")
    person.settle()
    assert gone in {one.person_id for one in everyone(person)}
