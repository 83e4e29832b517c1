"""Who may read how much of the trail (practice.md c3), what narrows it, and what the check says."""

from __future__ import annotations

import dataclasses
from datetime import date
from pathlib import Path

import pytest

from app.domain.audit import Act
from app.domain.errors import NotFoundError
from app.services import audit_trail, people
from app.services.audit_trail import PAGE, Topic, TrailFilter, TrailRow
from app.services.people import PersonForm
from app.services.vaults import AnchorResult, OpenVault, Surroundings
from storage import anchor
from storage.audit import AuditHead
from storage.connection import transaction
from tests.app.services.conftest import open_as
from tests.conftest import Records, sample_surroundings

ALL = TrailFilter()


def everything(opened: OpenVault, chosen: TrailFilter = ALL) -> tuple[TrailRow, ...]:
    return opened.read(audit_trail.every, chosen, 100_000)


@pytest.fixture
def lead(records: Records, tmp_path: Path) -> OpenVault:
    return open_as(records.path, sample_surroundings(tmp_path / "data"), records.passphrase)


def holder(records: Records, tmp_path: Path, initials: str) -> OpenVault:
    place = next(at for at, key in enumerate(records.club.keys) if key.label == initials)
    around = sample_surroundings(tmp_path / f"data-{initials}")
    return open_as(records.path, around, records.club.keys[place].passphrase, place)


def shown_to(opened: OpenVault) -> list[int]:
    """Return the numbers of every entry, newest first, but of those of a restricted matter that another wrote."""
    entries = opened.vault.audit.entries(newest_first=True)
    return [one.seq for one in entries if one.kind != "restricted-matter" or one.person_id == opened.me]


def test_the_lead_reads_everything_newest_first_in_pages(lead: OpenVault) -> None:
    count = lead.read(audit_trail.count, ALL)
    assert count == len(shown_to(lead)) < lead.vault.audit.head().seq  # the sample has a restricted matter
    first = lead.read(audit_trail.page, ALL)
    second = lead.read(audit_trail.page, ALL, first[-1].seq)
    assert len(first) == len(second) == PAGE
    assert [row.seq for row in (*first, *second)] == shown_to(lead)[: 2 * PAGE]
    assert (first[0].act, first[0].who) == (Act.OPENED, "Dee Marsh")
    lead.lock()


def test_names_come_from_the_records_and_children_stay_initials(lead: OpenVault) -> None:
    rows = everything(lead)
    children = {case.child_name: f"{case.reference} {case.initials}" for case in lead.read(lambda w: w.cases.all())}
    labels = {row.about.case for row in rows}
    assert set(children.values()) <= labels
    words = repr(rows)
    assert not [name for name in children if name in words]
    sessions = [row for row in rows if row.kind == "session"]
    assert all(len(row.about.people) == 2 and row.about.on and row.about.route == "session" for row in sessions)
    parts = [row for row in rows if row.kind == "personal-part"]
    assert parts
    assert all(row.about.route == "session" for row in parts)
    lead.lock()


@pytest.mark.parametrize("initials", ["FR", "LO", "JP", "GP"])
def test_others_read_what_they_did_and_what_concerns_their_pairs(
    records: Records, tmp_path: Path, initials: str
) -> None:
    opened = holder(records, tmp_path, initials)
    viewer = opened.read(lambda work: work.viewer)
    rows = everything(opened)
    lead_sees = len(shown_to(opened))
    assert len(rows) == opened.read(audit_trail.count, ALL)
    assert opened.read(audit_trail.readers).whole is viewer.leads
    if viewer.leads:
        assert len(rows) == lead_sees
    else:
        assert 0 < len(rows) < lead_sees
        pairs = opened.read(lambda work: work.pairs.all())
        mine = {pair.id for pair in pairs if pair.supervisor == opened.me or pair.supervisor in viewer.manages}
        entries = {entry.seq: entry for entry in opened.vault.audit.entries()}
        for row in rows:
            entry = entries[row.seq]
            session = None
            if row.kind == "session" and entry.record_id is not None:
                wanted = entry.record_id
                session = opened.read(lambda work: next(s for s in work.sessions.all() if s.id == wanted))  # noqa: B023
            mine_to_read = entry.person_id == opened.me or entry.record_id == opened.me
            assert session is None or session.pair_id in mine or mine_to_read
    opened.lock()


def test_a_supervisee_reads_only_their_own_entries(open_vault: OpenVault, around: Surroundings) -> None:
    from app.services import holders

    priya = open_vault.do(people.add_person, PersonForm(full_name="Priya Nair")).value
    open_vault.do(people.pair_up, open_vault.me, priya, date(2026, 11, 22))
    holders.add_holder(open_vault, priya, "PN", "lantern orchard wicket tide")
    open_vault.lock()
    opened = open_as(open_vault.path, around, "lantern orchard wicket tide", 1)
    rows = everything(opened)
    assert opened.read(audit_trail.readers) == audit_trail.TrailReaders(
        opened.read(audit_trail.readers).people, whole=False, pairs=0
    )
    assert {(row.act, row.who) for row in rows} == {
        (Act.OPENED, "Priya Nair"),
        (Act.KEY_ADDED, "Dee Marsh"),
        (Act.CREATED, "Dee Marsh"),  # that she was put on file
    }
    assert not [row for row in rows if row.kind == "pair"]
    opened.lock()


def test_filters_narrow_by_person_topic_days_and_case(lead: OpenVault) -> None:
    rows = everything(lead)
    gareth = next(person for person, name in lead.read(audit_trail.readers).people if name == "Gareth Pugh")
    his = everything(lead, TrailFilter(person_id=gareth))
    assert his == tuple(row for row in rows if row.who == "Gareth Pugh")
    assert his
    keys = everything(lead, TrailFilter(topic=Topic.KEYS))
    assert keys == tuple(row for row in rows if row.kind in {"key", "signing-key", "club-certificate"})
    opened = everything(lead, TrailFilter(topic=Topic.OPENED))
    assert opened == tuple(row for row in rows if row.act == Act.OPENED)
    day = rows[5].at.date()
    on_the_day = everything(lead, TrailFilter(first_on=day, last_on=day))
    assert on_the_day == tuple(row for row in rows if row.at.date() == day)
    case = lead.read(lambda work: work.cases.all())[0]
    about = everything(lead, TrailFilter(case_reference=f" {case.reference.lower()} "))
    assert about == tuple(row for row in rows if row.about.case.startswith(f"{case.reference} "))
    assert about
    both = everything(lead, dataclasses.replace(TrailFilter(case_reference=case.reference), person_id=gareth))
    assert both == tuple(row for row in about if row.who == "Gareth Pugh")
    with pytest.raises(NotFoundError):
        lead.read(audit_trail.page, TrailFilter(case_reference="RJ-999"))
    lead.lock()


def test_a_case_that_one_may_not_see_is_not_found(open_vault: OpenVault, around: Surroundings) -> None:
    from app.services import holders
    from tests.app.services.test_journey import a_case, a_pair

    a_case(open_vault, "Kezia Tarn", a_pair(open_vault))
    other = open_vault.do(people.add_person, PersonForm(full_name="Tom Hale")).value
    holders.add_holder(open_vault, other, "TH", "lantern orchard wicket tide")
    open_vault.lock()
    opened = open_as(open_vault.path, around, "lantern orchard wicket tide", 1)
    with pytest.raises(NotFoundError):
        opened.read(audit_trail.page, TrailFilter(case_reference="RJ-001"))
    opened.lock()


def test_a_kind_that_is_its_writers_own_is_shown_to_nobody_else(open_vault: OpenVault) -> None:
    vault, now = open_vault.vault, open_vault.around.clock()
    before = open_vault.read(audit_trail.count, ALL)
    with transaction(vault.db):
        for person in (None, open_vault.me):
            vault.audit.add("created", kind="restricted-matter", person_id=person, now=now)
    assert open_vault.read(audit_trail.count, ALL) == before + 1
    assert [row.who for row in everything(open_vault) if row.kind == "restricted-matter"] == ["Dee Marsh"]


def test_the_check_holds_finds_a_change_and_minds_this_computers_memory(open_vault: OpenVault) -> None:
    found = audit_trail.check(open_vault)
    assert (found.ok, found.count, found.anchor) == (
        True,
        open_vault.vault.audit.head().seq,
        AnchorResult.SAME_OR_NEWER,
    )
    assert found.anchor_seq == found.count
    ahead = AuditHead(found.count + 7, bytes(32))
    anchor.write(open_vault.around.data_folder, open_vault.vault.ring, ahead, open_vault.around.clock())
    found = audit_trail.check(open_vault)
    assert (found.ok, found.anchor) == (True, AnchorResult.OLDER_OR_DIFFERENT)
    db = open_vault.vault.db
    db.execute("DROP TRIGGER audit_no_update")
    db.execute("UPDATE audit SET person_id = NULL WHERE seq = 4")
    found = audit_trail.check(open_vault)
    assert (found.ok, found.first_bad_seq) == (False, 4)


def test_a_list_that_left_is_itself_noted(open_vault: OpenVault) -> None:
    open_vault.do(audit_trail.note_export)
    newest = everything(open_vault)[0]
    assert (newest.act, newest.kind, newest.who) == (Act.EXPORTED, "audit-trail", "Dee Marsh")
    assert everything(open_vault, TrailFilter(topic=Topic.DOCUMENTS)) == (newest,)
