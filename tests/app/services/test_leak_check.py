"""What the leak check reads: every field somebody can type into, and adults' documents for names of children."""

from __future__ import annotations

import dataclasses
import re
import typing
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import UTC, date, datetime, time
from pathlib import Path
from types import UnionType
from uuid import UUID

import pytest

from app.domain.chronology_extract import ChronologyExtract
from app.domain.discussion import DiscussionContent
from app.domain.errors import InputError
from app.domain.exports import DocumentKind
from app.domain.extracts import AgreementSection, CaseExtract
from app.domain.ids import CaseId, PersonId, SessionId
from app.domain.session import Function
from app.services import agendas, cases, exporting, sessions, signing_keys
from app.services.exporting import CaseChoices, ExportRequest, Gathered, Mask, leak_check
from app.services.exporting.whole_file import without_codes
from app.services.exporting.withholding import letters_of
from app.services.exporting.written import written_words
from app.services.sessions import FinishForm
from app.services.vaults import OpenVault
from app.services.work import Work
from reports.said import everything_said
from tests.app.services.test_journey import a_case, a_pair
from tests.reports import samples

CANARY = "Alfie"


def filled(kind: type, path: str = "") -> Iterator[tuple[str, object]]:
    """Yield, for each text field below an extract, its path and the extract with the canary in that field only."""
    hints = typing.get_type_hints(kind)
    for field in fields(kind):
        here = f"{path}.{field.name}".lstrip(".")
        for where, value in values(hints[field.name], here):
            rest = {other.name: blank(hints[other.name]) for other in fields(kind) if other.name != field.name}
            yield where, kind(**rest, **{field.name: value})


def values(hint: object, path: str) -> Iterator[tuple[str, object]]:
    if hint is str:
        yield path, CANARY
    elif isinstance(hint, type) and is_dataclass(hint):
        yield from filled(hint, path)
    elif typing.get_origin(hint) in (typing.Union, UnionType):
        for one in typing.get_args(hint):
            yield from values(one, path)
    elif typing.get_origin(hint) is tuple:
        yield from ((where, (value,)) for where, value in values(typing.get_args(hint)[0], path))


def blank(hint: object) -> object:
    if typing.get_origin(hint) in (typing.Union, UnionType):
        return None
    if typing.get_origin(hint) is tuple:
        return ()
    if isinstance(hint, type) and is_dataclass(hint):
        names = typing.get_type_hints(hint)
        return hint(**{field.name: blank(names[field.name]) for field in fields(hint)})
    known: dict[object, object] = {
        str: "",
        int: 0,
        bool: False,
        date: date(2026, 1, 1),
        datetime: datetime(2026, 1, 1, tzinfo=UTC),
        UUID: UUID(int=0),
    }
    return known[hint]


NAMES_AND_FIXED_WORDS = {
    "child_name",
    "reference",
    "status",
    "read_and_signed",
    "letterhead.club_name",
    "letterhead.address",
    "letterhead.contact",
    "mark.made_by",
    "mark.made_by_role",
    "mark.audit_head",
    "mark.issuer_fingerprint",
    "mark.issuer_name",
    "mark.wording.language",
    "mark.wording.sha256",
    "signatures.name",
    "signatures.role",
    "signatures.how",
    "put_together.put_together_line",
    "discussions.session_kind",
    "discussions.on_paper",
    "discussions.supervisor",
    "discussions.practitioner",
    "discussions.decisions.kind",
    "discussions.decisions.authority",
    "discussions.decisions.decided_by",
    "discussions.decisions.endorsed_by",
    "discussions.actions.owner",
    "discussions.actions.state",
}


def test_every_field_of_a_child_s_record_is_read_but_names_of_adults_and_fixed_words() -> None:
    unread = {path for path, made in filled(CaseExtract) if CANARY not in "\n".join(written_words(made))}
    assert unread == NAMES_AND_FIXED_WORDS


OF_A_CHRONOLOGY = {
    *(path for path in NAMES_AND_FIXED_WORDS if not path.startswith(("discussions", "read_and", "put_to"))),
    *(path.replace("discussions.", "entries.discussion.") for path in NAMES_AND_FIXED_WORDS if "discussions." in path),
    *(f"entries.decision.{name}" for name in ("kind", "authority", "decided_by", "endorsed_by")),
    *(f"entries.{name}" for name in ("kind", "topic", "recorded_by", "action.owner", "sent.document")),
    *(f"entries.attached.{name}" for name in ("format", "sha256", "file_name")),  # the name is made of a number
    "open_actions.owner",
}


def test_every_field_of_a_chronology_is_read_but_names_of_adults_and_fixed_words() -> None:
    unread = {path for path, made in filled(ChronologyExtract) if CANARY not in "\n".join(written_words(made))}
    assert unread == OF_A_CHRONOLOGY


def finished(opened: OpenVault, *, personal: str = "", title: str = "", what: str = "") -> tuple[SessionId, CaseId]:
    pair = a_pair(opened)
    kezia, _alfie = a_case(opened, "Kezia Tarn", pair), a_case(opened, "Alfie Stonewell", pair)
    on = opened.read(lambda work: work.today)
    session = opened.do(sessions.plan, pair, on, time(18, 30), 60, "Clubhouse").value
    if title:
        opened.do(agendas.add_item, session, title, Function.SUPPORT)
    opened.do(sessions.start, session)
    items = opened.read(lambda work: work.agenda.of_session(session))
    item = next(one for one in items if one.case_id == kezia)
    content = DiscussionContent(what_happened=what or "Late.", lived_experience="She waits.")
    opened.do(sessions.save_child_draft, session, item.id, content)
    opened.do(sessions.save_personal_draft, session, items[0].id, personal or "Tired.")
    opened.do(sessions.finish, session, FinishForm())
    return session, kezia


def names_in(opened: OpenVault, kind: DocumentKind, record: UUID) -> list[str]:
    return [hit.found for hit in opened.read(exporting.gather, ExportRequest(kind, record)).leaks]


def test_a_child_named_in_the_personal_part_is_found_and_a_reference_is_not(open_vault: OpenVault) -> None:
    session, _ = finished(open_vault, personal="Kezia’s mum shouted at me about K.T. (RJ-001); Priya knows.")
    assert names_in(open_vault, DocumentKind.SESSION_RECORD, session) == ["Kezia"]


def test_a_child_named_on_the_agenda_is_found(open_vault: OpenVault) -> None:
    session, _ = finished(open_vault, title="Talk about Alfie Stonewell")
    assert names_in(open_vault, DocumentKind.AGENDA, session) == ["Alfie Stonewell"]


def test_another_child_in_the_group_of_a_case_is_found(open_vault: OpenVault) -> None:
    _, kezia = finished(open_vault)
    case = open_vault.read(cases.view, kezia).case
    form = cases.CaseForm(
        child_name=case.child_name,
        lead=case.lead,
        supervisor=case.supervisor,
        worry=case.worry,
        opened_on=case.opened_on,
        group="U12, with Alfie",
    )
    open_vault.do(cases.change_case, kezia, form)
    assert names_in(open_vault, DocumentKind.CASE_RECORD, kezia) == ["Alfie"]


def test_a_short_form_that_begins_otherwise_is_found(open_vault: OpenVault) -> None:
    _, kezia = finished(open_vault, what="She sat with Beth.")
    pair = open_vault.read(lambda work: work.pairs.all())[0].id
    a_case(open_vault, "Elizabeth Oduya", pair)
    assert names_in(open_vault, DocumentKind.CASE_RECORD, kezia) == ["Beth"]


def in_file(gathered: Gathered) -> list[str]:
    return [hit.found for hit in exporting.found_in_file(gathered, exporting.draw(gathered).pdf)]


def a_colleague(work: Work) -> None:
    """Marcus Bell, with a private number and address; he is not of the pair."""
    dee = work.people.get(work.me)
    marcus = replace(
        dee,
        id=PersonId(work.ids.new()),
        full_name="Marcus Bell",
        known_as="Bello",
        initials="MB",
        telephone="07700 900123",
        email="marcus.bell@example.org",
    )
    work.people.save(marcus)


def test_adults_who_are_not_in_it_for_their_role_and_private_numbers_are_found(open_vault: OpenVault) -> None:
    words = "Dee and Priya rang Bello on +44 7700 900-123 (marcus.bell\n@example.org). Priya Nair drove."
    _, kezia = finished(open_vault, what=words)
    open_vault.do(a_colleague)
    gathered = open_vault.read(exporting.gather, ExportRequest(DocumentKind.CASE_RECORD, kezia))
    assert [(hit.found, hit.what, hit.reference, hit.where) for hit in gathered.leaks] == [
        ("Bello", "part-of-name", "", "what_happened"),
        ("+44 7700 900-123", "telephone", "", "what_happened"),
        ("marcus.bell\n@example.org", "email", "", "what_happened"),
    ]
    assert gathered.leaks[0].before == "Dee and Priya rang"
    assert gathered.leaks[0].after.startswith("on +44 7700 900-123 (marcus.bell @example.org)")


def test_withheld_words_are_in_no_part_of_the_file_and_the_record_says_so(
    open_vault: OpenVault, tmp_path: Path
) -> None:
    session, kezia = finished(open_vault, what="Al\u00adfie and ALFIE-\nStonewell came. So did Alfie Stonewell’s dad.")
    request = ExportRequest(DocumentKind.CASE_RECORD, kezia)
    found = {hit.found for hit in open_vault.read(exporting.gather, request).leaks}
    request = replace(request, masks=tuple(Mask(each, "names another child") for each in found))
    gathered = open_vault.read(exporting.gather, request)
    assert gathered.leaks == ()
    signed = exporting.sign_and_save(gathered, signing_keys.identity(open_vault), tmp_path / "record.pdf")
    said = "".join(letters_of(text) for _where, text in everything_said(signed.pdf))
    for gone in ("alfie", "stonewell"):
        assert gone not in said
    assert "withheldandwithheldcamesodidwithheldsdad" in said
    receipt = open_vault.do(exporting.record, gathered, signed).value
    (kept,) = open_vault.read(lambda work: work.receipts.get(receipt)).kept_names
    assert (kept.found, kept.reason) == ("", "3 places marked [withheld]: names another child.")
    content = open_vault.read(lambda work: work.discussions.of_session(session))[0].content
    assert "Stonewell" in content.what_happened  # the record itself is as it was


def test_a_name_that_comes_from_elsewhere_than_the_notes_stops_the_signing(
    open_vault: OpenVault, tmp_path: Path
) -> None:
    _, kezia = finished(open_vault)
    gathered = open_vault.read(exporting.gather, ExportRequest(DocumentKind.CASE_RECORD, kezia))
    assert gathered.leaks == ()
    assert in_file(gathered) == []
    mark = replace(gathered.extract.mark, made_by="Alfie Stonewell")
    for forged in (
        replace(gathered, template=f"{gathered.template}\nAs for Alfie Stonewell\n"),
        replace(gathered, extract=replace(gathered.extract, mark=mark)),  # in the properties and below every page
    ):
        (found,) = in_file(forged)
        assert "Stonewell" in found
        with pytest.raises(InputError) as error:
            exporting.sign_and_save(forged, signing_keys.identity(open_vault), tmp_path / "record.pdf")
        assert error.value.field == "kept_names"
        assert not (tmp_path / "record.pdf").exists()


def test_a_word_that_every_record_prints_is_no_name_but_in_the_notes_it_is(open_vault: OpenVault) -> None:
    pair_and_case = finished(open_vault, what="She came with Page.")
    pair = open_vault.read(lambda work: work.pairs.all())[0].id
    a_case(open_vault, "Page Record", pair)
    gathered = open_vault.read(exporting.gather, ExportRequest(DocumentKind.CASE_RECORD, pair_and_case[1]))
    assert [hit.found for hit in gathered.leaks] == ["Page"]
    assert in_file(gathered) == []


def test_an_agreement_is_read_for_children_and_may_name_adults(open_vault: OpenVault) -> None:
    finished(open_vault)
    open_vault.do(a_colleague)
    made = dataclasses.replace(
        samples.agreement(),
        sections=(AgreementSection("who", "Who", ("Marcus Bell may read. We talk about Alfie.",), (), "", True),),
    )
    hits = open_vault.read(lambda work: leak_check.hits_in(work, leak_check.children_and_contacts(work, made), made))
    assert [(hit.found, hit.where) for hit in hits] == [("Alfie", "sentences")]


def test_by_initials_the_childs_own_name_is_found_in_the_words(open_vault: OpenVault) -> None:
    """Initials at the head of the page hide nobody whose name stands in the notes."""
    _session, case_id = finished(open_vault, what="Kezia waited by the cones again.")
    for as_initials in (False, True):
        choices = CaseChoices(as_initials=as_initials)
        made = open_vault.read(exporting.gather, ExportRequest(DocumentKind.CASE_RECORD, case_id, choices))
        assert ("Kezia" in [hit.found for hit in made.leaks]) is as_initials


@pytest.mark.parametrize(
    ("text", "is_blotted"),
    [
        ("f1b00c86089129312bea5cac369129ac", True),
        ("f1b00c86-0891-2931-2bea-5cac369129ac", True),
        ("622B 8376 D488 F049 37EB 11D1 4DE1 1680\n6B6D BEA5 8C8C 73AC", True),
        ("5A91 76C0 BEA5 9D4C … C987 8619 6D37 CC78", True),
        ("Bea waited by the cones", False),
        ("0163 2960 0012 3456", False),  # figures alone may be a number to ring
        ("Bea 2019 0012", False),
        ("Abed Dade Beab Fade", False),
    ],
)
def test_a_code_is_nobodys_name_and_what_is_none_is_read(text: str, is_blotted: bool) -> None:
    assert (without_codes(text) != text) is is_blotted
    assert not is_blotted or not re.search("bea", without_codes(text), re.IGNORECASE)
    assert len(without_codes(text)) == len(text)
