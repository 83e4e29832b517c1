"""Made, unlocked, locked: what the program promises about the vault as a whole."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.errors import AlreadyOpenError, InputError, VaultExistsError, WrongPassphraseError
from app.services import first_run, holders, people, vaults
from app.services.first_run import FirstRun
from app.services.people import PersonForm
from app.services.vaults import OpenVault, Surroundings
from app.services.work import Work
from storage.anchor import AnchorResult
from tests.app.services.conftest import FIRST, PASSPHRASE, open_as


def test_a_new_vault_knows_the_club_and_its_first_person(tmp_path: Path, around: Surroundings) -> None:
    opened = first_run.create(tmp_path / "club.vault", FIRST, around)
    assert (opened.club_name, opened.me_name, opened.me_title) == (
        "Riverside Juniors FC",
        "Dee Marsh",
        "Club welfare officer",
    )
    assert opened.read(lambda work: work.organisation.current()).reference_prefix == "RJ"  # type: ignore[union-attr]
    assert opened.read(lambda work: work.viewer).leads
    opened.lock()
    assert opened.is_locked
    assert [label.label for label in vaults.labels(tmp_path / "club.vault") if label.kind == "person"] == ["DM"]


@pytest.mark.parametrize(
    ("first", "field"),
    [
        (FirstRun("", "Dee Marsh", "", PASSPHRASE), "club_name"),
        (FirstRun("Club", "D\u202eee", "", PASSPHRASE), "your_name"),
        (FirstRun("Club", "Dee Marsh", "", "short"), "passphrase"),
    ],
)
def test_what_does_not_fit_is_named_and_leaves_nothing_behind(
    tmp_path: Path, around: Surroundings, first: FirstRun, field: str
) -> None:
    folder = tmp_path / "new"
    folder.mkdir()
    with pytest.raises(InputError) as caught:
        first_run.create(folder / "club.vault", first, around)
    assert caught.value.field == field
    assert list(folder.iterdir()) == []


def test_a_file_that_is_there_is_never_overwritten(vault_path: Path, around: Surroundings) -> None:
    before = vault_path.read_bytes()
    with pytest.raises(VaultExistsError):
        first_run.create(vault_path, FIRST, around)
    assert vault_path.read_bytes() == before


def test_a_wrong_passphrase_opens_nothing(vault_path: Path, around: Surroundings) -> None:
    with pytest.raises(WrongPassphraseError):
        open_as(vault_path, around, "gravel kettle orbit thimble apple")


def test_a_second_opening_says_already_open(open_vault: OpenVault, around: Surroundings) -> None:
    with pytest.raises(AlreadyOpenError):
        open_as(open_vault.path, around)


def test_after_locking_nothing_can_be_read(open_vault: OpenVault) -> None:
    open_vault.lock()
    with pytest.raises(WrongPassphraseError):
        open_vault.read(lambda work: work.people.all())


def test_a_failed_command_leaves_nothing(open_vault: OpenVault) -> None:
    def half(work: Work) -> None:
        people.add_person(work, PersonForm(full_name="Priya Nair"))
        raise InputError("x", "missing")

    with pytest.raises(InputError):
        open_vault.do(half)
    assert len(open_vault.read(lambda work: work.people.all())) == 1


def test_an_older_copy_put_back_is_noticed(vault_path: Path, around: Surroundings) -> None:
    old = vault_path.read_bytes()
    opened = open_as(vault_path, around)
    assert opened.anchor is not AnchorResult.OLDER_OR_DIFFERENT
    opened.do(people.add_person, PersonForm(full_name="Priya Nair"))
    opened.lock()
    vault_path.write_bytes(old)
    opened = open_as(vault_path, around)
    assert opened.anchor is AnchorResult.OLDER_OR_DIFFERENT
    opened.lock()


def test_a_second_holder_opens_with_their_own_passphrase(open_vault: OpenVault, around: Surroundings) -> None:
    priya = open_vault.do(people.add_person, PersonForm(full_name="Priya Nair")).value
    holders.add_holder(open_vault, priya, "Priya Nair", "violet ladder button anchor mist")
    open_vault.lock()
    hers = open_as(open_vault.path, around, "violet ladder button anchor mist", place=1)
    assert (hers.me, hers.me_name) == (priya, "Priya Nair")
    hers.lock()


def test_the_recovery_sheet_counts_only_once_it_is_kept_and_then_resets_a_passphrase(
    open_vault: OpenVault, around: Surroundings
) -> None:
    sheet = holders.make_recovery(open_vault)
    assert holders.recovery_state(open_vault).made_on is None
    assert holders.wrong_groups(sheet, {1: sheet.groups[0].lower(), 3: "WRONG"}) == (3,)
    holders.keep_recovery(open_vault, sheet, "Lorraine Okafor, club safe")
    assert holders.recovery_state(open_vault).kept_by == "Lorraine Okafor, club safe"
    slot, path = open_vault.slot_id, open_vault.path
    open_vault.lock()
    again = holders.recover(path, " ".join(sheet.groups), slot, "copper meadow signal turtle brick", around)
    assert again.me_name == "Dee Marsh"
    assert holders.recovery_state(again).made_on is None
    again.lock()
    with pytest.raises(WrongPassphraseError):
        open_as(path, around)
