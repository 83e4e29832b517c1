"""The copy of records that answers a request: a person's own matter, others withheld, originals untouched."""

from __future__ import annotations

import json
import subprocess
from datetime import timedelta
from pathlib import Path

import pikepdf
import pytest

from app.domain.allocation import Confirmed
from app.domain.checks import PdfState
from app.domain.day_names import in_full
from app.domain.discussion import DiscussionContent
from app.domain.errors import InputError, NotAllowedError
from app.domain.exports import DocumentKind, KeptName
from app.domain.extracts import SubjectAccessExtract
from app.domain.ids import AccessRequestId, CaseId, SessionId
from app.domain.improving import Want
from app.domain.requests import RequestKind
from app.domain.watching import Place, Process
from app.services import (
    allocations,
    cases,
    exporting,
    feedback,
    objectives,
    requests,
    sessions,
    signing_keys,
    watching,
)
from app.services.allocations import AllocationForm
from app.services.exporting import ExportRequest, Mask
from app.services.feedback import FeedbackForm
from app.services.objectives import ObjectiveForm
from app.services.requests import RequestForm
from app.services.sessions import FinishForm
from app.services.vaults import OpenVault
from app.services.watching import PlaceForm
from tests.app.services.conftest import Clock
from tests.app.services.small_club import SmallClub, item_for, open_case, plan, set_up


@pytest.fixture
def club(open_vault: OpenVault) -> SmallClub:
    return set_up(open_vault)


@pytest.fixture
def told(club: SmallClub) -> tuple[CaseId, SessionId]:
    """One session about Kezia in which Alfie, Tom and Kezia's mother are named too."""
    dee = club.seat(club.dee)
    case_id = open_case(club, "Kezia Tarn", weeks_ago=8)
    open_case(club, "Alfie Stonewell", weeks_ago=1)
    dee.do(cases.add_episode, case_id, club.opened.around.clock(), "missing", "Alfie saw her leave with Tom Ashby.")
    session_id = plan(club)
    dee.do(sessions.start, session_id)
    content = DiscussionContent(
        what_happened="Kezia waited with Alfie Stonewell. Mum, Maureen, rang at six.",
        lived_experience="She is cold.",
    )
    dee.do(sessions.save_child_draft, session_id, item_for(club, session_id, case_id).id, content)
    wellbeing = item_for(club, session_id, topic="wellbeing").id
    dee.do(sessions.save_personal_draft, session_id, wellbeing, "Priya is worn out since Tom Ashby shouted at her.")
    dee.do(sessions.finish, session_id, FinishForm())
    return case_id, session_id


def ready(club: SmallClub, form: RequestForm) -> AccessRequestId:
    key = club.opened.do(requests.log, form).value
    club.opened.do(requests.check_identity, key, club.today)
    row = club.opened.read(requests.row, key)
    club.opened.do(requests.think, key, {one.key: "Thought about" for one in row.questions})
    return key


def copy_for(club: SmallClub, key: AccessRequestId) -> SubjectAccessExtract:
    made = club.opened.read(exporting.gather, ExportRequest(DocumentKind.SUBJECT_ACCESS, key)).extract
    assert isinstance(made, SubjectAccessExtract)
    return made


def a_childs(club: SmallClub, case_id: CaseId) -> AccessRequestId:
    return ready(club, RequestForm(RequestKind.CHILD, "Kezia Tarn", club.today, case_id=case_id))


def exported(club: SmallClub, key: AccessRequestId, masks: tuple[Mask, ...], target: Path) -> exporting.Signed:
    gathered = club.opened.read(exporting.gather, ExportRequest(DocumentKind.SUBJECT_ACCESS, key, None, masks))
    kept = tuple(KeptName(hit.found, "known to her") for hit in gathered.leaks)
    signed = exporting.sign_and_save(gathered, signing_keys.identity(club.opened), target, kept_names=kept)
    club.opened.do(exporting.record, gathered, signed)
    return signed


def everything_in(pdf: Path) -> str:
    """Every word of the file: the pages, the attached data, the properties."""
    text = subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, text=True, check=True).stdout
    with pikepdf.open(pdf) as opened:
        attached = [bytes(opened.attachments[name].get_file().read_bytes()).decode() for name in opened.attachments]
        info = str(opened.docinfo)
    return " ".join([" ".join(text.split()), *attached, info])


def test_nothing_is_gathered_before_the_questions(club: SmallClub, told: tuple[CaseId, SessionId]) -> None:
    key = club.opened.do(requests.log, RequestForm(RequestKind.PARENT, "M Tarn", club.today, case_id=told[0])).value
    for call in (
        lambda: club.opened.read(exporting.proposals, key),
        lambda: club.opened.read(exporting.gather, ExportRequest(DocumentKind.SUBJECT_ACCESS, key)),
    ):
        with pytest.raises(NotAllowedError) as error:
            call()
        assert error.value.what == "not-ready"


def test_every_third_party_on_file_is_proposed(club: SmallClub, told: tuple[CaseId, SessionId]) -> None:
    key = a_childs(club, told[0])
    found = {one.found for one in club.opened.read(exporting.proposals, key)}
    assert {"Alfie Stonewell", "Alfie", "Tom Ashby"} <= found
    assert not {"Kezia", "Kezia Tarn", "Priya Nair", "Dee Marsh"} & found


def test_what_is_withheld_is_in_no_part_of_the_file(
    club: SmallClub, told: tuple[CaseId, SessionId], tmp_path: Path
) -> None:
    key = a_childs(club, told[0])
    proposed = club.opened.read(exporting.proposals, key)
    masks = (
        *(Mask(one.found, "names somebody else") for one in proposed),
        Mask("Maureen", "her mother has not agreed"),
    )
    signed = exported(club, key, masks, tmp_path / "copy.pdf")
    assert signed.check.state is PdfState.INTACT
    words = everything_in(tmp_path / "copy.pdf")
    for gone in ("Alfie", "Stonewell", "Ashby", "Maureen"):
        assert gone not in words
    for there in ("Kezia Tarn", "She is cold", "[withheld]", "names somebody else", "her mother has not agreed"):
        assert there in words
    (note,) = club.opened.read(lambda work: work.discussions.of_case(told[0]))
    assert "Alfie Stonewell" in note.content.what_happened  # the original is as it was


def test_what_is_not_withheld_has_to_be_answered_for(
    club: SmallClub, told: tuple[CaseId, SessionId], tmp_path: Path
) -> None:
    key = a_childs(club, told[0])
    request = ExportRequest(DocumentKind.SUBJECT_ACCESS, key, None, (Mask("Tom Ashby", "names somebody else"),))
    gathered = club.opened.read(exporting.gather, request)
    assert {hit.found for hit in gathered.leaks} >= {"Alfie Stonewell"}
    with pytest.raises(InputError):
        exporting.sign_and_save(gathered, signing_keys.identity(club.opened), tmp_path / "copy.pdf")
    assert not (tmp_path / "copy.pdf").exists()


def test_a_mask_needs_words_and_a_reason(club: SmallClub, told: tuple[CaseId, SessionId]) -> None:
    key = a_childs(club, told[0])
    for mask in (Mask(" ", "why"), Mask("Alfie", " ")):
        with pytest.raises(InputError):
            club.opened.read(exporting.gather, ExportRequest(DocumentKind.SUBJECT_ACCESS, key, None, (mask,)))


def test_a_name_broken_by_a_line_end_is_withheld_too(club: SmallClub, tmp_path: Path) -> None:
    dee = club.seat(club.dee)
    case_id = open_case(club, "Kezia Tarn", weeks_ago=8)
    open_case(club, "Alfie Stonewell", weeks_ago=1)
    dee.do(cases.add_episode, case_id, club.opened.around.clock(), "missing", "She left with Alfie\nStonewell’s dad.")
    key = a_childs(club, case_id)
    masks = tuple(Mask(one.found, "names somebody else") for one in club.opened.read(exporting.proposals, key))
    exported(club, key, masks, tmp_path / "copy.pdf")
    assert "Stonewell" not in everything_in(tmp_path / "copy.pdf")


def test_an_adult_gets_their_own_sessions_and_agreements(
    club: SmallClub, told: tuple[CaseId, SessionId], tmp_path: Path
) -> None:
    key = ready(club, RequestForm(RequestKind.OWN, "Priya Nair", club.today, person_id=club.priya))
    proposed = club.opened.read(exporting.proposals, key)
    assert "Tom Ashby" in {one.found for one in proposed}
    masks = tuple(Mask(one.found, "names somebody else") for one in proposed)
    exported(club, key, masks, tmp_path / "copy.pdf")
    words = everything_in(tmp_path / "copy.pdf")
    assert "Priya is worn out" in words
    assert "Supervision agreement, version 1" in words
    for gone in ("Ashby", "Kezia", "She is cold"):
        assert gone not in words
    data = json.loads(words[words.index("{") : words.rindex("}") + 1].split("\x00")[0].partition("pikepdf")[0])
    assert data["format"] == "holdfast-subject-access"


def test_an_adult_gets_what_was_said_wanted_and_confirmed_of_them(club: SmallClub, clock: Clock) -> None:
    case_id = open_case(club, "Ola Vance", lead=club.tom, supervisor=club.sam)
    dee, tom = club.seat(club.dee), club.seat(club.tom)
    marks = {one.key: 1 for one in feedback.questions()}
    wants = dict.fromkeys(marks, Want.SAME)
    for _ in range(3):
        tom.do(feedback.give, FeedbackForm(club.sam, None, marks, wants, "OLDWORD"))
    clock.move(days=45)
    tom.do(feedback.give, FeedbackForm(club.sam, None, marks, wants, "NEWWORD"))
    tom.do(feedback.give, FeedbackForm(club.sam, club.tom, marks, wants, "NAMEDWORD"))
    dee.do(feedback.respond, club.sam, "DONEWORD", club.today)
    dee.do(objectives.set_one, ObjectiveForm(club.sam, "WANTEDWORD", "MEASUREWORD", club.today))
    form = AllocationForm(
        club.sam, club.today, "CHILDWORD", "REVIEWWORD", training=Confirmed.NOT_YET, training_note="NOTEWORD"
    )
    dee.do(allocations.allocate, case_id, form)
    key = ready(club, RequestForm(RequestKind.OWN, "Sam Whitlock", club.today, person_id=club.sam))
    made = copy_for(club, key)
    text = repr(made)
    for there in ("OLDWORD", "NAMEDWORD", "DONEWORD", "WANTEDWORD", "MEASUREWORD", "NOTEWORD"):
        assert there in text, there
    for gone in ("NEWWORD", "CHILDWORD", "REVIEWWORD", "Ola Vance", "Ola"):
        assert gone not in text, gone
    said = " ".join(made.left_out)
    for told in ("without a name", "cases given to this person", "Leaders’ visits", "a child’s record"):
        assert told in said, told
    theirs = ready(club, RequestForm(RequestKind.OWN, "Tom Ashby", club.today, person_id=club.tom))
    made = copy_for(club, theirs)
    text = repr(made)
    assert ("NAMEDWORD" in text, "OLDWORD" in text) == (True, False)  # nothing says that he said what has no name
    assert "without a name" not in " ".join(made.left_out)


def test_an_adult_gets_the_places_to_watch_without_the_child(club: SmallClub) -> None:
    case_id, dee = open_case(club, "Ola Vance"), club.seat(club.dee)
    asked_on = club.today - timedelta(days=21)
    form = PlaceForm(club.tom, Process.CONFERENCE, club.today, asked_on, "ASKEDWORD")
    dee.do(watching.settle, dee.do(watching.ask, case_id, form).value, Place.REFUSED, club.today)
    reference = dee.read(cases.view, case_id).case.reference
    own = RequestForm(RequestKind.OWN, "Tom Ashby", club.today, person_id=club.tom)
    made = copy_for(club, ready(club, own))
    (entry,) = (one for one in made.entries if "place to watch" in one.heading)
    told = " ".join([entry.heading, *(part.text for part in entry.parts)])
    for there in ("conference", "ASKEDWORD", "Refused", in_full(club.today), in_full(asked_on)):
        assert there in told, there
    for gone in ("Ola", reference, str(case_id)):
        assert gone not in repr(made), gone
    assert "places to watch" in " ".join(made.left_out)
    nobodys = RequestForm(RequestKind.OWN, "Sam Whitlock", club.today, person_id=club.sam)
    assert "to watch" not in repr(copy_for(club, ready(club, nobodys)))


def test_others_may_not_gather(club: SmallClub, told: tuple[CaseId, SessionId]) -> None:
    key = a_childs(club, told[0])
    for nobody in (club.priya, club.sam, club.lorraine):
        with pytest.raises(NotAllowedError):
            club.seat(nobody).read(exporting.proposals, key)
