"""What a copy of everything does not carry: what one was let into for a reason, and signs of restricted matters."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.open_formats import OpenForm
from app.domain.session import Function
from app.services import agendas, letting_in, sessions
from app.services.open_formats.data import as_json, as_list
from app.services.open_formats.kinds import KINDS
from app.services.sessions import FinishForm
from app.services.vaults import Surroundings
from reports.said import everything_said
from tests.app.services.conftest import Clock
from tests.app.services.four_holders import World, fill, four_holders
from tests.app.services.small_club import items, plan
from tests.app.services.test_open_formats import taken

TITLE, NOTE = "Crosswort and I", "Tanglewood troubles, for the two of us."


@pytest.fixture
def world(vault_path: Path, around: Surroundings, clock: Clock) -> Iterator[World]:
    yield from four_holders(vault_path, around, clock)


def test_what_the_lead_was_let_into_is_in_no_document_and_no_data(world: World, tmp_path: Path) -> None:
    sams = replace(world.club, opened=world.at("sam"))
    held = plan(sams, by=sams.sam, pair=sams.sam_tom)
    sam = sams.opened
    sam.do(sessions.start, held)
    own = sam.do(agendas.add_item, held, TITLE, Function.MEDIATION).value
    assert own in {one.id for one in items(sams, held)}
    sam.do(sessions.save_personal_draft, held, own, NOTE)
    sam.do(sessions.finish, held, FinishForm())
    grant = (
        world.at("dee")
        .do(letting_in.ask, [held], "A complaint about that evening", world.day + timedelta(days=7))
        .value
    )
    world.at("sam").do(letting_in.let_in, grant)
    dee = world.at("dee")
    record = dee.read(sessions.handover, held)
    assert NOTE in [one.note for one in record.items]  # on screen it is open to the lead
    made = taken(dee, OpenForm.PLAIN, tmp_path / "all.zip")
    assert made.sealed == 1
    with zipfile.ZipFile(made.path) as archive:
        everything = {name: archive.read(name) for name in archive.namelist()}
    assert [name for name in everything if name.startswith("supervision/") and "/session " in name] == []
    for name, raw in everything.items():
        said = raw.decode("utf-8", "replace")
        if name.endswith(".pdf"):
            said = " ".join(text for _where, text in everything_said(raw))
        assert "Tanglewood" not in said, name
        assert "Crosswort" not in said, name
    assert "1 are sealed to others, or were opened to this person only for a" in everything["README.txt"].decode()


def _trail(world: World) -> list[tuple[str, ...]]:
    """Return the rows of the trail as they go out to the lead, oldest first: all that is in them but the moment."""
    kind = next(one for one in KINDS if one.name == "trail")
    rows = tuple(world.at("dee").read(lambda work: tuple(kind.take(work))))[::-1]
    data = json.loads(as_json("trail", rows, {}))["records"]
    lines = list(csv.DictReader(io.StringIO(as_list(kind.record, rows, {}).decode("utf-8-sig"), newline="")))
    for one in (*data, *lines):
        del one["at"]
    return [(json.dumps(one), json.dumps(line)) for one, line in zip(data, lines, strict=True)]


def test_the_trail_is_the_same_with_a_restricted_matter_as_without(world: World) -> None:
    before = len(_trail(world))
    for _time in range(2):
        world.at("lorraine")
    without = _trail(world)
    world.at("lorraine")
    fill(world, world.begin())
    after = _trail(world)
    assert len(without) > before
    assert after == without + without[before:]
