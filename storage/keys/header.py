"""The two small files beside a vault, ``NAME.vault.keys`` and ``.copy``: who can open it, each slot sealed.

Whatever is wrong with such a file, reading it raises DamagedVaultError("keys") and nothing else. One content has one
spelling, and an unkeyed sum finds accidental damage before any passphrase is asked; the MAC, checked after
unlocking, finds the deliberate kind.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, NoReturn
from uuid import UUID

from app.domain.errors import DamagedVaultError, NotAVaultError
from storage import files
from storage.keys.hierarchy import KEY_BYTES, NONCE_BYTES, TAG_BYTES, MasterLabel, canonical, same
from storage.keys.kdf import SALT_BYTES, KdfCost
from storage.keys.slots import FORMAT, Pending, Slot, SlotKind

try:  # Python's own, as ``random`` takes it: ``hashlib`` loads all of OpenSSL first, for which the start would wait
    if sys.version_info >= (3, 12):
        from _sha2 import sha256  # type: ignore[import-not-found]
    else:
        from _sha256 import sha256  # type: ignore[import-not-found]
except ImportError:  # a Python built without it
    from hashlib import sha256

if TYPE_CHECKING:
    from storage.keys.ring import KeyRing

MAX_BYTES = 64 * 1024
MAX_SLOTS = 48
MAX_LABEL = 40
_BOX_BYTES = NONCE_BYTES + KEY_BYTES + TAG_BYTES
_HPKE_BYTES = 32 + KEY_BYTES + TAG_BYTES
_MAX_COUNT = 2**53 - 1
_PAGE = 4096


class Header(NamedTuple):
    """The parsed file. ``generation`` counts up with every write; ``mac`` is empty until signed."""

    vault_id: UUID
    generation: int
    db_epoch: int
    slots: tuple[Slot, ...]
    mac: bytes = b""

    def slot(self, slot_id: UUID) -> Slot | None:
        """Return the slot of that id, or None."""
        return next((slot for slot in self.slots if slot.slot_id == slot_id), None)

    def recovery_slot(self) -> Slot | None:
        """Return the slot of the recovery sheet, or None when there is none yet."""
        return next((slot for slot in self.slots if slot.kind is SlotKind.RECOVERY), None)

    def with_slot(self, slot: Slot) -> Header:
        """Return the header with ``slot`` in the place of the one of its id, or added at the end."""
        if self.slot(slot.slot_id) is None:
            return self._replace(slots=(*self.slots, slot))
        return self._replace(slots=tuple(slot if old.slot_id == slot.slot_id else old for old in self.slots))

    def without_slot(self, slot_id: UUID) -> Header:
        """Return the header without the slot of that id."""
        return self._replace(slots=tuple(slot for slot in self.slots if slot.slot_id != slot_id))

    def signed(self, ring: KeyRing, generation: int) -> Header:
        """Return the header with this generation and the MAC of the vault's key."""
        fresh = self._replace(generation=generation)
        return fresh._replace(mac=ring.mac(MasterLabel.HEADER, canonical(_content(fresh))))

    def is_genuine(self, ring: KeyRing) -> bool:
        """True when the MAC is the one that the vault's key gives."""
        return same(self.mac, ring.mac(MasterLabel.HEADER, canonical(_content(self))))


def keys_path(vault: Path) -> Path:
    """Return where the keys of ``vault`` are."""
    return vault.with_name(vault.name + ".keys")


def copy_path(vault: Path) -> Path:
    """Return where the copy of those keys is."""
    return vault.with_name(vault.name + ".keys.copy")


def encoded(header: Header) -> bytes:
    """Return the bytes of the file."""
    content = _content(header) | {"mac": header.mac.hex()}
    return canonical(content | {"sum": sha256(canonical(content)).hexdigest()}) + b"\n"


def parsed(raw: bytes) -> Header:
    """Return the header in ``raw``. Raises DamagedVaultError("keys") for anything that ``encoded`` did not write."""
    if len(raw) > MAX_BYTES:
        _damaged()
    try:
        header = _header(json.loads(raw.decode("ascii"), parse_float=_refuse, parse_constant=_refuse))
        spelled_alike = encoded(header) == raw
    except (ValueError, RecursionError):  # not ASCII, not JSON, a number of a thousand digits, nested too deep
        _damaged()
    if not spelled_alike:
        _damaged()
    return header


def read(vault: Path) -> tuple[Header, ...]:
    """Return the readable headers of ``vault``, best first: higher generation first, the main file before the copy.

    Raises NotAVaultError when there is nothing that could be a vault, DamagedVaultError("keys") when the files are
    there and neither can be read, DamagedVaultError("keys-missing") when they were not copied along with the vault,
    StorageFailedError when the system refuses to read.
    """
    raws = tuple(raw for raw in (_content_of(keys_path(vault)), _content_of(copy_path(vault))) if raw is not None)
    if not raws or not vault.is_file():
        if not raws and _could_be_vault(vault):
            raise DamagedVaultError("keys-missing")
        raise NotAVaultError
    headers: list[Header] = []
    for raw in raws:
        with suppress(DamagedVaultError):
            headers.append(parsed(raw))
    if not headers:
        _damaged()
    return tuple(sorted(headers, key=lambda header: -header.generation))


class Staged:
    """New headers that are on the disk beside the old ones, and not in force yet."""

    def __init__(self, vault: Path, fresh: tuple[Path, Path]) -> None:
        self._folder = vault.parent
        self._moves = tuple(zip(fresh, (keys_path(vault), copy_path(vault)), strict=True))

    def place(self) -> None:
        """Put them in force, the main file first. It needs no room on the disk any more.

        Once the main file is in place the change holds; a copy that could not follow is renewed after the next
        unlock. Raises ReadOnlyError, StorageFailedError: nothing was changed then.
        """
        (main, main_target), (copy, copy_target) = self._moves
        with files.as_app_errors():
            files.replace(main, main_target)
        with suppress(OSError):
            files.sync_folder(self._folder)
            files.replace(copy, copy_target)
            files.sync_folder(self._folder)


@contextmanager
def staged(vault: Path, header: Header) -> Iterator[Staged]:
    """Write and flush both files under neighbouring names; what was not placed when the block ends is removed.

    So whatever must go together with a new header (a row in the database) can be saved in between: a full disk
    shows before anything has changed. Raises DiskFullError, ReadOnlyError, StorageFailedError.
    """
    raw = encoded(header)
    if len(raw) > MAX_BYTES:
        raise ValueError("the header is too large to be read again")
    fresh = (_fresh(keys_path(vault)), _fresh(copy_path(vault)))
    try:
        with files.as_app_errors():
            for path in fresh:
                path.unlink(missing_ok=True)
                files.write_new(path, raw)
        yield Staged(vault, fresh)
    finally:
        files.remove_all(fresh)


def write(vault: Path, header: Header) -> None:
    """Write both files and put them in force. Raises as ``staged`` and ``Staged.place``: nothing was changed then."""
    with staged(vault, header) as ready:
        ready.place()


def restore_other(vault: Path, header: Header) -> None:
    """Write both files again when either is missing, damaged or older than ``header`` (checked after unlocking).

    A disk that cannot be written is not an error here: the vault opens all the same.
    """
    raw = encoded(header)
    if all(_content_of(path) == raw for path in (keys_path(vault), copy_path(vault))):
        return
    with suppress(OSError):
        for target in (keys_path(vault), copy_path(vault)):
            if _content_of(target) == raw:
                continue
            fresh = _fresh(target)
            try:
                fresh.unlink(missing_ok=True)
                files.write_new(fresh, raw)
                files.replace(fresh, target)
                files.sync_folder(vault.parent)
            finally:
                files.remove_all((fresh,))


def checked_label(label: str) -> str | None:
    """Return the label as it is kept (outer spaces gone), or None when it is empty, too long or not plain text."""
    text = label.strip()
    return text if text and len(text) <= MAX_LABEL and text.isprintable() else None


def _fresh(target: Path) -> Path:
    return target.with_name(target.name + ".new")


def _content_of(path: Path) -> bytes | None:
    """Return at most one byte more than the limit, None when there is no such file."""
    try:
        with files.open_ordinary(path) as file:
            return file.read(MAX_BYTES + 1)
    except (FileNotFoundError, NotADirectoryError, files.NotOrdinaryError):
        return None
    except OSError as error:
        raise files.app_error(error) from None


def _could_be_vault(path: Path) -> bool:
    """True for a file named as a vault whose size fits whole pages: its keys were probably left behind."""
    if path.suffix != ".vault" or not path.is_file():
        return False
    size = path.stat().st_size
    return size >= _PAGE and size % _PAGE == 0


def _content(header: Header) -> dict[str, object]:
    return {
        "format": FORMAT,
        "vault": header.vault_id.hex,
        "gen": header.generation,
        "db_epoch": header.db_epoch,
        "slots": [_slot_content(slot) for slot in header.slots],
    }


def _slot_content(slot: Slot) -> dict[str, object]:
    content: dict[str, object] = {
        "id": slot.slot_id.hex,
        "kind": slot.kind.value,
        "label": slot.label,
        "kdf": slot.kdf.content(),
        "salt": slot.salt.hex(),
        "box": slot.box.hex(),
        "mk": slot.mk.hex(),
        "epoch": slot.epoch,
    }
    if slot.pending is not None:
        pending = slot.pending
        content["pending"] = {"epoch": pending.epoch, "sealed": pending.sealed.hex(), "mac": pending.mac.hex()}
    return content


def _header(value: object) -> Header:
    content = _object(value, {"format", "vault", "gen", "db_epoch", "slots", "mac", "sum"})
    slots = content["slots"]
    if content["format"] != FORMAT or not isinstance(slots, list) or not 1 <= len(slots) <= MAX_SLOTS:
        _damaged()
    header = Header(
        vault_id=_id(content["vault"]),
        generation=_count(content["gen"]),
        db_epoch=_count(content["db_epoch"]),
        slots=tuple(_slot(slot) for slot in slots),
        mac=_bytes(content["mac"], KEY_BYTES),
    )
    if len({slot.slot_id for slot in header.slots}) != len(header.slots):
        _damaged()
    if sum(slot.kind is SlotKind.RECOVERY for slot in header.slots) > 1:
        _damaged()
    return header


def _slot(value: object) -> Slot:
    content = _object(value, {"id", "kind", "label", "kdf", "salt", "box", "mk", "epoch"}, optional="pending")
    kind = SlotKind(_text(content["kind"]))  # a ValueError here is told as damage by ``parsed``
    label = _text(content["label"])
    cost = _cost(content["kdf"])
    if checked_label(label) != label or (kind is SlotKind.RECOVERY) != (cost.m_kib == 0):
        _damaged()
    return Slot(
        slot_id=_id(content["id"]),
        kind=kind,
        label=label,
        kdf=cost,
        salt=_bytes(content["salt"], SALT_BYTES),
        box=_bytes(content["box"], _BOX_BYTES),
        mk=_bytes(content["mk"], _BOX_BYTES),
        epoch=_count(content["epoch"]),
        pending=_pending(content["pending"]) if "pending" in content else None,
    )


def _cost(value: object) -> KdfCost:
    content = _object(value, {"name", "v", "m", "t", "p"}, optional="file")
    name = _text(content["name"])
    v, m_kib, t, p = (_count(content[key]) for key in ("v", "m", "t", "p"))
    if content.get("file", True) is not True:
        _damaged()
    return KdfCost(m_kib=m_kib, t=t, p=p, name=name, v=v, file="file" in content).checked()


def _pending(value: object) -> Pending:
    content = _object(value, {"epoch", "sealed", "mac"})
    sealed, mac = _bytes(content["sealed"], _HPKE_BYTES), _bytes(content["mac"], KEY_BYTES)
    return Pending(_count(content["epoch"]), sealed, mac)


def _object(value: object, keys: set[str], optional: str = "") -> dict[str, object]:
    if not isinstance(value, dict) or set(value) - {optional} != keys:
        _damaged()
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        _damaged()
    return value


def _count(value: object) -> int:
    if type(value) is not int or not 0 <= value <= _MAX_COUNT:  # a bool is an int too
        _damaged()
    return value


def _bytes(value: object, length: int) -> bytes:
    text = _text(value)
    if len(text) != 2 * length or text.strip("0123456789abcdef"):
        _damaged()
    return bytes.fromhex(text)


def _id(value: object) -> UUID:
    return UUID(bytes=_bytes(value, 16))


def _refuse(_: str) -> NoReturn:
    _damaged()


def _damaged() -> NoReturn:
    raise DamagedVaultError("keys")
