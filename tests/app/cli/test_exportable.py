"""What can be exported by command: every kind, each by what its list says, and nothing beyond one's rights."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.cli.exportable import EVERYBODY, EXPORTABLE
from app.cli.outcome import UsageError
from app.cli.parser import EXPORTED
from app.domain.errors import SealedError
from app.domain.exports import DocumentKind
from app.domain.session import OVER
from app.services import exporting, sessions, vaults
from app.services.exporting import ExportRequest
from app.services.sample_club import SampleClub
from app.services.vaults import OpenVault
from tests.app.cli.conftest import Commands
from tests.conftest import Records, sample_surroundings

WINDOW_ONLY = {DocumentKind.SUBJECT_ACCESS, DocumentKind.RESTRICTED_MATTER}  # every word is looked at before they leave
NONE_IN_A_SAMPLE_YEAR = {"disposal"}


@pytest.fixture(scope="module")
def opened(told_once: SampleClub, tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenVault]:
    """The sample club, open as the club welfare officer; only read here."""
    vault = told_once.open(sample_surroundings(tmp_path_factory.mktemp("own")))
    yield vault
    vault.lock()


def listed(opened: OpenVault, what: str) -> list[tuple[str, str]]:
    rows = EXPORTABLE[what].listed
    return [] if rows is None else opened.read(lambda work: list(rows(work)))


def test_every_kind_has_a_word_but_those_that_are_looked_at_first() -> None:
    assert set(EXPORTABLE) == set(EXPORTED)
    kinds = [one.kind for one in EXPORTABLE.values()]
    assert set(kinds) == set(DocumentKind) - WINDOW_ONLY
    assert len(kinds) == len(set(kinds))


@pytest.mark.parametrize("what", EXPORTED)
def test_what_is_listed_can_be_exported(opened: OpenVault, what: str) -> None:
    one = EXPORTABLE[what]
    rows = listed(opened, what) if one.listed is not None else [("", "")]
    assert rows or what in NONE_IN_A_SAMPLE_YEAR
    for which, words in rows[:6]:
        assert "\n" not in words
        record_id = opened.read(one.found, which)
        assert opened.read(exporting.gather, ExportRequest(one.kind, record_id)).kind is one.kind


def test_sessions_that_are_sealed_to_two_others_are_not_listed(opened: OpenVault) -> None:
    held = opened.read(sessions.listing, "past")
    over = {str(one.session.id): one for one in held if one.session.state in OVER}
    offered = {which for which, _words in listed(opened, "session")}
    assert offered < set(over)
    for which in set(over) - offered:
        request = ExportRequest(DocumentKind.SESSION_RECORD, over[which].session.id)
        with pytest.raises(SealedError):
            opened.read(exporting.gather, request)


def test_what_is_no_id_is_told(opened: OpenVault) -> None:
    for what in ("session", "escalation", "training"):
        with pytest.raises(UsageError, match="--list"):
            opened.read(EXPORTABLE[what].found, "monday")


def test_a_supervisor_is_offered_their_own_people_and_no_agency(records: Records, tmp_path: Path) -> None:
    joan = next(one for one in records.club.keys if one.name == "Joan Petrie")
    around = sample_surroundings(tmp_path)
    vault = vaults.connect(vaults.unlock(records.path, joan.slot_id, joan.passphrase, around), around)
    try:
        trained = listed(vault, "training")
        assert {name for _which, name in trained} == {"Joan Petrie", "Owen Tait", "Bea Lindqvist"}
        assert EVERYBODY not in [which for which, _name in trained]
        assert listed(vault, "agency") == []
    finally:
        vault.lock()


def test_a_training_record_of_everybody_is_written_and_intact(
    holdfast: Commands, records: Records, tmp_path: Path
) -> None:
    target = tmp_path / "training.pdf"
    told = holdfast("export", "training", EVERYBODY, *records.entry, "--to", target, "--json", typed=records.passphrase)
    assert told.code == 0, told.out + told.err
    assert holdfast("verify", target, "--json").json["state"] == "intact"
