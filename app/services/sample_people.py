"""The sample club before anything has happened: its grown-ups, its children, who supervises whom, who holds a key.

Every person and child is invented.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

from app.domain.agreement import SignatureWay
from app.domain.case import CaseStatus, Worry
from app.domain.ids import AgreementId, PairId, PersonId
from app.domain.people import Role
from app.domain.requests import months_after
from app.services import (
    agreements,
    first_run,
    holders,
    organisation,
    people,
    policy,
    vaults,
)
from app.services.first_run import FirstRun
from app.services.organisation import ContactForm, OrganisationForm
from app.services.people import PersonForm
from app.services.vaults import Surroundings, Unlocked
from app.services.work import Work

CLUB = "Riverside Juniors FC"
DAYS = 350


@dataclass(frozen=True, slots=True)
class SampleKey:
    """Somebody who can open the sample records, and with which passphrase."""

    label: str
    name: str
    title: str
    passphrase: str
    slot_id: UUID


@dataclass(frozen=True, slots=True)
class Adult:
    """A grown-up of the club. Who has a passphrase can open the records."""

    name: str
    title: str
    group: str
    role: Role
    supervisor: str  # name, "" for nobody yet
    weeks: int
    passphrase: str = ""


ADULTS = (
    Adult(
        "Dee Marsh", "Club welfare officer", "", Role.LEAD, "Lorraine Okafor", 6, "gravel kettle orbit thimble maple"
    ),
    Adult("Lorraine Okafor", "Trustee for safeguarding", "", Role.TRUSTEE, "", 0, "copper meadow signal turtle brick"),
    Adult("Ffion Rees", "Deputy welfare officer", "", Role.DEPUTY, "Dee Marsh", 6, "violet ladder button anchor mist"),
    Adult("Joan Petrie", "Minibus lead", "", Role.SUPERVISOR, "Dee Marsh", 12, "walnut ribbon harbour pencil frost"),
    Adult(
        "Gareth Pugh",
        "Holiday camp manager",
        "",
        Role.SUPERVISOR,
        "Ffion Rees",
        8,
        "saddle lantern pebble orchard drum",
    ),
    Adult("Priya Nair", "U12 girls lead coach", "U12 girls", Role.LEAD_PRACTITIONER, "Dee Marsh", 6),
    Adult("Tom Ashby", "U14 lead coach", "U14", Role.LEAD_PRACTITIONER, "Dee Marsh", 6),
    Adult("Marcus Bell", "U10 team manager", "U10", Role.PRACTITIONER, "Dee Marsh", 6),
    Adult("Sam Whitlock", "Holiday camp lead", "Camps", Role.PRACTITIONER, "Ffion Rees", 8),
    Adult("Nadia Halim", "U8 coach", "U8", Role.PRACTITIONER, "Ffion Rees", 8),
    Adult("Owen Tait", "Minibus driver", "Minibus", Role.PRACTITIONER, "Joan Petrie", 12),
    Adult("Bea Lindqvist", "Match-day first aider", "", Role.PRACTITIONER, "Joan Petrie", 12),
    Adult("Idris Vaughan", "Goalkeeping coach", "U14", Role.PRACTITIONER, "Gareth Pugh", 10),
    Adult("Rosa Martel", "Walking football helper", "", Role.PRACTITIONER, "", 0),
)


@dataclass(frozen=True, slots=True)
class Child:
    """A child somebody worries about."""

    name: str
    born: date
    group: str
    worry: Worry
    status: CaseStatus
    lead: str
    opened_days_ago: int
    closed_days_ago: int = 0


CHILDREN = (
    Child("Kezia Tarn", date(2015, 3, 14), "U12 girls", Worry.NEGLECT, CaseStatus.NONE, "Priya Nair", 80),
    Child("Alfie Stonewell", date(2014, 6, 2), "U12 girls", Worry.WELFARE, CaseStatus.EARLY_HELP, "Priya Nair", 240),
    Child("Jovan Ostrel", date(2012, 9, 21), "U14", Worry.ONLINE, CaseStatus.NONE, "Tom Ashby", 190),
    Child("Mina Draycott", date(2012, 1, 30), "U14", Worry.EMOTIONAL, CaseStatus.CHILD_IN_NEED, "Tom Ashby", 300),
    Child("Leo Quillan", date(2016, 11, 5), "U10", Worry.PHYSICAL, CaseStatus.NONE, "Marcus Bell", 150),
    Child("Tess Harrowby", date(2016, 4, 18), "U10", Worry.WELFARE, CaseStatus.NONE, "Marcus Bell", 120),
    Child("Bram Eccleston", date(2017, 7, 9), "Camps", Worry.NEGLECT, CaseStatus.EARLY_HELP, "Sam Whitlock", 210),
    Child("Isla Penhallow", date(2018, 2, 27), "U8", Worry.WELFARE, CaseStatus.NONE, "Nadia Halim", 100),
    Child("Rafi Sondergaard", date(2018, 8, 12), "U8", Worry.EMOTIONAL, CaseStatus.CHILD_PROTECTION, "Nadia Halim", 60),
    Child("Cora Vane", date(2013, 5, 3), "Minibus", Worry.EXPLOITATION, CaseStatus.NONE, "Owen Tait", 130),
    Child("Dylan Marchetti", date(2011, 12, 1), "U14", Worry.ONLINE, CaseStatus.NONE, "Idris Vaughan", 90),
    Child("Wren Ashgrove", date(2015, 10, 10), "Camps", Worry.WELFARE, CaseStatus.NONE, "Sam Whitlock", 330, 95),
)


@dataclass(frozen=True, slots=True)
class Setting:
    """The club as it is set up: people and pairs by the name of the grown-up, and open keys by the holder's name."""

    ids: dict[str, PersonId]
    pairs: dict[str, PairId]
    unlocked: dict[str, Unlocked]
    keys: tuple[SampleKey, ...]
    agreement: AgreementId  # Priya's, to look at


def set_up(path: Path, around: Surroundings, today: date) -> Setting:
    """Make the records at ``path`` with the club's grown-ups in them. ``today`` is the last day of the year told.

    Raises VaultExistsError, ReadOnlyError, DiskFullError.
    """
    dee = ADULTS[0]
    first = FirstRun(CLUB, dee.name, dee.title, dee.passphrase, reference_prefix="RJ")
    opened = first_run.create(path, first, around)
    slots = {dee.name: opened.slot_id}
    ids: dict[str, PersonId] = {}
    pairs: dict[str, PairId] = {}
    signed: dict[str, AgreementId] = {}
    try:
        ids[dee.name] = opened.me
        opened.do(_fill_club)
        for adult in ADULTS[1:]:
            form = PersonForm(
                full_name=adult.name,
                role=adult.role,
                title=adult.title,
                group=adult.group,
                started_on=today - timedelta(days=DAYS),
            )
            ids[adult.name] = opened.do(people.add_person, form).value
            if adult.passphrase:
                slots[adult.name] = holders.add_holder(opened, ids[adult.name], adult.name, adult.passphrase)
        for adult in ADULTS:
            if adult.supervisor:
                supervisor, supervisee = ids[adult.supervisor], ids[adult.name]
                pairs[adult.name], signed[adult.name] = opened.do(_agree, adult, supervisor, supervisee).value
    finally:
        opened.lock()
    labels = {one.slot_id: one.label for one in vaults.labels(path)}
    holding = [adult for adult in ADULTS if adult.passphrase]
    return Setting(
        ids=ids,
        pairs=pairs,
        unlocked={one.name: vaults.unlock(path, slots[one.name], one.passphrase, around) for one in holding},
        keys=tuple(
            SampleKey(labels[slots[one.name]], one.name, one.title, one.passphrase, slots[one.name]) for one in holding
        ),
        agreement=signed["Priya Nair"],
    )


def _fill_club(work: Work) -> None:
    form = OrganisationForm(
        name=CLUB,
        reference_prefix="RJ",
        address="The Clubhouse, Weir Lane, Anyford",
        telephone="01632 960 123",
        email="welfare@riverside-juniors.example",
    )
    organisation.save_organisation(work, form)
    numbers = {"999": "999"}
    forms = [
        ContactForm(one.id, one.label, one.number or numbers.get(one.label, "01632 960 456"), one.note)
        for one in work.contacts.all()
    ]
    organisation.save_contacts(work, forms, checked=True)
    policy.approve(work, "the committee", work.today, months_after(work.today, 18))


def _agree(work: Work, adult: Adult, supervisor: PersonId, supervisee: PersonId) -> tuple[PairId, AgreementId]:
    pair = people.pair_up(work, supervisor, supervisee, work.today)
    agreement = agreements.begin(work, pair)
    draft = work.agreements.get(agreement)
    terms = replace(draft.terms, every_weeks=adult.weeks, place="Clubhouse office")
    agreements.save(work, agreement, terms, frozenset(), draft.starts_on, draft.review_on)
    if adult.name != "Bea Lindqvist":  # the agreement that nobody has signed yet
        together = work.me in (supervisor, supervisee)
        first = SignatureWay.ON_THIS_COMPUTER if together else SignatureWay.ON_PAPER
        here = [(supervisor, first, ""), (supervisee, SignatureWay.ON_PAPER if adult.weeks == 12 else first, "")]
        agreements.sign_together(work, agreement, here)
    return pair, agreement
