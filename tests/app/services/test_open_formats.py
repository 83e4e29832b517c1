"""Everything out in open formats: whole, readable without us, only what one person may read, and told of."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import UUID

import jsonschema
import pytest

from app.domain.discussion import DiscussionContent
from app.domain.errors import InputError, NotAllowedError, VaultExistsError
from app.domain.letting_in import NoticeKind
from app.domain.open_formats import OpenForm
from app.services import agendas, audit_trail, closing, notices, retention, sessions, signing_keys
from app.services.audit_trail import TrailFilter
from app.services.open_formats import taking
from app.services.open_formats.data import as_json
from app.services.open_formats.kinds import BESIDE, KINDS, LEFT_OUT
from app.services.open_formats.schema import schema
from app.services.open_formats.taking import Taken, TakingOut
from app.services.sample_club import SampleClub
from app.services.vaults import OpenVault, Surroundings
from reports.said import everything_said
from storage import packages
from tests.app.services.conftest import Clock
from tests.app.services.four_holders import CANARIES, World, fill, four_holders
from tests.app.services.small_club import SmallClub, discuss, item_for, open_case, plan, set_up
from tests.app.services.test_retention import CHILD, PAIR, told_child
from tests.conftest import copy_of, sample_surroundings

DOCS = Path(__file__).parents[3] / "docs"


@pytest.fixture(scope="module")
def year(told_once: SampleClub, tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenVault]:
    """The sample club's whole year, open as its welfare officer. Read only."""
    folder = tmp_path_factory.mktemp("year")
    copy_of(told_once, folder)
    around = sample_surroundings(folder / "data")
    opened = replace(told_once, path=folder / told_once.path.name).open(around)
    yield opened
    opened.lock()


@pytest.fixture
def club(open_vault: OpenVault) -> SmallClub:
    return set_up(open_vault)


def taken(opened: OpenVault, form: OpenForm, target: Path, stop_after: int | None = None) -> Taken:
    """Take everything out, as a command does."""
    planned = opened.read(taking.plan)
    why = opened.do(taking.begin, planned, form, "Moving to another program", target).value
    identity = signing_keys.identity(opened)
    with TakingOut(planned, form, target, identity, why, opened.around.random_bytes) as out:
        for number, _name in taking.all_at_once(opened.read, planned, out):
            if number == stop_after:
                raise InterruptedError
        made = out.finish()
    opened.do(taking.end, planned, form, made)
    return made


def sql(opened: OpenVault, statement: str, *values: object) -> int:
    (found,) = opened.vault.db.execute(statement, values).fetchone() or (0,)
    return int(found)


# What is in it


def test_every_table_is_taken_out_or_said_to_be_left_out(open_vault: OpenVault) -> None:
    rows = open_vault.vault.db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
    there = {str(name) for (name,) in rows}
    there -= {name for name in there if name.startswith(("sqlite_", "search"))}
    there -= {name for name in there if name.endswith("_text") and name.removesuffix("_text") in there}
    taken_out = [table for kind in KINDS for table in kind.tables]
    left_out = [table for tables in LEFT_OUT.values() for table in tables]
    assert len(set(taken_out + left_out)) == len(taken_out + left_out)
    assert there == {*taken_out, *left_out, *BESIDE}


def test_as_many_records_as_the_tables_hold_and_each_is_as_the_schema_says(year: OpenVault) -> None:
    check = jsonschema.Draft202012Validator(schema(), format_checker=jsonschema.FormatChecker())
    jsonschema.Draft202012Validator.check_schema(schema())
    me = year.me.bytes
    mine = "pair_id IN (SELECT id FROM supervision_pair WHERE supervisor = ?1 OR supervisee = ?1)"
    fewer = {
        "actions": sql(year, f"SELECT count(*) FROM action WHERE case_id IS NOT NULL OR owner = ?1 OR {mine}", me),  # noqa: S608
        "personal-parts": sql(
            year,
            f"SELECT count(*) FROM personal_part p JOIN session s ON s.id = p.session_id WHERE s.{mine}",  # noqa: S608
            me,
        ),
        "receipts": sql(year, "SELECT count(*) FROM export_receipt WHERE kind <> 'restricted-matter'"),
        "feedback": sql(year, "SELECT count(*) FROM feedback WHERE author IS NOT NULL OR quarter_on < '2026-10-01'"),
        "trail": sql(year, "SELECT count(*) FROM audit WHERE kind <> 'restricted-matter'"),
    }
    names: dict[UUID, str] = {person.id: person.full_name for person in year.read(lambda work: work.people.all())}
    for kind in KINDS:
        found = tuple(year.read(kind.take))
        (table,) = kind.tables
        wanted = fewer.get(kind.name, sql(year, f"SELECT count(*) FROM {table}"))  # noqa: S608
        body = json.loads(as_json(kind.name, found, names))
        assert len(body["records"]) == wanted, kind.name
        check.validate(body)
    assert 0 < fewer["personal-parts"] < sql(year, "SELECT count(*) FROM personal_part")
    assert 0 < fewer["actions"] < sql(year, "SELECT count(*) FROM action")


def _without(name: str) -> Callable[[dict[str, Any]], object]:
    return lambda record: record.pop(name)


def _with(name: str, value: object) -> Callable[[dict[str, Any]], object]:
    return lambda record: record.update({name: value})


@pytest.mark.parametrize(
    "harm",
    [
        _without("opened_on"),
        _without("written_by"),
        _with("opened_on", "22 November 2026"),
        _with("opened_on", "2026-13-41"),
        _with("status", "worse"),
        _with("lead", "somebody"),
        _with("siblings", ["x"]),
        _with("made", {"by": "x"}),
        _with("secret", "more"),
        _with("child_name", None),
    ],
)
def test_the_schema_finds_a_broken_record(club: SmallClub, harm: Callable[[dict[str, Any]], object]) -> None:
    open_case(club)
    kind = next(kind for kind in KINDS if kind.name == "cases")
    body = json.loads(as_json("cases", club.opened.read(lambda work: tuple(kind.take(work))), {}))
    check = jsonschema.Draft202012Validator(schema(), format_checker=jsonschema.FormatChecker())
    check.validate(body)
    harm(body["records"][0])
    with pytest.raises(jsonschema.ValidationError):
        check.validate(body)


def test_the_schema_in_the_docs_is_the_one_that_goes_along() -> None:
    if os.environ.get("HOLDFAST_GOLDENS") == "write":
        (DOCS / "open-data.schema.json").write_text(json.dumps(schema(), indent=1, ensure_ascii=False) + "\n", "utf-8")
    kept = json.loads((DOCS / "open-data.schema.json").read_text(encoding="utf-8"))
    same = kept == json.loads(json.dumps(schema()))  # the difference is long, and is in the file
    assert same, (
        "made anew by HOLDFAST_GOLDENS=write pytest tests/app/services/test_open_formats.py -k schema_in_the_docs"
    )


STRANGER = """
import csv, hashlib, io, json, sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as archive:
    assert archive.testzip() is None
    names = archive.namelist()
    sums = dict(reversed(line.split("  ", 1)) for line in archive.read("SHA256SUMS").decode().splitlines())
    assert set(sums) == set(names) - {"SHA256SUMS"}
    assert all(hashlib.sha256(archive.read(name)).hexdigest() == digest for name, digest in sums.items())
    counts = {}
    for name in names:
        if name.startswith("data/") and name != "data/schema.json":
            kind = name[5:-5]
            records = json.loads(archive.read(name))["records"]
            raw = archive.read(f"lists/{kind}.csv")
            assert raw.startswith(b"\\xef\\xbb\\xbf")
            rows = list(csv.DictReader(io.StringIO(raw.decode("utf-8-sig"), newline="")))
            assert len(rows) == len(records), kind
            assert not [cell for row in rows for cell in row.values() if cell[:1] in "=+-@" and cell]
            counts[kind] = len(records)
    child = next(csv.DictReader(io.StringIO(archive.read("lists/cases.csv").decode("utf-8-sig"))))
json.dump({"names": names, "counts": counts, "child": child}, sys.stdout)
"""


def test_another_program_reads_the_plain_one(club: SmallClub, tmp_path: Path) -> None:
    told_child(club)
    open_case(club, "Robin Undiscussed", weeks_ago=1, group='=HYPERLINK("x")')
    made = taken(club.opened, OpenForm.PLAIN, tmp_path / "out" / "all.zip")
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", STRANGER, str(made.path)], capture_output=True, check=True, timeout=60
    )
    seen = json.loads(done.stdout)
    assert seen["counts"] == made.counts
    assert seen["counts"]["cases"] == 3
    assert len(seen["names"]) == made.files
    assert seen["child"]["lead_name"] == "Priya Nair"
    assert not [name for name in seen["names"] if re.search("Kezia|Robin|Alfie|Riverside", name) or CHILD in name]
    with zipfile.ZipFile(made.path) as archive:
        assert "'=HYPERLINK" in archive.read("lists/cases.csv").decode()
        assert archive.read("children/RJ-001/files/001 2026-11-22.txt") == f"{CHILD} wrote this\n".encode() * 40_000
        readme = archive.read("README.txt").decode()
    assert "Moving to another program" in readme
    assert "Restricted matters" in readme
    assert max(map(len, readme.splitlines())) <= 110


def test_the_sealed_one_opens_with_its_key_alone_into_the_same_folders(club: SmallClub, tmp_path: Path) -> None:
    told_child(club)
    target = tmp_path / f"all{packages.SUFFIX}"
    made = taken(club.opened, OpenForm.SEALED, target)
    raw = target.read_bytes()
    for word in (CHILD, PAIR, "Kezia", "RJ-001", "README", "Riverside", *made.groups):
        assert word.encode() not in raw
    there = closing.open_package(target, " ".join(made.groups), tmp_path / "there")
    names = {one.relative_to(tmp_path / "there").as_posix() for one in there}
    assert {"README.txt", "SHA256SUMS", "data/cases.json", "children/RJ-001/record.pdf"} <= names
    assert len(names) == made.files
    body = json.loads((tmp_path / "there" / "data" / "decisions.json").read_text(encoding="utf-8"))
    assert body["records"][0]["what"] == f"{CHILD} decided"
    assert body["records"][0]["written_by"] == "Dee Marsh"


def test_a_childs_folder_holds_that_child_and_no_other(club: SmallClub, tmp_path: Path) -> None:
    told_child(club)
    with zipfile.ZipFile(taken(club.opened, OpenForm.PLAIN, tmp_path / "all.zip").path) as archive:
        for name in archive.namelist():
            if not name.startswith("children/") or not name.endswith(".pdf"):
                continue
            said = " ".join(text for _where, text in everything_said(archive.read(name)))
            assert ("Kezia" in said) is ("/RJ-001/" in name), name
            assert ("Alfie" in said) is ("/RJ-002/" in name), name
            assert PAIR not in said


def test_what_names_another_stays_with_the_reason_and_is_told_of(club: SmallClub, tmp_path: Path) -> None:
    open_case(club, "Robin Undiscussed", weeks_ago=1)
    case_id = open_case(club, "Alice Birch", weeks_ago=1)
    session_id = plan(club)
    dee = club.seat(club.dee)
    dee.do(agendas.add_case, session_id, case_id)
    dee.do(sessions.start, session_id)
    content = DiscussionContent(what_happened="She played with Robin Undiscussed.", lived_experience="Happy.")
    dee.do(sessions.save_child_draft, session_id, item_for(club, session_id, case_id).id, content)
    reasons = {one.id: "Not seen since" for one in dee.read(lambda work: work.cases.all())}
    dee.do(sessions.finish, session_id, sessions.FinishForm(blank_reasons=reasons))
    made = taken(club.opened, OpenForm.PLAIN, tmp_path / "all.zip")
    with zipfile.ZipFile(made.path) as archive:
        readme = archive.read("README.txt").decode()
    told = readme[readme.index("SEEM TO NAME OTHERS") :]
    assert "children/RJ-002/record.pdf" in told
    assert "children/RJ-001/record.pdf" not in told
    assert "Robin" not in readme


# Rights


@pytest.mark.parametrize("who", ["priya", "sam", "tom", "joan", "lorraine"])
def test_nobody_but_a_lead_takes_everything_out(club: SmallClub, who: str) -> None:
    planned = club.opened.read(taking.plan)
    seat = club.seat(getattr(club, who))
    for attempt in (
        lambda work: taking.plan(work),
        lambda work: taking.begin(work, planned, OpenForm.SEALED, "because", Path("x")),
        lambda work: taking.end(work, planned, OpenForm.SEALED, None),
        lambda work: KINDS[0].take(work),
    ):
        with pytest.raises(NotAllowedError) as error:
            seat.do(attempt)
        assert error.value.what == "everything"


def test_what_is_sealed_to_others_is_not_in_it_and_the_page_on_top_says_so(
    vault_path: Path, around: Surroundings, clock: Clock, tmp_path: Path
) -> None:
    for world in four_holders(vault_path, around, clock):
        _sealed_to_others(world, tmp_path)


def _sealed_to_others(world: World, tmp_path: Path) -> None:
    fill(world, world.begin())
    club = replace(world.club, opened=world.at("dee"))
    case = open_case(club, "Ola Vance", lead=club.tom, supervisor=club.sam)
    sams = replace(club, opened=world.at("sam"))
    discuss(sams, case, by=club.sam, pair=club.sam_tom, personal="Zebrafinch and Quillwort keep me awake.")
    dee = world.at("dee")
    made = taken(dee, OpenForm.PLAIN, tmp_path / "all.zip")
    assert made.sealed == 1
    with zipfile.ZipFile(made.path) as archive:
        everything = {name: archive.read(name) for name in archive.namelist()}
    for name, raw in everything.items():
        said = raw.decode("utf-8", "replace")
        if name.endswith(".pdf"):
            said = " ".join(text for _where, text in everything_said(raw))
        assert not [word for word in CANARIES.split() if word.casefold() in said.casefold()], name
        assert "restricted-matter" not in said or name == "data/schema.json", name
    readme = everything["README.txt"].decode()
    assert "Of the session records, 1 are sealed to others" in readme
    assert [one.kind for one in world.at("lorraine").read(notices.unread)] == [NoticeKind.EVERYTHING_PLAIN]
    assert world.at("dee").read(notices.unread) == ()
    assert "everything-plain" in {one.kind for one in world.at("lorraine").read(audit_trail.page, TrailFilter())}


# Told of, whole, or not there


def test_the_trail_has_it_before_the_first_byte_and_how_it_ended(club: SmallClub, tmp_path: Path) -> None:
    with pytest.raises(InputError):
        club.opened.do(taking.begin, club.opened.read(taking.plan), OpenForm.PLAIN, "  ", tmp_path / "x")
    with pytest.raises(InterruptedError):
        taken(club.opened, OpenForm.PLAIN, tmp_path / "all.zip", stop_after=20)
    assert not [one.name for one in tmp_path.iterdir() if one.name.startswith("all")]
    taken(club.opened, OpenForm.SEALED, tmp_path / "all.zip")
    for who in (club.dee, club.priya, club.lorraine):  # whoever reads the trail at all reads that
        rows = club.seat(who).read(audit_trail.page, TrailFilter())
        deeds = [(one.act, one.kind) for one in reversed(rows) if one.kind.startswith("everything")]
        assert deeds == [
            ("exported", "everything-plain"),
            ("exported", "everything-sealed"),
            ("finished", "everything-sealed"),
        ]
    assert {one.kind for one in club.seat(club.joan).read(notices.unread)} == {
        NoticeKind.EVERYTHING_PLAIN,
        NoticeKind.EVERYTHING_SEALED,
    }
    assert club.seat(club.priya).read(notices.unread) == ()


def test_it_is_no_handing_over_after_which_records_may_go(club: SmallClub, tmp_path: Path, clock: Clock) -> None:
    open_case(club)
    taken(club.opened, OpenForm.SEALED, tmp_path / "all")
    clock.move(days=3)
    assert club.opened.read(retention.review) == ()
    assert club.opened.read(closing.listing) == ()


def test_nothing_is_overwritten(club: SmallClub, tmp_path: Path) -> None:
    (tmp_path / "all.zip").write_bytes(b"mine")
    with pytest.raises(VaultExistsError):
        taken(club.opened, OpenForm.PLAIN, tmp_path / "all.zip")
    assert [one.read_bytes() for one in tmp_path.glob("all*")] == [b"mine"]


def test_what_a_kill_left_on_another_day_goes_with_the_next_attempt(club: SmallClub, tmp_path: Path) -> None:
    for name in (
        "Everything 2026-11-20.zip.unfinished",
        "Everything 2026-11-20 (2).zip.unfinished",
        "Everything we did.zip.unfinished",
    ):
        (tmp_path / name).write_bytes(b"PK\x03\x04 Kezia")
    planned = club.opened.read(taking.plan)
    target = taking.free_place(tmp_path, OpenForm.PLAIN, planned.at)
    identity = signing_keys.identity(club.opened)
    with TakingOut(planned, OpenForm.PLAIN, target, identity, "x", club.opened.around.random_bytes):
        there = {one.name for one in tmp_path.glob("Everything*")}
        assert there == {"Everything we did.zip.unfinished", f"{target.name}.unfinished"}


def test_one_damaged_file_keeps_nothing_else_back(club: SmallClub, tmp_path: Path) -> None:
    told_child(club)
    club.opened.vault.db.execute("DELETE FROM attachment_chunk")
    made = taken(club.opened, OpenForm.PLAIN, tmp_path / "all.zip")
    assert [one.name for one in made.missing] == ["children/RJ-001/files/001 2026-11-22.txt"]
    with zipfile.ZipFile(made.path) as archive:
        assert "children/RJ-001/record.pdf" in archive.namelist()
        assert "children/RJ-001/files/001 2026-11-22.txt: it is damaged" in archive.read("README.txt").decode()
