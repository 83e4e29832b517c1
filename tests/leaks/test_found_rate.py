"""Names hidden in every form in made-up vaults: how many does the check find?

A vault is 18 people on file; four of them are hidden, in each way, in an ordinary sentence of somebody else's record.
The short run makes 25 vaults, the long one (HOLDFAST_FAULTS=3) a thousand. With HOLDFAST_GOLDENS=write it prints the
table of docs/leak-check.md.
"""

from __future__ import annotations

import os
import random
from collections import Counter

from app.domain.leak_index import LeakIndex
from app.domain.leaks import KnownPerson
from tests.faults.killing import TIMES
from tests.leaks.hidden import GUESSED, WAYS, Hidden, person

VAULTS = 25 if TIMES == 1 else 1_000
HIDDEN = 4
OWN = KnownPerson("Xanthe Yardley", "X.Y.", "ZZ-999")
SENTENCES = (
    "She sat with {} for the whole match.",
    "The coach said that {} was there as well, and left early.",
    "On Saturday {} rang twice.\nNobody answered.",
    "It began with {}. We do not know more.",
)


def known(one: Hidden) -> KnownPerson:
    return KnownPerson(one.name, one.initials, one.reference, (), (one.telephone, one.email))


def test_whoever_is_hidden_is_found_but_for_what_no_list_can_know() -> None:
    chance = random.Random(20261126)
    tried, missed, examples = Counter[str](), Counter[str](), dict[str, str]()
    for _vault in range(VAULTS):
        people = [person(chance, number) for number in chance.sample(range(10, 900), 18)]
        index = LeakIndex((OWN.name,))
        for one in people:
            index.add(known(one), (OWN,))
        for one in people[:HIDDEN]:
            for way, write in WAYS.items():
                words = write(one, chance)
                text = chance.choice(SENTENCES).format(words)
                start = text.index(words)
                tried[way] += 1
                if not any(hit.start < start + len(words) and start < hit.end for hit in index.search(text)):
                    missed[way] += 1
                    examples.setdefault(way, f"{words!r} for {one.first} {one.last}")
    if os.environ.get("HOLDFAST_GOLDENS") == "write":
        for way in WAYS:
            found = 100 * (1 - missed[way] / tried[way])
            print(f"| {way} | {tried[way]:,} | {found:.2f} % | {examples.get(way, '')} |")  # noqa: T201  # the table
    assert sum(tried.values()) == VAULTS * HIDDEN * len(WAYS)
    promised = {way: missed[way] for way in WAYS if way not in GUESSED and missed[way]}
    assert promised == {}, examples
    for way in GUESSED:
        assert missed[way] < 0.25 * tried[way], examples


def test_an_ordinary_record_names_nobody_by_chance() -> None:
    """The other side: a record about one child in plain English is not full of false alarms."""
    chance = random.Random(7)
    text = (
        "Collected 40 to 55 minutes late on four Saturdays since 19 September. No lunch on three of them. On 7 May she "
        "fell asleep in the clubhouse before the match. We treated each late pick-up as a one-off. Put together: she "
        "is hungry, tired and looking after her brother. Offer early help this week, and speak to Mum together. Case "
        "closed on 3 June 2026. Section 4 of the policy; level 2 of the threshold document. As agreed, the school rang."
    )
    alarms = 0
    for _vault in range(40):
        index = LeakIndex((OWN.name,))
        for number in chance.sample(range(10, 900), 18):
            index.add(known(person(chance, number)), (OWN,))
        alarms += len(index.search(text))
    assert alarms <= 2
