"""One real vault and one real export: names hidden in every form stop it, and withheld they are in no part of it."""

from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.errors import InputError
from app.domain.exports import DocumentKind
from app.services import exporting, signing_keys
from app.services.exporting import ExportRequest, Mask
from app.services.vaults import OpenVault
from app.services.work import Work
from reports.said import everything_said
from tests.app.services.conftest import around, clock, open_vault, prepared_vault, vault_path
from tests.app.services.test_leak_check import finished
from tests.leaks.hidden import WAYS, Hidden, person

__all__ = ["around", "clock", "open_vault", "prepared_vault", "vault_path"]


def test_everybody_hidden_in_one_record_is_found_and_withheld(open_vault: OpenVault, tmp_path: Path) -> None:
    chance = random.Random(26)
    one = replace(person(chance, 77), reference="RJ-077")
    ways = {way: write(one, chance) for way, write in WAYS.items() if "slip" not in way}
    _, kezia = finished(open_vault, what="\n\n".join(f"She sat with {words} again." for words in ways.values()))
    open_vault.do(put_on_file, one)
    request = ExportRequest(DocumentKind.CASE_RECORD, kezia)
    gathered = open_vault.read(exporting.gather, request)
    identity = signing_keys.identity(open_vault)
    with pytest.raises(InputError):
        exporting.sign_and_save(gathered, identity, tmp_path / "record.pdf")
    assert not (tmp_path / "record.pdf").exists()
    masks = tuple(Mask(found, "another child") for found in {hit.found for hit in gathered.leaks})
    clean = open_vault.read(exporting.gather, replace(request, masks=masks))
    (text,) = (one.what_happened for one in clean.extract.discussions)  # type: ignore[union-attr]
    assert text.count("[withheld]") >= len(ways)
    assert [hit.found for hit in clean.leaks] == []
    signed = exporting.sign_and_save(clean, identity, tmp_path / "record.pdf")
    said = "\n".join(text for _where, text in everything_said(signed.pdf))
    for words in (one.first, one.last, one.nickname, one.telephone, one.email, "077"):
        assert words.casefold() not in said.casefold()


def put_on_file(work: Work, one: Hidden) -> None:
    """A child of that name, and an adult with the number and the address."""
    child = next(case for case in work.cases.all() if case.child_name != "Kezia Tarn")
    work.cases.save(replace(child, child_name=one.name, initials=one.initials, reference=one.reference))
    adult = next(person for person in work.people.all() if person.id != work.me)
    work.people.save(replace(adult, telephone=one.telephone, email=one.email))
