"""Wrong passphrases slow down, in one run, wherever they are typed; nothing of it is written down."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.errors import TooSoonError, WrongPassphraseError, WrongRecoveryKeyError
from app.services import holders, vaults
from app.services.tries import WrongTries
from app.services.vaults import OpenVault, Surroundings
from tests.app.services.conftest import PASSPHRASE, open_as
from tests.storage.samples import files_in

WRONG = "saddle ember violin glacier acorn"


class Seconds:
    """A clock that stands still until it is moved."""

    now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def seconds() -> Seconds:
    return Seconds()


@pytest.fixture
def slow(around: Surroundings, seconds: Seconds) -> Surroundings:
    """Surroundings whose waits are seen by the clock above."""
    return around._replace(tries=WrongTries(seconds))


def wrong(tries: WrongTries) -> None:
    with pytest.raises(WrongPassphraseError), tries.counted():
        raise WrongPassphraseError


def test_five_tries_are_free_and_then_the_wait_doubles_up_to_half_a_minute(seconds: Seconds) -> None:
    tries, waits = WrongTries(seconds), []
    for _ in range(12):
        wrong(tries)
        waits.append(tries.left_s())
        seconds.now += tries.left_s()
    assert waits == [0, 0, 0, 0, 1, 2, 4, 8, 16, 30, 30, 30]


def test_a_try_before_its_time_is_not_made(seconds: Seconds) -> None:
    tries = WrongTries(seconds)
    for _ in range(5):
        wrong(tries)
    made = []
    with pytest.raises(TooSoonError) as caught, tries.counted():
        made.append("tried")
    assert made == []
    assert caught.value.seconds == 1
    seconds.now += 1
    with tries.counted():
        made.append("tried")
    assert made == ["tried"]
    wrong(tries)
    assert tries.left_s() == 0  # a right one forgot those before


def test_the_wait_is_the_same_at_unlock_after_a_lock_at_recovery_and_before_signing(
    vault_path: Path, slow: Surroundings, seconds: Seconds
) -> None:
    opened = open_as(vault_path, slow)
    sheet = holders.make_recovery(opened)
    opened_slot = opened.slot_id
    for _ in range(5):
        with pytest.raises(WrongPassphraseError):
            opened.check_passphrase(WRONG)
    with pytest.raises(TooSoonError):
        opened.check_passphrase(PASSPHRASE)
    with pytest.raises(TooSoonError):
        holders.change_passphrase(opened, PASSPHRASE, WRONG)
    opened.lock()
    with pytest.raises(TooSoonError):
        open_as(vault_path, slow)
    with pytest.raises(TooSoonError):
        holders.recover(vault_path, " ".join(sheet.groups), opened_slot, WRONG, slow)
    seconds.now += 1
    with pytest.raises(WrongRecoveryKeyError):  # a whole sheet, of other records: a try like any other
        holders.recover(vault_path, " ".join(sheet.groups), opened_slot, WRONG, slow)
    assert slow.tries.left_s() == 2
    seconds.now += 2
    open_as(vault_path, slow).lock()


def test_a_slip_in_the_recovery_sheet_is_no_try(open_vault: OpenVault, slow: Surroundings) -> None:
    groups = list(holders.make_recovery(open_vault).groups)
    groups[2] = "AAAAA"
    for _ in range(7):
        with pytest.raises(WrongRecoveryKeyError):
            vaults.unlock_with_recovery(open_vault.path, " ".join(groups), slow)
    assert slow.tries.left_s() == 0


def test_nothing_is_written_down_about_wrong_tries(vault_path: Path, slow: Surroundings) -> None:
    before = files_in(vault_path.parent.parent)
    slot = vaults.labels(vault_path)[0].slot_id
    for _ in range(5):
        with pytest.raises(WrongPassphraseError):
            vaults.unlock(vault_path, slot, WRONG, slow)
    assert files_in(vault_path.parent.parent) == before
    open_as(vault_path, slow._replace(tries=WrongTries())).lock()  # the next run of the program
