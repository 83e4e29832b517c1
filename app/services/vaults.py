"""The vault as the program holds it: made, unlocked, connected, worked with, locked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Concatenate, Generic, ParamSpec, TypeVar
from uuid import UUID

from app.domain.audit import Act
from app.domain.changes import Changes
from app.domain.errors import AppError, NotAllowedError, WrongPassphraseError
from app.domain.ids import DeviceId, Ids, PersonId, SessionId
from app.services import letting_in, sight
from app.services.doorplate import SlotLabel, labels, name_of
from app.services.surroundings import Surroundings, cheapest_cost, real_surroundings
from app.services.work import Work
from storage import anchor, files, opening, unlocking
from storage.anchor import AnchorResult
from storage.connection import transaction
from storage.keys import key_file
from storage.sealed_notes import RECOVERY_READER
from storage.unlocking import Unlocked
from storage.vault import Vault

P = ParamSpec("P")
T = TypeVar("T")

__all__ = [
    "AnchorResult",
    "Done",
    "OpenVault",
    "SlotLabel",
    "Surroundings",
    "Unlocked",
    "cheapest_cost",
    "connect",
    "labels",
    "make_folder",
    "name_of",
    "real_surroundings",
    "unlock",
    "unlock_with_recovery",
]


@dataclass(frozen=True, slots=True)
class Done(Generic[T]):
    """What a command returned, and what it changed."""

    value: T
    changes: Changes


def make_folder(folder: Path) -> None:
    """Make ``folder`` and those above it. Raises ReadOnlyError, DiskFullError, StorageFailedError."""
    with files.as_app_errors():
        folder.mkdir(parents=True, exist_ok=True)


def unlock(
    path: Path, slot_id: UUID, passphrase: str, around: Surroundings, key_file_path: Path | None = None
) -> Unlocked:
    """Return the open keys. Slow, any thread.

    Where a key file is needed it is read from ``key_file_path``, or looked for on the memory sticks that are there.
    Raises KeyFileNeededError, KeyFileError, WrongPassphraseError, TooSoonError after too many wrong ones,
    NotAVaultError, DamagedVaultError.
    """
    at_hand: tuple[bytes, ...] = ()
    if any(label.needs_file for label in labels(path) if label.slot_id == slot_id):
        at_hand = key_file.found_in(around.mounts()) if key_file_path is None else (key_file.read(key_file_path),)
    with around.tries.counted():
        return unlocking.unlock(path, slot_id, passphrase, at_hand)


def unlock_with_recovery(path: Path, text: str, around: Surroundings) -> Unlocked:
    """Return the open keys for a recovery sheet.

    Raises WrongRecoveryKeyError, TooSoonError, NotAVaultError, DamagedVaultError.
    """
    with around.tries.counted():
        return unlocking.unlock_with_recovery(path, text)


def connect(unlocked: Unlocked, around: Surroundings) -> OpenVault:
    """Open the records on this thread: schema up to date, sealed notes shared with readers due, anchor compared.

    Raises AlreadyOpenError, DamagedVaultError, NewerVaultError, NotAVaultError, ReadOnlyError, DiskFullError,
    StorageFailedError, WrongPassphraseError; NotAllowedError("recovery") for a recovery sheet, which only resets.
    """
    vault = opening.connect(unlocked, random_bytes=around.random_bytes)
    try:
        me = vault.person_id
        if me is None:
            raise NotAllowedError("recovery")
        compared = anchor.compare(around.data_folder, vault.ring, vault.audit, vault.former_anchor_keys())
        ids = Ids(around.clock, around.random_bytes)
        opened = OpenVault(vault, PersonId(me), around, ids, compared)
        opened.do(_begin, vault, around.device)
        opened.know_names()
        opened.write_anchor()
    except BaseException:
        vault.close()
        raise
    return opened


def _begin(work: Work, vault: Vault, device: DeviceId) -> None:
    """Note the opening and the device; let those read who were named for a note before they had a key."""
    vault.note_device(device, work.now)
    work.audit(Act.OPENED, "vault", vault.vault_id)
    for person in work.key_holders():
        vault.sealed.reseal_for(person)
    vault.sealed.reseal_for(RECOVERY_READER)
    letting_in.end_what_ran_out(work)


class OpenVault:
    """An open vault. Any thread may hold it; ``do``, ``read`` and ``lock`` run on the thread that connected it."""

    def __init__(self, vault: Vault, me: PersonId, around: Surroundings, ids: Ids, compared: AnchorResult) -> None:
        self._vault = vault
        self._around = around
        self._ids = ids
        self.is_copy = vault.is_read_only  # a backup that is looked at: nothing can be written
        self.home: Path | None = None if self.is_copy else vault.path  # where one is after a lock; None: ask anew
        self.copy_made_at: datetime | None = None  # local; None for a copy that is no backup
        self.me = me
        self.path = vault.path
        self.slot_id = vault.slot_id
        self.anchor = compared  # how it stands to what was last used on this computer
        self.me_name = ""
        self.me_title = ""
        self.club_name = ""
        self._noted: set[SessionId] = set()
        self.sight = sight.NOTHING

    @property
    def vault(self) -> Vault:
        """The vault itself, for the services beside this one (keys, backups, checks)."""
        return self._vault

    @property
    def around(self) -> Surroundings:
        """What enters from outside."""
        return self._around

    @property
    def is_locked(self) -> bool:
        """True once the keys are dropped."""
        return not self._vault.is_open

    def do(self, command: Callable[Concatenate[Work, P], T], *args: P.args, **kwargs: P.kwargs) -> Done[T]:
        """Run a command in one transaction; on any error nothing of it remains. Returns its value and the changes.

        Raises LookingOnlyError for a copy that is looked at.
        """
        self._vault.must_be_writable()
        with transaction(self._vault.db):
            work = self._work()
            value = command(work, *args, **kwargs)
        return Done(value, work.changes)

    def read(self, query: Callable[Concatenate[Work, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a query and return what it found. A personal part that was read because somebody was let in is noted."""
        work = self._work()
        value = query(work, *args, **kwargs)
        self._note_reading(work.read_by_exception)
        return value

    def _note_reading(self, sessions: set[SessionId]) -> None:
        """Write into the trail, once in each unlocking, that this person read what they were let into."""
        new = sessions - self._noted
        if new:
            self._noted |= new
            self.do(_note_read, frozenset(new))

    def check_passphrase(self, passphrase: str) -> None:
        """Raise WrongPassphraseError unless it is the passphrase of the person at the keyboard. Slow, any thread.

        Raises TooSoonError after too many wrong ones.
        """
        at_hand = () if self._vault.key_file is None else (self._vault.key_file,)
        with self._around.tries.counted():
            unlocking.unlock(self.path, self.slot_id, passphrase, at_hand)

    def know_names(self) -> None:
        """Read the names that every page shows (the club's, who is at the keyboard), and what they have to see."""
        self.club_name, self.me_name, self.me_title = self.read(_names)
        self.sight = self.read(sight.of)
        if self.is_copy:
            self.sight = sight.only_looking(self.sight)

    def write_anchor(self) -> None:
        """Write down outside the vault how far it has got; a computer without room for that works on.

        Not while these records are older than those last used here: the memory of the newer ones must stay.
        """
        if self.is_copy or self.anchor is AnchorResult.OLDER_OR_DIFFERENT:
            return
        try:
            anchor.write(self._around.data_folder, self._vault.ring, self._vault.audit.head(), self._around.clock())
        except AppError:
            self.anchor = AnchorResult.NONE

    @property
    def is_older(self) -> bool:
        """True when these records are older than, or differ from, those last used on this computer."""
        return self.anchor is AnchorResult.OLDER_OR_DIFFERENT

    def accept_older(self) -> None:
        """Go on with these records from now on, because somebody restored them on purpose; the trail keeps that."""
        self.do(_note_restored)
        self.anchor = AnchorResult.NONE
        self.write_anchor()

    def lock(self) -> None:
        """Close the records and drop the keys. Safe to call twice."""
        if not self.is_locked:
            self.write_anchor()
            self._vault.close()

    def _work(self) -> Work:
        if self.is_locked:
            raise WrongPassphraseError
        return Work(
            self._vault,
            me=self.me,
            now=self._around.clock(),
            zone=self._around.zone,
            ids=self._ids,
            device=self._around.device,
            is_safe=self._around.is_safe,
        )


def _note_read(work: Work, sessions: frozenset[SessionId]) -> None:
    for session_id in sorted(sessions):
        work.audit(Act.READ_BY_EXCEPTION, "session", session_id)


def _note_restored(work: Work) -> None:
    work.audit(Act.RESTORED, "vault", work.me)


def _names(work: Work) -> tuple[str, str, str]:
    club = work.organisation.current()
    person = work.people.find(work.me)
    held = [one for one in work.appointments.of(work.me) if one.ends_on is None or one.ends_on >= work.today]
    return (
        "" if club is None else club.name,
        "" if person is None else person.full_name,
        held[-1].title if held else "",
    )
