"""A club's own wording: versions, the standard one, drafts, files, and what documents remember of it."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest

from app.domain.audit import Act
from app.domain.case import CaseStatus
from app.domain.checks import PagesState, PdfState
from app.domain.errors import InputError, NotAllowedError, NotFoundError, StaleError, TemplateError, VaultExistsError
from app.domain.exports import DocumentKind, KeptName
from app.domain.ids import AgreementId, CaseId
from app.domain.line_diff import Difference
from app.domain.templates import DocumentLanguage, MadeWith
from app.services import exporting, signing_keys, templates
from app.services.exporting import ExportRequest
from app.services.templates import filed, keeping, samples
from app.services.templates.standard import digest, standard
from app.services.vaults import OpenVault
from app.services.work import Work
from reports.sandbox import Value
from reports.template_check import entry_of
from tests.app.services.small_club import SmallClub, discuss, open_case, set_up, sign_agreement
from tests.reports.payloads import REFUSED

ENGLISH, WELSH = DocumentLanguage.ENGLISH, DocumentLanguage.WELSH
AGREEMENT = (DocumentKind.AGREEMENT, ENGLISH)
STANDARD = standard(*AGREEMENT).text
OURS = STANDARD.replace("## What we both sign", "## What the two of us sign")
LATER = OURS.replace("# Supervision agreement", "# Our supervision agreement", 1)


@pytest.fixture
def club(open_vault: OpenVault) -> SmallClub:
    return set_up(open_vault)


def put_in_force(club: SmallClub, text: str = OURS, note: str = "", of: int = 0) -> None:
    club.opened.do(templates.publish, *AGREEMENT, text, note, of)


def shown(club: SmallClub) -> templates.TemplateView:
    return club.opened.read(templates.view, *AGREEMENT)


def agreement_of(club: SmallClub) -> AgreementId:
    return club.opened.read(lambda work: work.agreements.of_pair(club.dee_priya)[0].id)


def signed(club: SmallClub, request: ExportRequest, target: Path) -> exporting.Gathered:
    gathered = club.opened.read(exporting.gather, request)
    kept = tuple(KeptName(hit.found, "sample") for hit in gathered.leaks)
    made = exporting.sign_and_save(gathered, signing_keys.identity(club.opened), target, kept_names=kept)
    club.opened.do(exporting.record, gathered, made)
    return gathered


def words_of(pdf: Path) -> str:
    raw = subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, text=True, check=True).stdout
    return " ".join(raw.split())


# Versions


def test_at_first_the_standard_wording_holds(club: SmallClub) -> None:
    view = shown(club)
    assert (view.row.version, view.row.is_standard, view.row.standard_changed) == (0, True, False)
    assert view.text == view.standard == STANDARD
    assert view.versions == ()


def test_a_wording_put_in_force_is_a_version_and_an_entry_in_the_trail(club: SmallClub) -> None:
    put_in_force(club, note="Plainer words")
    view = shown(club)
    assert (view.row.version, view.row.is_standard, view.text) == (1, False, OURS)
    assert view.row.differs == Difference(added=1, removed=1)
    assert [(one.number, one.note, one.made_by) for one in view.versions] == [(1, "Plainer words", "Dee Marsh")]
    last = club.opened.read(lambda work: work._vault.audit.entries()[-1])
    assert (last.act, last.kind) == (Act.CHANGED.value, "template")


def test_an_earlier_version_and_the_standard_wording_are_put_back_as_new_versions(club: SmallClub) -> None:
    put_in_force(club)
    put_in_force(club, LATER, of=1)
    club.opened.do(templates.restore, *AGREEMENT, 1, "")
    assert (shown(club).row.version, shown(club).text) == (3, OURS)
    club.opened.do(templates.restore, *AGREEMENT, 0, "")
    view = shown(club)
    assert (view.row.version, view.row.is_standard, view.text) == (4, True, STANDARD)
    assert [one.number for one in view.versions] == [4, 3, 2, 1]
    with pytest.raises(InputError, match="in-force"):
        club.opened.do(templates.restore, *AGREEMENT, 0, "")
    with pytest.raises(NotFoundError):
        club.opened.do(templates.restore, *AGREEMENT, 9, "")


def test_the_same_words_are_no_new_version(club: SmallClub) -> None:
    with pytest.raises(InputError, match="same"):
        put_in_force(club, STANDARD)


def test_nobody_overwrites_what_another_put_in_force_meanwhile(club: SmallClub) -> None:
    put_in_force(club)
    with pytest.raises(StaleError):
        put_in_force(club, LATER, of=0)
    assert shown(club).text == OURS


def test_a_broken_wording_cannot_be_put_in_force(club: SmallClub) -> None:
    with pytest.raises(TemplateError) as error:
        put_in_force(club, STANDARD.replace("{{ line_manager }}", "{{ line_manger }}"))
    assert (error.value.cause, error.value.name, error.value.line) == ("unknown-name", "line_manger", 9)
    assert shown(club).row.version == 0


def test_only_the_lead_and_deputies_change_the_wording(club: SmallClub, tmp_path: Path) -> None:
    priya = club.seat(club.priya)
    for query in (templates.listing, lambda work: templates.view(work, *AGREEMENT)):
        with pytest.raises(NotAllowedError):
            priya.read(query)
    with pytest.raises(NotAllowedError):
        priya.read(templates.as_file, *AGREEMENT)
    for command in (
        lambda work: templates.publish(work, *AGREEMENT, OURS, "", 0),
        lambda work: templates.save_draft(work, *AGREEMENT, OURS, 0),
        lambda work: templates.restore(work, *AGREEMENT, 0, ""),
        templates.note_saved,
    ):
        with pytest.raises(NotAllowedError):
            priya.do(command)


# A changed standard


def test_a_changed_standard_is_told_and_both_standards_can_be_compared(
    club: SmallClub, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_in_force(club)
    newer = STANDARD.replace("Nothing in it delays a report", "Nothing here delays a report")
    came = replace(standard(*AGREEMENT), text=newer, sha256=digest(newer))
    monkeypatch.setattr(keeping, "standard", lambda *_which: came)
    view = shown(club)
    assert view.row.standard_changed
    assert (view.text, view.based_on, view.standard) == (OURS, STANDARD, newer)
    put_in_force(club, newer.replace("## What we both sign", "## What the two of us sign"), of=1)
    assert not shown(club).row.standard_changed


def test_who_went_back_to_the_standard_wording_follows_it(club: SmallClub, monkeypatch: pytest.MonkeyPatch) -> None:
    put_in_force(club)
    club.opened.do(templates.restore, *AGREEMENT, 0, "")
    newer = STANDARD.replace("both sign", "all sign")
    monkeypatch.setattr(
        keeping, "standard", lambda *_which: replace(standard(*AGREEMENT), text=newer, sha256=digest(newer))
    )
    view = shown(club)
    assert (view.text, view.row.standard_changed) == (newer, False)


# Drafts


def test_a_draft_is_its_writers_and_goes_when_it_is_put_in_force(club: SmallClub) -> None:
    club.opened.do(templates.save_draft, *AGREEMENT, "# Half a", 0)
    assert shown(club).draft == "# Half a"
    assert shown(club).row.has_draft
    put_in_force(club)
    assert shown(club).draft is None


def test_a_draft_that_is_what_is_in_force_is_no_draft(club: SmallClub) -> None:
    club.opened.do(templates.save_draft, *AGREEMENT, OURS, 0)
    club.opened.do(templates.save_draft, *AGREEMENT, STANDARD, 0)
    assert shown(club).draft is None


# What documents remember


def test_a_signed_document_says_which_wording_it_was_made_with(club: SmallClub, tmp_path: Path) -> None:
    put_in_force(club)
    request = ExportRequest(DocumentKind.AGREEMENT, agreement_of(club))
    gathered = signed(club, request, tmp_path / "a.pdf")
    made_with = MadeWith("en-GB", 1, digest(OURS))
    assert club.opened.read(lambda work: work.receipts.get(gathered.document_id)).template == made_with
    words = words_of(tmp_path / "a.pdf")
    assert "What the two of us sign" in words
    assert "Wording: the club’s own, version 1" in words
    with pikepdf.open(tmp_path / "a.pdf") as opened:
        data = json.loads(opened.attachments["record.json"].get_file().read_bytes())
    assert data["record"]["mark"]["wording"] == {"language": "en-GB", "version": 1, "sha256": made_with.sha256}


def test_a_record_can_be_made_again_with_the_wording_it_was_made_with(club: SmallClub, tmp_path: Path) -> None:
    request = ExportRequest(DocumentKind.AGREEMENT, agreement_of(club))
    signed(club, request, tmp_path / "standard.pdf")
    put_in_force(club)
    signed(club, request, tmp_path / "ours.pdf")
    put_in_force(club, LATER, of=1)
    offers = club.opened.read(exporting.wordings, DocumentKind.AGREEMENT, request.record_id, ENGLISH)
    assert [(one.made_with.version, one.made_on is None) for one in offers] == [(2, True), (1, False), (0, False)]
    for offer, title in zip(offers, ("Our supervision", "What the two of us sign", "What we both sign"), strict=True):
        again = club.opened.read(exporting.gather, replace(request, wording=offer.made_with))
        assert title in exporting.draw(again).text
        assert again.made_with == offer.made_with


def test_a_child_who_is_named_in_the_wording_itself_is_found(club: SmallClub) -> None:
    case_id = open_case(club, "Kezia Tarn", weeks_ago=8)
    open_case(club, "Alfie Stonewell")
    discuss(club, case_id)
    kind = DocumentKind.CASE_RECORD
    text = standard(kind, ENGLISH).text.replace("## Left out", "As with Alfie Stonewell.\n\n## Left out")
    before = club.opened.read(exporting.gather, ExportRequest(kind, case_id)).leaks
    club.opened.do(templates.publish, kind, ENGLISH, text, "", 0)
    found = club.opened.read(exporting.gather, ExportRequest(kind, case_id)).leaks
    assert "Alfie Stonewell" in {hit.found for hit in found} - {hit.found for hit in before}


# Files


def test_a_wording_goes_out_and_comes_in_unchanged(club: SmallClub, tmp_path: Path) -> None:
    put_in_force(club)
    target = tmp_path / templates.file_name(*AGREEMENT)
    templates.save_file(target, club.opened.read(templates.as_file, *AGREEMENT))
    club.opened.do(templates.note_saved)
    assert templates.from_file(target, *AGREEMENT) == OURS


@pytest.mark.parametrize(
    ("raw", "problem"),
    [
        (b"x" * 20_201, "too-large"),
        (b"\xff\xfe# Title", "not-text"),
        (b"# Title\0", "not-text"),
        (b"  \n ", "missing"),
        (b"{# Holdfast wording: agenda, en-GB #}\n# Agenda", "other-document"),
        (b"{# Holdfast wording: agreement, fr-FR #}\n# Accord", "other-language"),
    ],
)
def test_a_file_that_is_none_is_refused(raw: bytes, problem: str) -> None:
    with pytest.raises(InputError, match=problem):
        filed.wording_in(raw, *AGREEMENT)


def test_a_pipe_is_not_waited_for_and_nothing_else_is_replaced(club: SmallClub, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="not-text"):
        templates.from_file(tmp_path, *AGREEMENT)
    letter = tmp_path / "letter.txt"
    letter.write_bytes(b"dear")
    with pytest.raises((InputError, VaultExistsError)):
        templates.save_file(letter, b"x")
    assert letter.read_bytes() == b"dear"


# What no wording can do

PLACES = (
    "# Title\n\n{}\n",
    "# Title {}\n",
    "# Title\n\n- item {}\n",
    "# Title\n\n```facts\nChild: {}\n```\n",
    "# Title\n\n| a | b |\n|---|---|\n| {} | x |\n",
    "# Title\n\n{{% if club %}}\n{}\n{{% endif %}}\n",
)
_LISTS = {
    DocumentKind.POLICY: "sections",
    DocumentKind.DISPOSAL: "counts",
    DocumentKind.TRUST_CARD: "fingerprint",
    DocumentKind.AGREEMENT: "sections",
    DocumentKind.AGENDA: "agenda",
    DocumentKind.SESSION_RECORD: "functions_covered",
    DocumentKind.CASE_RECORD: "read_and_signed",
    DocumentKind.SUBJECT_ACCESS: "withheld",
    DocumentKind.CASE_CHRONOLOGY: "open_actions",
    DocumentKind.ESCALATION: "steps",
    DocumentKind.TRAINING: "people",
    DocumentKind.OBSERVATION: "findings",
    DocumentKind.AUDIT_SAMPLE: "wanting",
    DocumentKind.SECTION_11: "months",
    DocumentKind.RESTRICTED_MATTER: "named",
    DocumentKind.GROUP_RECORD: "present",
    DocumentKind.GROUP_AGREEMENT: "sections",
    DocumentKind.AGENCY_EXTRACT: "to_know",
}


def meant_for(payload: str, kind: DocumentKind) -> str:
    """Return a payload with the names that this document really has, so that it is not refused for a name alone."""
    has_child = kind in (DocumentKind.CASE_RECORD, DocumentKind.CASE_CHRONOLOGY, DocumentKind.ESCALATION)
    box = "child" if has_child else "each"
    named = payload.replace("text", "club").replace("rows", _LISTS[kind]).replace("box", box)
    has_no_parts = kind in (DocumentKind.DISPOSAL, DocumentKind.TRUST_CARD)  # nothing in them but texts
    if box == "child" or has_no_parts or "box" not in payload or "{%" in payload:
        return named
    listed = {
        DocumentKind.SESSION_RECORD: "notes",
        DocumentKind.SUBJECT_ACCESS: "entries",
        DocumentKind.RESTRICTED_MATTER: "entries",
        DocumentKind.GROUP_RECORD: "agenda",
    }.get(kind, _LISTS[kind])
    return f"{{% for each in {listed} %}}{named}{{% endfor %}}"


@pytest.mark.parametrize("kind", DocumentKind)
def test_no_payload_can_be_put_in_force_or_drawn_as_any_document(kind: DocumentKind) -> None:
    for payload in REFUSED:
        for place in PLACES:
            wording = place.replace("{{%", "{%").replace("%}}", "%}").replace("{}", meant_for(payload, kind), 1)
            assert templates.problems(kind, wording), wording
            with pytest.raises(TemplateError):
                exporting.draw_sample(kind, ENGLISH, wording, samples.LETTERHEAD)


@pytest.mark.parametrize("kind", DocumentKind)
def test_every_field_is_described_and_every_description_is_a_field(kind: DocumentKind) -> None:
    assert {field.path for field in templates.fields(kind)} == set(paths(samples.context(kind)))


def paths(values: Mapping[str, Value], at: str = "") -> list[str]:
    """Return the names that a document's values have, lists with [] at the end; none of them may be empty."""
    found: list[str] = []
    for name, value in values.items():
        assert value not in ("", []), f"{at}{name} is empty in the invented document"
        if isinstance(value, dict):
            found += paths(value, f"{at}{name}.")
            continue
        found.append(f"{at}{name}[]" if isinstance(value, list) else f"{at}{name}")
        if isinstance(value, list) and isinstance(one := entry_of(value), dict):
            found += paths(one, f"{at}{name}[].")
    return found


def printing_everything(kind: DocumentKind) -> str:
    """Return a wording that asks for every field there is."""

    def printed(values: Mapping[str, Value], at: str, depth: int) -> str:
        lines = []
        for name, value in values.items():
            whole = f"{at}{name}"
            if isinstance(value, dict):
                lines.append(printed(value, f"{whole}.", depth))
            elif isinstance(value, list):
                one = f"v{depth}"
                each = entry_of(value)
                inner = printed(each, f"{one}.", depth + 1) if isinstance(each, dict) else f"{{{{ {one} }}}}\n"
                lines.append(f"{{% for {one} in {whole} %}}\n{inner}\n{{% endfor %}}\n")
            else:
                lines.append(f"{{{{ {whole} }}}}\n")
        return "\n".join(lines)

    return f"# Everything\n\n{printed(samples.context(kind), '', 0)}"


def test_a_childs_record_holds_nothing_else_whatever_the_wording_asks_for(club: SmallClub) -> None:
    other = open_case(club, "Alfie Stonewell", weeks_ago=8)
    discuss(club, other, personal="Priya is worn out.")
    case_id: CaseId = open_case(club, "Kezia Tarn", weeks_ago=8)
    discuss(club, case_id, personal="Priya sleeps badly.")
    kind = DocumentKind.CASE_RECORD
    wording = printing_everything(kind)
    assert templates.problems(kind, wording) == ()
    club.opened.do(templates.publish, kind, ENGLISH, wording, "", 0)
    text = exporting.draw(club.opened.read(exporting.gather, ExportRequest(kind, case_id))).text
    assert "Collected 40 minutes late again." in text
    for words in ("Alfie", "Stonewell", "worn out", "sleeps badly"):
        assert words not in text


# Welsh, and what a stranger's check makes of a wording of one's own


def test_an_agreement_in_welsh_keeps_what_the_two_wrote(club: SmallClub, tmp_path: Path) -> None:
    pair = club.sam_tom

    def ours(work: Work) -> AgreementId:
        return sign_agreement(work, pair, place="the boathouse")

    key = club.opened.do(ours).value
    gathered = signed(club, ExportRequest(DocumentKind.AGREEMENT, key, language=WELSH), tmp_path / "cy.pdf")
    words = words_of(tmp_path / "cy.pdf")
    assert gathered.made_with.language == "cy-GB"
    for welsh in ("Cytundeb goruchwylio", "Pa mor aml, ble", "bob 6 wythnos", "Ble: the boathouse.", "5 Ionawr 2027"):
        assert welsh in words
    assert "Llofnodwyd yn ddigidol gan Dee Marsh" in words
    assert club.opened.read(lambda work: work.receipts.get(gathered.document_id)).template.language == "cy-GB"
    check = exporting.verify_file(tmp_path / "cy.pdf")
    assert (check.state, check.pages.state) == (PdfState.INTACT, PagesState.SAME)


def test_a_record_in_welsh_tells_days_and_states_in_welsh(club: SmallClub) -> None:
    case_id = open_case(club, "Kezia Tarn", weeks_ago=8, status=CaseStatus.EARLY_HELP)
    discuss(club, case_id)
    request = ExportRequest(DocumentKind.CASE_RECORD, case_id, language=WELSH)
    text = exporting.draw(club.opened.read(exporting.gather, request)).text
    for words in (
        "Cofnod goruchwylio diogelu",
        "22 Tachwedd 2026",
        "Cymorth cynnar",
        "Collected 40 minutes late again.",
    ):
        assert words in text


def test_a_clubs_wording_that_leaves_nothing_out_is_told_as_other_words(club: SmallClub, tmp_path: Path) -> None:
    put_in_force(club)
    signed(club, ExportRequest(DocumentKind.AGREEMENT, agreement_of(club)), tmp_path / "ours.pdf")
    check = exporting.verify_file(tmp_path / "ours.pdf")
    assert check.pages.state is PagesState.OTHER_WORDS
    assert any("the two of us" in one.pages for one in check.pages.differences)


def test_a_wording_that_leaves_words_out_is_told_to_a_stranger(club: SmallClub, tmp_path: Path) -> None:
    put_in_force(club, STANDARD.replace("{{ s.text }}", "As agreed."))
    signed(club, ExportRequest(DocumentKind.AGREEMENT, agreement_of(club)), tmp_path / "less.pdf")
    check = exporting.verify_file(tmp_path / "less.pdf")
    assert check.pages.state is PagesState.DIFFERENT
