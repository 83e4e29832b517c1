"""Invented content for the documents: one full extract of each kind, and keys made once for all tests."""

from __future__ import annotations

import dataclasses
import io
from collections.abc import Callable
from datetime import UTC, date, datetime
from hashlib import sha256
from uuid import UUID

from PIL import Image, ImageDraw

from app.domain.chronology_extract import (
    AttachedFile,
    ChronologyAction,
    ChronologyEntry,
    ChronologyExtract,
    SentDocument,
)
from app.domain.club_extracts import DisposalExtract, IntervalExtract, PolicyExtract, TrustCardExtract
from app.domain.contents import Content
from app.domain.exports import DocumentKind
from app.domain.extracts import (
    ActionExtract,
    AgendaExtract,
    AgendaLine,
    AgreementExtract,
    AgreementSection,
    CaseExtract,
    DecisionExtract,
    DiscussionExtract,
    DocumentMark,
    EscalationExtract,
    HypothesisExtract,
    Letterhead,
    MatterEntryExtract,
    MatterExtract,
    PackEntry,
    PackPart,
    PersonalNoteExtract,
    SessionExtract,
    SignatureLine,
    StepExtract,
    SubjectAccessExtract,
    ToldExtract,
)
from app.domain.group_extracts import AgencyExtract, AgencyLine, GroupAgreementExtract, GroupExtract
from app.domain.organisation import PolicySection
from app.domain.quality_extracts import (
    CourseExtract,
    FindingExtract,
    ObservationExtract,
    PersonTrainingExtract,
    SampleExtract,
    TopicExtract,
    TrainingExtract,
)
from app.domain.section11_extract import BarExtract, FigureExtract, SectionElevenExtract, StandardExtract
from tests.app.pictures import png, telling_jpeg

AT = datetime(2026, 11, 12, 19, 46, 31, tzinfo=UTC)
FINGERPRINT = "7c4e19a0b2d83f115c0e8842aa10f9d3e6b7721f04c9588d31aa6e0f92d4b81c"


def logo() -> bytes:
    """Return a small PNG with transparency."""
    picture = Image.new("RGBA", (240, 240), (0, 0, 0, 0))
    pen = ImageDraw.Draw(picture)
    pen.ellipse((8, 8, 232, 232), fill=(29, 92, 95, 255))
    pen.polygon([(120, 50), (180, 190), (60, 190)], fill=(255, 255, 255, 255))
    out = io.BytesIO()
    picture.save(out, "PNG")
    return out.getvalue()


def letterhead(*, with_logo: bool = False) -> Letterhead:
    return Letterhead(
        club_name="Riverside Juniors FC",
        address="The Clubhouse, Mill Lane, Thornbury",
        contact="01632 960 145 · welfare@riversidejuniors.example",
        logo_png=logo() if with_logo else None,
    )


def mark(fingerprint: str | None = FINGERPRINT) -> DocumentMark:
    return DocumentMark(
        document_id=UUID("0199a3c1-7d2e-7b40-8f11-2c5d90ab34ef"),
        made_at=AT,
        made_by="Dee Marsh",
        made_by_role="club welfare officer",
        audit_seq=1203,
        audit_head="9f3ac4412be07758d0116af3b4c2e90d5573aa01c8e6b7f2431d90e8aa5561bc",
        issuer_fingerprint=fingerprint,
    )


def action(number: int = 1, *, state: str = "open") -> ActionExtract:
    return ActionExtract(
        what="Call K.T.’s mum together and offer early help." if number == 1 else "Tell the trustee for safeguarding.",
        owner="Priya Nair" if number == 1 else "Dee Marsh",
        due_on=date(2026, 11, 13 if number == 1 else 16),
        measure="A note of the call is on the case; the early help form has gone to the Family Hub."
        if number == 1
        else "",
        obstacles="Mum works nights." if number == 1 else "",
        difference="Kezia is collected on time and eats on Saturdays." if number == 1 else "",
        state=state,
        closed_on=None if state == "open" else date(2026, 11, 20),
        outcome="" if state == "open" else "Mum said yes; the Family Hub has the form.",
        carried=("13 November 2026: no answer on two evenings, tried again by Priya",) if number == 1 else (),
    )


def decision() -> DecisionExtract:
    return DecisionExtract(
        kind="decision",
        what="Offer early help this week, and speak to Mum together.",
        why="The pattern is now clear, and waiting has not helped.",
        options_not_taken="Referring to children’s social care today: no sign of immediate harm, Mum not asked yet.",
        effect_on_child="Less waiting alone; a grown-up other than her asks about her brother.",
        effect_on_family="Mum may feel watched at first, so two people she knows will call.",
        authority="in-role",
        decided_by="Dee Marsh",
        decided_at=datetime(2026, 11, 12, 18, 51, tzinfo=UTC),
        endorsed_by="Dee Marsh, supervisor",
        endorsed_at=datetime(2026, 11, 12, 18, 58, tzinfo=UTC),
        review_on=date(2026, 11, 26),
    )


def discussion() -> DiscussionExtract:
    return DiscussionExtract(
        held_on=date(2026, 11, 12),
        session_kind="one-to-one",
        supervisor="Dee Marsh",
        practitioner="Priya Nair",
        why_discussed="Something new has worried either of us.",
        what_happened=(
            "Collected 40 to 55 minutes late on four Saturdays since 19 September. No lunch on three of them.\n\n"
            "On 7 November Kezia fell asleep in the clubhouse before the match."
        ),
        lived_experience="She asks to put the cones away so that she is not the one left waiting outside.",
        lived_experience_blank_reason="",
        childs_words="“Mum sleeps in the day now, so I get my brother up.”",
        last_seen="7 November 2026 by Priya Nair, alone",
        analysis=(
            "We treated each late pick-up as a one-off. Put together: Kezia is hungry, tired and looking after her "
            "brother. We know the times. We are guessing about home. We assumed Mum would be cross if we asked, and "
            "nobody has asked her."
        ),
        hypotheses=(
            HypothesisExtract(
                "Mum has started night shifts and has no help.", "Kezia’s own words; the change since September.", ""
            ),
            HypothesisExtract("Kezia is avoiding going home.", "She lingers.", "She asks what time it is, often."),
        ),
        not_known="Who else is at home in the daytime. Whether school sees the same.",
        other_views="The school’s safeguarding lead has not been asked yet.",
        plan_followed="First discussion, no plan yet.",
        procedure="Club safeguarding policy, section 4; the partnership’s threshold document, level 2.",
        advice="",
        risk_direction="higher",
        better_since="no",
        decisions=(decision(),),
        actions=(action(1), action(2)),
        additions=("14 November 2026, Dee Marsh: the call was made on the second try.",),
    )


def case(**changes: object) -> CaseExtract:
    settings: dict[str, object] = {
        "letterhead": letterhead(),
        "mark": mark(),
        "child_name": "Kezia Thornley",
        "date_of_birth": date(2015, 3, 14),
        "reference": "RJ-014",
        "group": "Under 12s",
        "status": "Early help",
        "status_since": date(2026, 10, 1),
        "discussions": (discussion(),),
        "read_and_signed": ("1 October 2026 by Dee Marsh",),
        "signatures": (SignatureLine("Dee Marsh", "club welfare officer", None, ""),),
        **changes,
    }
    return CaseExtract(**settings)  # type: ignore[arg-type]


def agreement(**changes: object) -> AgreementExtract:
    settings: dict[str, object] = {
        "letterhead": letterhead(),
        "mark": mark(),
        "version": 2,
        "state": "draft",
        "supervisor": "Dee Marsh",
        "supervisor_role": "club welfare officer",
        "supervisee": "Marcus Bell",
        "supervisee_role": "U10 team manager",
        "line_manager": "Lorraine Okafor, chair",
        "starts_on": date(2026, 11, 1),
        "review_on": date(2027, 11, 1),
        "sections": (
            AgreementSection(
                "who",
                "Who and why",
                (
                    "Between Dee Marsh (supervisor) and Marcus Bell, U10 team manager.",
                    "Supervision is time to think about children we worry about, to share decisions and to learn.",
                ),
                (),
                "",
                True,
            ),
            AgreementSection(
                "children",
                "Children we discuss",
                ("We will always discuss a child when:",),
                (
                    "they have an open case at the club;",
                    "something new has worried either of us;",
                    "an action for them has been carried over twice;",
                    "we have not talked about them for 6 weeks.",
                ),
                "Marcus can ask for any child in the U10s to be added, at any time, without giving a reason.",
                True,
            ),
            AgreementSection("recording", "Recording", (), (), "", False),
        ),
        "signatures": (
            SignatureLine("Dee Marsh", "club welfare officer", None, ""),
            SignatureLine("Marcus Bell", "U10 team manager", None, ""),
        ),
        **changes,
    }
    return AgreementExtract(**settings)  # type: ignore[arg-type]


def agenda(**changes: object) -> AgendaExtract:
    settings: dict[str, object] = {
        "letterhead": letterhead(),
        "mark": mark(),
        "supervisor": "Dee Marsh",
        "supervisee": "Priya Nair",
        "session_kind": "one-to-one",
        "planned_on": date(2026, 11, 12),
        "starts_at": "18:30",
        "duration_min": 45,
        "place": "Clubhouse office",
        "agreement": "version 2, signed 3 January 2026",
        "items": (
            AgendaLine(1, "Actions from last time", "standing item", "Management", 5),
            AgendaLine(2, "K.T., RJ-014: late pick-ups", "Priya Nair", "Management", 15),
            AgendaLine(3, "How are you, and what stays with you afterwards?", "standing item", "Support", 10),
            AgendaLine(4, "Refresher training in the spring", "Dee Marsh", "Development", None),
        ),
        "earlier_actions": (action(1), action(2, state="done")),
        "preparation": ("Last notes read: Dee Marsh, Priya Nair", "Items added: Priya Nair"),
        **changes,
    }
    return AgendaExtract(**settings)  # type: ignore[arg-type]


def session(**changes: object) -> SessionExtract:
    settings: dict[str, object] = {
        "letterhead": letterhead(),
        "mark": mark(),
        "supervisor": "Dee Marsh",
        "supervisor_role": "club welfare officer",
        "supervisee": "Priya Nair",
        "supervisee_role": "U12 coach",
        "session_kind": "one-to-one",
        "held_on": date(2026, 11, 12),
        "started": "18:31",
        "ended": "19:20",
        "place": "Clubhouse office",
        "interruptions": "One telephone call, two minutes",
        "agreement": "version 2, signed 3 January 2026",
        "notes": (
            PersonalNoteExtract("How are you", "Support", "Priya is tired and proud. She drives home by the river."),
            PersonalNoteExtract("RJ-014", "Support", "It is hard to keep asking. The waiting stays with her."),
            PersonalNoteExtract("Training", "Development", "Refresher in March; she will look at the two courses."),
        ),
        "functions_covered": ("Management", "Support", "Development", "Reflection"),
        "functions_not_covered": ("Mediation",),
        "cases_discussed": ("RJ-014", "RJ-009"),
        "personal_actions": (action(2),),
        "comment": "I felt listened to. I would like more time for training next time.",
        "acknowledgement": "Priya Nair has read this on this computer, 12 November 2026.",
        "next_on": date(2026, 12, 10),
        "additions": (),
        "signatures": (
            SignatureLine("Dee Marsh", "club welfare officer", None, ""),
            SignatureLine("Priya Nair", "U12 coach", date(2026, 11, 12), "has read this on this computer"),
        ),
        **changes,
    }
    return SessionExtract(**settings)  # type: ignore[arg-type]


def escalation(**changes: object) -> EscalationExtract:
    settings: dict[str, object] = {
        "letterhead": letterhead(),
        "mark": mark(),
        "child_name": "Kezia Tarn",
        "date_of_birth": date(2015, 3, 14),
        "reference": "RJ-014",
        "status": "Early help",
        "status_since": date(2026, 9, 3),
        "scope": "between-agencies",
        "voice": "given",
        "subject": "information-sharing",
        "urgency": "usual",
        "raised_by": "Dee Marsh, club welfare officer",
        "raised_at": AT,
        "source": "action",
        "source_words": "Ask the school’s pastoral lead what they have seen",
        "other_side": "Beth Ollerton, pastoral lead, Weir Lane Primary School",
        "agreed": "That Kezia is tired.",
        "disputed": "The school will not say what it has seen.",
        "why_matters": "We see Kezia twice a week and know half of what there is to know.",
        "wishes": "“You should all just talk to each other.”",
        "safe_meanwhile": "Priya waits with her until she is collected.",
        "steps": (
            StepExtract(
                "Worker to worker",
                "Beth Ollerton",
                "telephone",
                date(2026, 11, 12),
                date(2026, 11, 13),
                "I have to ask the head.",
                date(2026, 11, 16),
            ),
            StepExtract(
                "Senior managers", "Head of safeguarding", "letter", date(2026, 11, 16), date(2026, 11, 17), "", None
            ),
        ),
        "told": (ToldExtract("Kezia’s mother", AT, "That we have asked"), ToldExtract("Lorraine Okafor", AT, "")),
        "settlement": "decided",
        "outcome": "The school tells us each Friday.",
        "closed_on": date(2026, 11, 18),
        "closed_by": "Dee Marsh",
        "signatures": (SignatureLine("Dee Marsh", "club welfare officer", None, ""),),
        **changes,
    }
    return EscalationExtract(**settings)  # type: ignore[arg-type]


def training(**changes: object) -> TrainingExtract:
    settings: dict[str, object] = {
        "letterhead": letterhead(),
        "mark": mark(),
        "about": "Marcus Bell",
        "of_club": False,
        "on": date(2026, 11, 12),
        "people": (
            PersonTrainingExtract(
                "Marcus Bell",
                "U10 team manager",
                (
                    TopicExtract("being-supervised", "missing", date(2026, 5, 24)),
                    TopicExtract("safeguarding", "expired", date(2026, 11, 1)),
                    TopicExtract("first-aid", "expiring", date(2026, 12, 1)),
                    TopicExtract("induction", "in-date", None),
                    TopicExtract("online", "still-time", None),
                ),
                (
                    CourseExtract(
                        "safeguarding",
                        "Safeguarding children in sport",
                        "Level 1",
                        "County sport partnership",
                        "applied",
                        date(2023, 11, 1),
                        3,
                        date(2026, 11, 1),
                        "certificate",
                        "Dee Marsh",
                        "He asks before he decides.",
                    ),
                    CourseExtract(
                        "online", "Online harm", "", "", "booked", date(2026, 12, 5), 1, None, "told", "", ""
                    ),
                ),
            ),
        ),
        "signatures": (SignatureLine("Dee Marsh", "club welfare officer", None, ""),),
        **changes,
    }
    return TrainingExtract(**settings)  # type: ignore[arg-type]


def observation(**changes: object) -> ObservationExtract:
    settings: dict[str, object] = {
        "letterhead": letterhead(),
        "mark": mark(),
        "supervisor": "Ffion Rees",
        "supervisee": "Nadia Halim",
        "watched": "supervision",
        "on": date(2026, 11, 10),
        "observer": "Dee Marsh",
        "findings": (
            FindingExtract("Both had prepared.", "yes", "The last notes lay open."),
            FindingExtract("There was challenge, given and received kindly.", "partly", ""),
            FindingExtract("The setting was private.", "not-applicable", ""),
        ),
        "strengths": "The child’s own words came first.",
        "to_develop": "Ask “what else could it be?” once more.",
        "feedback_on": date(2026, 11, 10),
        "done": "",
        "done_on": None,
        "next_on": date(2027, 11, 10),
        "signatures": (SignatureLine("Dee Marsh", "club welfare officer", None, ""),),
        **changes,
    }
    return ObservationExtract(**settings)  # type: ignore[arg-type]


def audit_sample(**changes: object) -> SampleExtract:
    settings: dict[str, object] = {
        "letterhead": letterhead(),
        "mark": mark(),
        "supervisor": "Ffion Rees",
        "supervisee": "Nadia Halim",
        "since": date(2026, 5, 1),
        "until": date(2026, 10, 31),
        "rule": "drawn",
        "drawn_from": 3,
        "days": (date(2026, 10, 2), date(2026, 6, 12)),
        "on": date(2026, 11, 12),
        "auditor": "Dee Marsh",
        "findings": (
            FindingExtract("Sessions are held at the agreed intervals.", "no", "One in August was not held."),
            FindingExtract("The supervisor is trained to supervise.", "yes", ""),
        ),
        "strengths": "",
        "to_develop": "Rebook at once.",
        "learning": "Holidays need a plan.",
        "feedback_on": None,
        "done": "The next two dates are always booked.",
        "done_on": date(2026, 11, 20),
        "signatures": (SignatureLine("Dee Marsh", "club welfare officer", None, ""),),
        **changes,
    }
    return SampleExtract(**settings)  # type: ignore[arg-type]


def copy_of_records(**changes: object) -> SubjectAccessExtract:
    settings: dict[str, object] = {
        "letterhead": letterhead(),
        "mark": mark(),
        "about": "Priya Nair",
        "asked_by": "Priya Nair",
        "received_on": date(2026, 11, 2),
        "scope": "Everything you keep about me",
        "entries": (
            PackEntry("What is on file", (PackPart("", "Priya Nair\nStarted 1 September 2024."),)),
            PackEntry(
                "Session on 12 November 2026 with Dee Marsh",
                (
                    PackPart("How are you", "Priya is tired and proud. [withheld] drives her home."),
                    PackPart("Action", "Book the refresher (Priya Nair, by 1 March 2027, open)"),
                ),
            ),
        ),
        "withheld": ("1 place marked [withheld]: names somebody else.",),
        "left_out": (),
        "signatures": (SignatureLine("Dee Marsh", "club welfare officer", None, ""),),
        **changes,
    }
    return SubjectAccessExtract(**settings)  # type: ignore[arg-type]


def chronology_entries() -> tuple[ChronologyEntry, ...]:
    first = action(1)
    agreed = ChronologyAction(first.what, first.owner, first.due_on, first.measure, first.obstacles, first.difference)
    later = dataclasses.replace(agreed, due_on=date(2026, 11, 20))
    sent = SentDocument(
        UUID("0199a3c1-7d2e-7b40-8f11-2c5d90ab3000"), "Case record", 2, "Family Hub", date(2026, 11, 14), "Dee Marsh"
    )
    told = dataclasses.replace(discussion(), decisions=(), actions=(), additions=())
    return (
        ChronologyEntry(date(2025, 9, 19), "", "opened", "", "Priya Nair", ""),
        ChronologyEntry(date(2025, 9, 19), "12:40", "episode", "Collected late", "Priya Nair", "Collected at 12:40."),
        ChronologyEntry(date(2026, 11, 7), "", "seen", "", "Priya Nair", "By Priya Nair, alone"),
        ChronologyEntry(date(2026, 11, 12), "", "discussion", "", "Dee Marsh", "", discussion=told),
        ChronologyEntry(date(2026, 11, 12), "", "decision", "", "Dee Marsh", "", decision=decision()),
        ChronologyEntry(date(2026, 11, 12), "", "action-agreed", "", "Dee Marsh", "", action=agreed),
        ChronologyEntry(
            date(2026, 11, 13), "", "action-carried", "", "Priya Nair", "No answer on two evenings.", action=later
        ),
        ChronologyEntry(date(2026, 11, 13), "", "sent", "", "Dee Marsh", "", sent=sent),
        ChronologyEntry(
            date(2026, 11, 14),
            "",
            "correction",
            "To the record of 12 November 2026",
            "Dee Marsh",
            "It said “four Saturdays”; it should say “five Saturdays”. Reason: counted again",
        ),
        ChronologyEntry(
            date(2026, 11, 16),
            "",
            "agency-agreed",
            "Weir Lane School, Hana Okoro",
            "Dee Marsh",
            "Bring the review forward.\nBy 4 December 2026.",
        ),
        ChronologyEntry(
            date(2026, 11, 18),
            "",
            "agency-recorded",
            "Weir Lane School",
            "",
            "Bring the review forward.\nIn their own record, as Hana Okoro told.",
        ),
        ChronologyEntry(date(2026, 11, 20), "", "action-done", "", "Priya Nair", "Mum said yes.", action=later),
        ChronologyEntry(date(2026, 11, 21), "", "signed", "", "Dee Marsh", "The plan fits."),
    )


def chronology(**changes: object) -> ChronologyExtract:
    settings: dict[str, object] = {
        "letterhead": letterhead(),
        "mark": mark(),
        "child_name": "Kezia Thornley",
        "date_of_birth": date(2015, 3, 14),
        "reference": "RJ-014",
        "group": "Under 12s",
        "status": "Early help",
        "status_since": date(2026, 10, 1),
        "opened_on": date(2025, 9, 19),
        "closed_on": None,
        "since": date(2025, 9, 19),
        "until": date(2026, 11, 22),
        "entries": chronology_entries(),
        "open_actions": (
            ChronologyAction("Tell the trustee for safeguarding.", "Dee Marsh", date(2026, 11, 26), "", "", ""),
        ),
        "signatures": (SignatureLine("Dee Marsh", "club welfare officer", None, ""),),
        **changes,
    }
    return ChronologyExtract(**settings)  # type: ignore[arg-type]


def chronology_with_files() -> ChronologyExtract:
    """A chronology with every kind of file, all but one of them going along."""
    letter = b"%PDF-1.4\n% a letter from elsewhere, carried and not opened\n"
    files = (
        ("Rough notes of the call", "png", png(words="left behind"), "A page of handwriting", ""),
        ("Drawing from the holiday club", "jpeg", telling_jpeg(turn=6), "A house with four people before it", ""),
        ("Letter from the school", "pdf", letter, "", "attachment-001.pdf"),
        ("Message from the coach", "text", b"She was glad to be home.\n", "", "attachment-002.txt"),
        ("A second letter", "pdf", None, "", ""),
    )
    entries = tuple(
        ChronologyEntry(
            date(2026, 11, 18),
            "",
            "attached",
            "",
            "Dee Marsh",
            "",
            attached=AttachedFile(
                title, kind, len(data or b""), sha256(data or b"x").hexdigest(), date(2026, 11, 20), shows, name, data
            ),
        )
        for title, kind, data, shows, name in files
    )
    return chronology(entries=(*chronology_entries(), *entries))


def restricted_matter(**changes: object) -> MatterExtract:
    settings: dict[str, object] = {
        "letterhead": letterhead(),
        "mark": mark(),
        "receiver": "Rosalind Achebe, LADO, Anyford Council",
        "reason": "She asked for the whole record on the telephone.",
        "title": "Words used at walking football",
        "about": "Gareth Pugh",
        "told_by": "A parent, at the gate",
        "told_on": date(2026, 11, 2),
        "alleged": "He is said to have shouted at two children until they cried.",
        "written_by": "Lorraine Okafor",
        "written_at": datetime(2026, 11, 2, 20, 10, tzinfo=UTC),
        "named": ("Lorraine Okafor", "Dee Marsh"),
        "entries": (
            matter_entry("contact", "Rosalind Achebe, LADO", "What the parent told us.", "Ask nobody yet."),
            matter_entry("action", "Lorraine Okafor", "Write to the parents.", due_on=date(2026, 11, 9)),
            matter_entry(
                "action",
                "Dee Marsh",
                "Find cover for the group.",
                due_on=date(2026, 11, 9),
                done_on=date(2026, 11, 5),
                outcome="Found.",
            ),
            matter_entry("exported", "Police", "They asked.", outcome="Kezia: she was there"),
            matter_entry("outcome", "", "Unsubstantiated.", "A talk about how we speak."),
        ),
        "signatures": (SignatureLine("Dee Marsh", "club welfare officer", None, ""),),
        **changes,
    }
    return MatterExtract(**settings)  # type: ignore[arg-type]


def matter_entry(kind: str, who: str, text: str, because: str = "", **changes: object) -> MatterEntryExtract:
    settings: dict[str, object] = {
        "kind": kind,
        "on": date(2026, 11, 3),
        "who": who,
        "text": text,
        "because": because,
        "due_on": None,
        "done_on": None,
        "outcome": "",
        "written_by": "Lorraine Okafor",
        "written_at": datetime(2026, 11, 3, 9, 5, tzinfo=UTC),
        **changes,
    }
    return MatterEntryExtract(**settings)  # type: ignore[arg-type]


def supervision_policy(**changes: object) -> PolicyExtract:
    settings: dict[str, object] = {
        "letterhead": letterhead(),
        "mark": mark(),
        "version": 2,
        "approved_by": "The trustees",
        "approved_on": date(2026, 9, 3),
        "review_on": date(2027, 9, 3),
        "sections": (
            PolicySection("Why we have supervision", "Children are safer when nobody decides alone."),
            PolicySection("Nothing urgent waits", "If a child may be in danger we call 999 at once."),
        ),
        "intervals": (
            IntervalExtract("Safeguarding lead or club welfare officer", 6, 2, 8),
            IntervalExtract("Works or volunteers with children", 17, 1, 8),
        ),
        "figures": ("A session is recorded within 5 working days.",),
        "signatures": (SignatureLine("Dee Marsh", "club welfare officer", None, ""),),
        **changes,
    }
    return PolicyExtract(**settings)  # type: ignore[arg-type]


def disposal(**changes: object) -> DisposalExtract:
    settings: dict[str, object] = {
        "letterhead": letterhead(),
        "mark": mark(),
        "entry_id": "0199a3c1-7d2e-7b40-8f11-2c5d90ab3001",
        "record_class": "child",
        "years": 25,
        "ended_on": date(2001, 5, 2),
        "covered_from": date(1999, 9, 1),
        "covered_to": date(2001, 5, 2),
        "counts": (("case_discussion", 4), ("decision", 1), ("revision", 9)),
        "proposed_by": "Dee Marsh",
        "proposed_on": date(2026, 11, 10),
        "agreed_by": "Lorraine Okafor",
        "disposed_at": AT,
        "signatures": (SignatureLine("Dee Marsh", "club welfare officer", None, ""),),
        **changes,
    }
    return DisposalExtract(**settings)  # type: ignore[arg-type]


def trust_card(**changes: object) -> TrustCardExtract:
    lines = (SignatureLine("Dee Marsh", "club welfare officer", None, ""),)
    settings: dict[str, object] = {"letterhead": letterhead(), "mark": mark(), "signatures": lines, **changes}
    return TrustCardExtract(**settings)  # type: ignore[arg-type]


def group(**changes: object) -> GroupExtract:
    settings: dict[str, object] = {
        "letterhead": letterhead(),
        "mark": mark(),
        "title": "Round the table about one child",
        "session_kind": "multi-agency",
        "held_on": date(2026, 11, 12),
        "started": "18:30",
        "ended": "20:05",
        "place": "Clubhouse, upstairs",
        "interruptions": "",
        "agreement": "Coaches together, from 3 January 2026",
        "trigger": "a complex case that was stuck",
        "facilitator": "Dee Marsh",
        "facilitator_role": "club welfare officer",
        "present": ("Priya Nair, U12 girls lead coach",),
        "apologies": ("Tom Ashby, U14 lead coach",),
        "absent": (),
        "agencies_present": ("Weir Lane Primary, Hana Okoro, deputy head",),
        "agencies_absent": ("School nursing, Jo Pask",),
        "agenda": ("What we know", "What each of us will do"),
        "cases_discussed": ("RJ-014",),
        "responsible": ("Dee Marsh",),
        "critical_friend": "Priya Nair",
        "agreed_too_easily": "At first: nobody asked what it costs her to come.",
        "process": "We had never been told who holds the plan.",
        "about_agencies": "The school can bring a review forward.",
        "learning": "Ask a second time, in another way.",
        "confidence": ("2 before, 4 after", "3 before, 3 after"),
        "additions": ("19 November 2026, Dee Marsh: The school has sent its timetable.",),
        "answers": (
            "Tom Ashby has read this, 15 November 2026",
            "Joan Petrie did not agree on paper, 16 November 2026: We spoke of it for longer than it says.",
        ),
        "signatures": (SignatureLine("Dee Marsh", "club welfare officer", None, ""),),
        **changes,
    }
    return GroupExtract(**settings)  # type: ignore[arg-type]


def group_agreement(**changes: object) -> GroupAgreementExtract:
    settings: dict[str, object] = {
        "letterhead": letterhead(),
        "mark": mark(),
        "name": "Coaches together",
        "starts_on": date(2026, 1, 3),
        "review_on": date(2027, 1, 3),
        "aims": "Think together about the children we worry about, and about what it does to us.",
        "ground_rules": "One speaks at a time. Nobody is made to speak.\nWe begin and end on time.",
        "confidentiality": "What is said stays here. What is about a child’s safety never does.",
        "conflict": "",
        "recording": "The facilitator writes. The notes are kept in the club’s records for as long as its policy says.",
        "is_open": False,
        "signatures": (SignatureLine("Dee Marsh", "club welfare officer", None, ""),),
        **changes,
    }
    return GroupAgreementExtract(**settings)  # type: ignore[arg-type]


def agency(**changes: object) -> AgencyExtract:
    settings: dict[str, object] = {
        "letterhead": letterhead(),
        "mark": mark(),
        "agency": "School nursing",
        "agency_person": "Jo Pask, nurse",
        "was_there": False,
        "child_name": "Kezia Tarn",
        "date_of_birth": date(2015, 3, 14),
        "reference": "RJ-014",
        "held_on": date(2026, 11, 12),
        "place": "Clubhouse, upstairs",
        "trigger": "a complex case that was stuck",
        "facilitator": "Dee Marsh",
        "facilitator_role": "club welfare officer",
        "to_know": (AgencyLine("She comes to training, and stays to the end.", "", "", None),),
        "decisions": (AgencyLine("Offer a check at the club.", "She opens no letters.", "Jo Pask", None),),
        "actions": (AgencyLine("Ring the club to agree a day.", "", "Jo Pask", date(2026, 11, 20)),),
        "signatures": (SignatureLine("Dee Marsh", "club welfare officer", None, ""),),
        **changes,
    }
    return AgencyExtract(**settings)  # type: ignore[arg-type]


def section_11(**changes: object) -> SectionElevenExtract:
    figures = (
        ("coverage", "People with a named supervisor", "12 of 14", 86),
        ("coverage", "Signed agreements that are in date", "11 of 11", 100),
        ("sessions", "Planned sessions that were held", "70 of 71", 99),
        ("sessions", "Hours of supervision, of those planned", "61.3 of 71 hours", None),
        ("sessions", "Days from session to record", "1.5 days in the middle, 9 days at most", None),
        ("children", "Cases that are drifting", "5 of 11", 45),
        ("checks", "Supervisors trained to supervise", "3 of 5", 60),
    )
    months = ("June", "July", "August", "September", "October", "November")
    settings: dict[str, object] = {
        "letterhead": letterhead(with_logo=True),
        "mark": mark(),
        "since": date(2026, 6, 1),
        "until": date(2026, 11, 12),
        "on": date(2026, 11, 12),
        "due_on": date(2026, 12, 15),
        "returned_on": None,
        "moderated_by": "",
        "law": "Check the current position: who asks, by when, on which form.",
        "figures": tuple(
            FigureExtract(group, title, value, percent, "Counted from the records of the period.", "S1-17")
            for group, title, value, percent in figures
        ),
        "months": tuple(
            BarExtract(f"{month} 2026", 5 + number % 3, 5 + number % 3 + (number == 5))
            for number, month in enumerate(months)
        ),
        "functions": (
            BarExtract("Management", 62, 70),
            BarExtract("Support", 40, 70),
            BarExtract("Reflection", 53, 70),
            BarExtract("Mediation", 0, 70),
            BarExtract("Development", 29, 70),
        ),
        "standards": (
            StandardExtract(
                "Supervision is regular, planned and protected; dates move only exceptionally.",
                False,
                "S1-17, S2-60",
                2,
                None,
                (
                    "Planned sessions that were held: 70 of 71",
                    "Hours of supervision, of those planned: 61.3 of 71 hours",
                ),
                "The year of each pair, and the reason for each date that moved.",
                "Two dates are always booked.",
                date(2027, 1, 31),
            ),
            StandardExtract("Supervisors are trained to supervise.", True, "S1-12", 1, 1, (), "", "", None),
        ),
        "works": "People come, and say that it helps.",
        "next_steps": "Observe every supervisor once.",
        "people": (),
        "signatures": (SignatureLine("Dee Marsh", "club welfare officer", None, ""),),
        **changes,
    }
    return SectionElevenExtract(**settings)  # type: ignore[arg-type]


OF_KIND: dict[DocumentKind, Callable[[], Content]] = {
    DocumentKind.CASE_RECORD: case,
    DocumentKind.AGREEMENT: agreement,
    DocumentKind.AGENDA: agenda,
    DocumentKind.SESSION_RECORD: session,
    DocumentKind.SUBJECT_ACCESS: copy_of_records,
    DocumentKind.CASE_CHRONOLOGY: chronology,
    DocumentKind.RESTRICTED_MATTER: restricted_matter,
    DocumentKind.ESCALATION: escalation,
    DocumentKind.POLICY: supervision_policy,
    DocumentKind.DISPOSAL: disposal,
    DocumentKind.TRUST_CARD: trust_card,
    DocumentKind.TRAINING: training,
    DocumentKind.GROUP_RECORD: group,
    DocumentKind.GROUP_AGREEMENT: group_agreement,
    DocumentKind.OBSERVATION: observation,
    DocumentKind.AUDIT_SAMPLE: audit_sample,
    DocumentKind.SECTION_11: section_11,
    DocumentKind.AGENCY_EXTRACT: agency,
}
