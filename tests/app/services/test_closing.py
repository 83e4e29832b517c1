"""Closing a club: a package for each kind of record, opened by the other body, received, then disposed of by two."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest

from app.domain.checks import PdfState
from app.domain.discussion import DiscussionContent
from app.domain.errors import InputError, NotAllowedError, VaultExistsError
from app.domain.retention import RecordClass
from app.services import agendas, closing, disposing, exporting, retention, sessions, signing_keys
from app.services.closing import Sealed
from app.services.retention import ReviewState
from app.services.sessions import FinishForm
from app.services.vaults import OpenVault
from tests.app.services.small_club import SmallClub, item_for, open_case, plan, set_up
from tests.app.services.test_groups import held
from tests.app.services.test_retention import CHILD, PAIR, in_file, told_child


@pytest.fixture
def club(open_vault: OpenVault) -> SmallClub:
    made = set_up(open_vault)
    told_child(made)
    open_case(made, "Robin Undiscussed", weeks_ago=1)
    return made


def sealed(club: SmallClub, kind: RecordClass, target: Path, reason: str = "Handed over as it was written") -> Sealed:
    contents = club.opened.read(closing.gather, kind)
    identity = signing_keys.identity(club.opened)
    return closing.seal(contents, identity, target, random.Random(9).randbytes, keep_reason=reason)


def handed_over(club: SmallClub, kind: RecordClass, target: Path) -> Sealed:
    made = sealed(club, kind, target)
    package = club.opened.do(closing.record, made, "Anyford Council, children’s services").value
    club.opened.do(closing.received, package, club.today, "Sunita Rao, records")
    return made


def test_the_other_body_opens_every_childs_file_with_file_and_sheet_alone(club: SmallClub, tmp_path: Path) -> None:
    made = sealed(club, RecordClass.CHILD, tmp_path / f"children{closing.SUFFIX}")
    assert len(made.groups) == 8
    there = closing.open_package(made.made.path, " ".join(made.groups), tmp_path / "there")
    names = [one.name for one in there]
    assert sum(name.endswith("data.json") for name in names) == 3
    pdfs = [one for one in there if one.suffix == ".pdf"]
    assert pdfs
    for pdf in pdfs:
        assert exporting.verify_file(pdf).state is PdfState.INTACT
    data = json.loads(next(one for one in there if one.name == "RJ-001 data.json").read_text(encoding="utf-8"))
    assert data["decisions"][0]["what"] == f"{CHILD} decided"
    assert not [name for name in names if "Kezia" in name or CHILD in name]
    everything = b"".join(one.read_bytes() for one in there if one.suffix == ".json")
    assert PAIR.encode() not in everything  # nothing of the personal part in a child's data


def test_the_supervision_files_hold_agreements_and_what_this_key_opens(club: SmallClub, tmp_path: Path) -> None:
    contents = club.opened.read(closing.gather, RecordClass.SUPERVISION)
    assert contents.sealed == 0
    names = [name for name, _one in contents.documents]
    assert any("agreement 1" in name for name in names)
    assert any("session 001" in name for name in names)


def test_words_that_name_others_need_a_reason(club: SmallClub, tmp_path: Path) -> None:
    case_id = open_case(club, "Alice Birch", weeks_ago=1)
    dee = club.seat(club.dee)
    session_id = plan(club)
    dee.do(agendas.add_case, session_id, case_id)
    dee.do(sessions.start, session_id)
    content = DiscussionContent(what_happened="She played with Robin Undiscussed.", lived_experience="Happy.")
    dee.do(sessions.save_child_draft, session_id, item_for(club, session_id, case_id).id, content)
    reasons = {one.id: "Not seen since" for one in dee.read(lambda work: work.cases.all())}
    dee.do(sessions.finish, session_id, FinishForm(blank_reasons=reasons))
    contents = club.opened.read(closing.gather, RecordClass.CHILD)
    identity = signing_keys.identity(club.opened)
    assert contents.named == ("Robin Undiscussed",)
    with pytest.raises(InputError):
        closing.seal(contents, identity, tmp_path / "p", random.Random(9).randbytes, keep_reason=" ")
    assert not (tmp_path / "p").exists()


def test_disposal_follows_the_receipt_and_not_before(club: SmallClub, tmp_path: Path) -> None:
    made = sealed(club, RecordClass.CHILD, tmp_path / "p")
    package = club.opened.do(closing.record, made, "Anyford Council").value
    assert club.opened.read(retention.review) == ()
    with pytest.raises(InputError):
        club.opened.do(closing.received, package, club.today, " ")
    club.opened.do(closing.received, package, club.today, "Sunita Rao")
    rows = club.opened.read(retention.review)
    assert {row.state for row in rows} == {ReviewState.DUE}
    case_id = next(row.record_id for row in rows if row.label.endswith("RJ-001"))
    proposal = club.opened.do(disposing.propose, RecordClass.CHILD, case_id, "The club closes").value
    entry = club.seat(club.lorraine).do(disposing.agree, proposal).value
    assert "handed-over" in entry.rule
    assert in_file(club, CHILD) == 0


def test_nothing_is_overwritten_and_only_a_lead_closes(club: SmallClub, tmp_path: Path) -> None:
    (tmp_path / "p").write_text("a letter")
    with pytest.raises(VaultExistsError):
        sealed(club, RecordClass.CHILD, tmp_path / "p")
    assert (tmp_path / "p").read_text() == "a letter"
    for nobody in (club.priya, club.sam, club.lorraine):
        with pytest.raises(NotAllowedError):
            club.seat(nobody).read(closing.gather, RecordClass.CHILD)
        with pytest.raises(NotAllowedError):
            club.seat(nobody).read(closing.still_held)


def test_a_lead_who_leaves_is_told_what_they_still_hold(club: SmallClub) -> None:
    held = club.opened.read(closing.still_held)
    assert held.leads_alone
    assert (held.cases, held.pairs) == (3, 1)


def test_the_notes_of_groups_leave_in_a_package_of_their_own(club: SmallClub, tmp_path: Path) -> None:
    group, *_children = held(club)
    made = handed_over(club, RecordClass.GROUP, tmp_path / f"groups{closing.SUFFIX}")
    there = closing.open_package(made.made.path, " ".join(made.groups), tmp_path / "there")
    (pdf,) = [one for one in there if one.suffix == ".pdf"]
    assert exporting.verify_file(pdf).state is PdfState.INTACT
    assert not [one.name for one in there if "Kezia" in one.name or "Jonah" in one.name]
    (row,) = [one for one in club.opened.read(retention.review) if one.record_class is RecordClass.GROUP]
    assert (row.record_id, row.state) == (group, ReviewState.DUE)
