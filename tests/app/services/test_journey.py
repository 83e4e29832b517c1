"""One story through the services: agree, plan, write, decide, finish, acknowledge, export, check."""

from __future__ import annotations

import subprocess
from datetime import time, timedelta
from pathlib import Path

from app.domain.agreement import SignatureWay
from app.domain.case import Worry
from app.domain.checks import PdfState
from app.domain.discussion import Authority, Better, DiscussionContent
from app.domain.exports import DocumentKind
from app.domain.ids import AgendaItemId, CaseId, PairId, SessionId
from app.domain.session import AcknowledgementWay, ItemKind
from app.services import (
    actions,
    agendas,
    agreements,
    cases,
    decisions,
    exporting,
    integrity,
    people,
    sessions,
    signing_keys,
    today,
)
from app.services.actions import ActionForm
from app.services.cases import CaseForm
from app.services.decisions import DecisionForm
from app.services.exporting import CaseChoices, ExportRequest
from app.services.people import PersonForm
from app.services.sessions import FinishForm
from app.services.vaults import OpenVault
from tests.app.services.conftest import Clock


def a_pair(opened: OpenVault) -> PairId:
    """Dee supervises Priya, agreed and signed."""
    form = PersonForm(full_name="Priya Nair", title="U12 girls lead coach", group="U12 girls")
    priya = opened.do(people.add_person, form).value
    on = opened.read(lambda work: work.today)
    pair = opened.do(people.pair_up, opened.me, priya, on).value
    agreement = opened.do(agreements.begin, pair).value
    here = SignatureWay.ON_THIS_COMPUTER
    opened.do(agreements.sign_together, agreement, ((opened.me, here, ""), (priya, here, "")))
    return pair


def a_case(opened: OpenVault, name: str, pair: PairId) -> CaseId:
    """A child led by Priya, supervised by Dee."""
    priya = opened.read(lambda work: work.pairs.get(pair)).supervisee
    on = opened.read(lambda work: work.today)
    form = CaseForm(child_name=name, lead=priya, supervisor=opened.me, worry=Worry.NEGLECT, opened_on=on)
    return opened.do(cases.open_case, form).value


def test_from_an_agreement_to_a_signed_record(open_vault: OpenVault, clock: Clock, tmp_path: Path) -> None:
    pair = a_pair(open_vault)
    kezia, alfie = a_case(open_vault, "Kezia Tarn", pair), a_case(open_vault, "Alfie Stonewell", pair)
    on = open_vault.read(lambda work: work.today)
    session = open_vault.do(sessions.plan, pair, on, time(18, 30), 60, "Clubhouse office").value
    for child in (kezia, alfie):
        if child not in {one.case_id for one in open_vault.read(lambda work: work.agenda.of_session(session))}:
            open_vault.do(agendas.add_case, session, child)
    open_vault.do(sessions.start, session)
    item, other, own = _items(open_vault, session, kezia, alfie)
    content = DiscussionContent(
        what_happened="Collected 40 to 55 minutes late on four Saturdays.",
        lived_experience="She asks to put the cones away.",
        childs_words="Mum sleeps in the day now.",
        analysis="We treated each late pick-up as a one-off.",
    )
    open_vault.do(sessions.save_child_draft, session, item, content)
    open_vault.do(sessions.save_personal_draft, session, item, "HEAVYHEART It stays with me at night.")
    open_vault.do(sessions.save_personal_draft, session, own, "TIREDBONES I am worn out.")
    theirs = DiscussionContent(what_happened="Alfie hid in the store.", lived_experience="He is scared of the dark.")
    open_vault.do(sessions.save_child_draft, session, other, theirs)
    decision = DecisionForm(
        what="Offer early help this week", why="The pattern is now clear", authority=Authority.IN_ROLE
    )
    open_vault.do(decisions.record, session, item, decision)
    priya = open_vault.read(lambda work: work.pairs.get(pair)).supervisee
    action = ActionForm(
        pair_id=pair, what="Call Mum and offer early help", owner=priya, due_on=on + timedelta(days=1),
        session_id=session, item_id=item, case_id=kezia,
    )  # fmt: skip
    open_vault.do(actions.add, action)
    clock.move(minutes=50)
    better = {kezia: Better.NO, alfie: Better.TOO_EARLY}
    form = FinishForm(better=better, next_on=on + timedelta(weeks=6), next_at=time(18, 30))
    open_vault.do(sessions.finish, session, form)
    open_vault.do(sessions.acknowledge, session, AcknowledgementWay.ON_THIS_COMPUTER, True, "I felt listened to.")

    target = tmp_path / "out" / "record.pdf"
    request = ExportRequest(DocumentKind.CASE_RECORD, kezia, CaseChoices())
    gathered = open_vault.read(exporting.gather, request)
    assert gathered.leaks == ()
    head = open_vault.read(lambda work: work.audit_head())
    assert (gathered.extract.mark.audit_seq, gathered.extract.mark.audit_head) == (None, head[1])  # nothing to count by
    identity = signing_keys.identity(open_vault)
    signed = exporting.sign_and_save(gathered, identity, target)
    open_vault.do(exporting.record, gathered, signed)
    assert signed.check.state is PdfState.INTACT
    text = _text(target)
    for wanted in ("Kezia Tarn", "RJ-001", "Offer early help this week", "Call Mum and offer early help", "Dee Marsh"):
        assert wanted in text
    for unwanted in ("HEAVYHEART", "TIREDBONES", "listened", "Alfie", "Stonewell", "RJ-002", "A.S."):
        assert unwanted not in text
    proof = subprocess.run(["pdfsig", target], capture_output=True, text=True, check=False).stdout
    assert "Signature is Valid" in proof
    assert "Total document signed" in proof
    assert exporting.verify_file(target).state is PdfState.INTACT

    for kind, record in (
        (DocumentKind.SESSION_RECORD, session),
        (DocumentKind.AGENDA, session),
        (DocumentKind.AGREEMENT, open_vault.read(lambda work: work.agreements.of_pair(pair))[0].id),
    ):
        made = open_vault.read(exporting.gather, ExportRequest(kind, record))
        one = exporting.sign_and_save(made, identity, tmp_path / "out" / exporting.default_file_name(made))
        assert one.check.state is PdfState.INTACT
        assert "Kezia" not in _text(one.target)
    record_text = _text(tmp_path / "out" / f"Session record DM-PN {on.isoformat()}.pdf")
    assert "TIREDBONES" in record_text
    assert "I felt listened to." in record_text
    assert integrity.check(open_vault) == ()
    assert open_vault.read(cases.view, kezia).latest_words is not None
    assert open_vault.read(today.today).next_session is not None


def _items(
    opened: OpenVault, session: SessionId, first: CaseId, second: CaseId
) -> tuple[AgendaItemId, AgendaItemId, AgendaItemId]:
    items = opened.read(lambda work: work.agenda.of_session(session))
    of = {one.case_id: one.id for one in items if one.case_id is not None}
    own = next(one.id for one in items if one.kind is ItemKind.STANDING)
    return of[first], of[second], own


def _text(pdf: Path) -> str:
    return " ".join(
        subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, text=True, check=True).stdout.split()
    )
