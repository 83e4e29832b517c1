"""Who holds a key: adding, changing, removing; the recovery sheet; help with choosing a passphrase."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from itertools import count
from pathlib import Path
from uuid import UUID

from app.domain import words
from app.domain.audit import Act
from app.domain.certificates import WithdrawnBecause
from app.domain.errors import NotAllowedError, NotFoundError
from app.domain.ids import PersonId
from app.domain.people import initials_of
from app.domain.rights import may_manage_people
from app.services import access, certificates, matter_store, vaults
from app.services.vaults import OpenVault, Surroundings
from app.services.work import Work
from storage import key_changes, opening, rekeying
from storage.connection import transaction
from storage.key_changes import PreparedKey
from storage.keys import passphrases, recovery
from storage.repositories.custody import CustodyRepository
from storage.sealed_notes import RECOVERY_READER


@dataclass(frozen=True, slots=True)
class Holder:
    """One way into the vault. ``kind`` is "person" or "recovery"."""

    slot_id: UUID
    person_id: PersonId | None
    label: str
    kind: str


@dataclass(frozen=True, slots=True)
class RecoveryText:
    """A recovery sheet that is not in force yet: eight groups of five, to be printed and typed back."""

    groups: tuple[str, ...] = field(repr=False)
    prepared: PreparedKey = field(repr=False)


@dataclass(frozen=True, slots=True)
class RecoveryState:
    """Whether there is a recovery sheet: since when and who keeps it; both None or "" when there is none."""

    made_on: date | None
    kept_by: str


class Strength(StrEnum):
    """How strong a passphrase is, in the words beside its field."""

    NONE = "none"
    WEAK = "weak"
    FAIR = "fair"
    STRONG = "strong"


@dataclass(frozen=True, slots=True)
class Judgement:
    """Whether a passphrase may be used. ``problem`` is "" or what to say: "too-short" or one of ``Weakness``."""

    is_enough: bool
    strength: Strength
    problem: str


def suggest_passphrase(random_bytes: Callable[[int], bytes]) -> str:
    """Return five words that do not belong together: 64 bits."""
    return passphrases.generate(random_bytes)


def judge_passphrase(text: str, about: Iterable[str] = ()) -> Judgement:
    """Return how strong ``text`` is; quick enough for every key press. ``about``: names of the club and the person."""
    found = passphrases.estimate(text, about)
    match found.strength:
        case passphrases.Strength.EMPTY | passphrases.Strength.TOO_SHORT:
            return Judgement(False, Strength.NONE, "too-short")
        case passphrases.Strength.GUESSABLE:
            return Judgement(False, Strength.WEAK, found.weakness.value)
        case passphrases.Strength.FAIR:
            return Judgement(True, Strength.FAIR, found.weakness.value)
        case _:
            return Judgement(True, Strength.STRONG, "")


def warm_up_judging() -> None:
    """Load what ``judge_passphrase`` needs, so that the first key press does not wait for it."""
    passphrases.warm_up()


def holders(opened: OpenVault) -> tuple[Holder, ...]:
    """Return everyone who can open the vault, and the recovery sheet."""
    return tuple(
        Holder(one.slot_id, None if one.person_id is None else PersonId(one.person_id), one.label, one.kind.value)
        for one in opened.vault.holders()
    )


def add_holder(opened: OpenVault, person_id: PersonId, name: str, passphrase: str) -> UUID:
    """Give a person on file a key of their own and return its slot. Slow. ``name`` becomes the readable initials.

    Notes they were named for open to them from now on, as far as the person at the keyboard can read those.
    Raises NotAllowedError("keys"), NotFoundError, InputError("passphrase" | "person", ..).
    """
    opened.read(_may_manage, person_id)
    vault, around = opened.vault, opened.around
    label = _free_label(initials_of(name), {one.label for one in vault.holders()})
    slot = key_changes.add_holder(vault, label, person_id, passphrase, now=around.clock(), cost=around.cost)
    with transaction(vault.db):
        vault.sealed.reseal_for(person_id)
    return slot


def _free_label(wanted: str, taken: set[str]) -> str:
    """Return ``wanted``, or "DM 2", "DM 3" ...: two people must be able to tell their keys apart."""
    labels = (wanted if number == 1 else f"{wanted} {number}" for number in count(1))
    return next(label for label in labels if label not in taken)


def remove_holder(opened: OpenVault, slot_id: UUID) -> None:
    """Take a key away. An old copy of the files still opens with it (security.md T9): see ``change_records_key``.

    Raises NotAllowedError("keys" | "own-key" | "last-holder"), NotFoundError.
    """
    opened.read(_may_manage, None)
    person = next((one.person_id for one in opened.vault.holders() if one.slot_id == slot_id), None)
    key_changes.remove_holder(opened.vault, slot_id, now=opened.around.clock())
    if person is not None and all(one.person_id != person for one in opened.vault.holders()):
        opened.do(certificates.withdraw, PersonId(person), WithdrawnBecause.KEY_TAKEN, opened.around.clock())


def change_records_key(opened: OpenVault) -> None:
    """Give the records a new key, so that key files kept by who has left open nothing that is written from now on.

    Everybody else goes on with the passphrase they have. Copies and backups from before still open with the keys
    inside them. Slow: all records are written anew; on the thread that owns the connection. Raises
    NotAllowedError("keys"), DiskFullError, ReadOnlyError, StorageFailedError, DamagedVaultError: the old key holds
    then; when ``opened`` is locked all the same, the next unlock finishes it.
    """
    opened.read(_may_manage, None)
    rekeying.rekey(opened.vault, now=opened.around.clock())
    opened.write_anchor()


def reset_passphrase(opened: OpenVault, slot_id: UUID, passphrase: str) -> UUID:
    """Give somebody who forgot theirs a new passphrase, and return their new slot. Slow.

    Sealed notes that name them open to them again as far as the person at the keyboard can read those; each of the
    others when somebody who can read it unlocks next, or with the recovery sheet. Their key for signing is made anew.
    Raises NotAllowedError("keys" | "own-key" | "recovery"), NotFoundError, InputError("passphrase", ..).
    """
    opened.read(_may_manage, None)
    vault, around = opened.vault, opened.around
    slot = key_changes.reset_passphrase(vault, slot_id, passphrase, now=around.clock(), cost=around.cost)
    person = next(one.person_id for one in vault.holders() if one.slot_id == slot)
    if person is not None:
        with transaction(vault.db):
            vault.sealed.reseal_for(person)
    return slot


def change_passphrase(opened: OpenVault, old: str, new: str) -> None:
    """Change one's own passphrase; the records are not rewritten. Slow.

    Raises WrongPassphraseError and TooSoonError for ``old``, InputError("passphrase", ..) for ``new``.
    """
    with opened.around.tries.counted():
        key_changes.change_passphrase(opened.vault, old, new, now=opened.around.clock(), cost=opened.around.cost)


def _may_manage(work: Work, person_id: PersonId | None) -> None:
    if not may_manage_people(work.viewer):
        raise NotAllowedError("keys")
    if person_id is not None:
        access.person_on_file(work, person_id)


# The recovery sheet


def make_recovery(opened: OpenVault) -> RecoveryText:
    """Return a new sheet, not in force yet: until ``keep_recovery`` the one before (if any) still counts.

    Raises NotAllowedError("keys").
    """
    opened.read(_may_manage, None)
    prepared, key = key_changes.new_recovery(opened.vault)
    return RecoveryText(key.groups, prepared)


def groups_to_check(random_bytes: Callable[[int], bytes]) -> tuple[int, int]:
    """Return the numbers (1 to 8) of two different groups to type back from the paper, the smaller first."""
    first = random_bytes(1)[0] % recovery.GROUPS
    second = (first + 1 + random_bytes(1)[0] % (recovery.GROUPS - 1)) % recovery.GROUPS
    return (min(first, second) + 1, max(first, second) + 1)


def wrong_groups(text: RecoveryText, typed: Mapping[int, str]) -> Sequence[int]:
    """Return the numbers of the typed groups that are not what the sheet says; case and spaces do not matter."""
    return tuple(number for number, group in sorted(typed.items()) if _plain(group) != text.groups[number - 1])


def _plain(typed: str) -> str:
    letters = "".join(letter for letter in typed.upper() if letter.isalnum())
    return letters.translate(str.maketrans("OIL", "011"))


def keep_recovery(opened: OpenVault, text: RecoveryText, kept_by: str) -> None:
    """Put the sheet in force, remember who keeps it, and seal to it what this person can read.

    What others can read is sealed to it at their next unlock. Raises NotAllowedError("keys"), InputError("kept_by",
    ..) and as a save.
    """
    opened.read(_may_manage, None)
    keeper = words.line("kept_by", kept_by)
    vault, now = opened.vault, opened.around.clock()
    key_changes.apply(vault, text.prepared, now=now)
    with transaction(vault.db):
        vault.sealed.reseal_for(RECOVERY_READER)
        today = now.astimezone(opened.around.zone).date()
        CustodyRepository(vault.db).keep_recovery_sheet(keeper, today)


def recovery_state(opened: OpenVault) -> RecoveryState:
    """Return whether there is a recovery sheet, since when, and who keeps it."""
    found = CustodyRepository(opened.vault.db).recovery_sheet()
    if opened.vault.header.recovery_slot() is None or found is None:
        return RecoveryState(None, "")
    return RecoveryState(found[1], found[0])


def recover(path: Path, groups: str, slot_id: UUID, passphrase: str, around: Surroundings) -> OpenVault:
    """Open with the recovery sheet, give the person of ``slot_id`` a new passphrase, and return the records open.

    Their sealed notes are sealed to their new key, and the sheet counts as used: Today asks for a new one. Slow; on
    the thread that will own the connection. Raises WrongRecoveryKeyError, InputError("passphrase", ..),
    NotFoundError, and as ``vaults.connect``.
    """
    vault = opening.connect(vaults.unlock_with_recovery(path, groups, around), random_bytes=around.random_bytes)
    try:
        person = next((one.person_id for one in vault.holders() if one.slot_id == slot_id), None)
        if person is None:
            raise NotFoundError
        new_slot = key_changes.reset_passphrase(vault, slot_id, passphrase, now=around.clock(), cost=around.cost)
        with transaction(vault.db):
            vault.sealed.reseal_for(person)
            keys = {PersonId(one.person_id): one.public_key for one in vault.holders() if one.person_id is not None}
            matter_store.let_back_in(vault.sealed, PersonId(person), keys)
            CustodyRepository(vault.db).forget_recovery_sheet()
            vault.audit.add(Act.RECOVERY_USED.value, kind="key", person_id=None, now=around.clock(), record_id=person)
    finally:
        vault.close()
    return vaults.connect(vaults.unlock(path, new_slot, passphrase, around), around)
