"""The sample club shows what it put right: a session written on paper first, a coach typed in twice."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from app.services import people, same_person, sample_corrections
from app.services.sample_club import SampleClub
from app.services.sample_people import ADULTS
from app.services.work import Work
from tests.conftest import copy_of, sample_surroundings


def test_the_year_holds_one_of_each(told_once: SampleClub, tmp_path: Path) -> None:
    year = replace(told_once, path=copy_of(told_once, tmp_path)).open(sample_surroundings(tmp_path / "data"))

    def written_first(work: Work) -> list[str]:
        papers = [one for one in work.sessions.all() if one.paper is not None]
        return [work.people.get(work.pairs.get(one.pair_id).supervisee).full_name for one in papers]

    assert year.read(written_first) == [sample_corrections.ON_PAPER]
    listed = {row.person.full_name: row.person for row in year.read(people.listing)}
    assert listed.keys() == {one.name for one in ADULTS}
    kept = listed[sample_corrections.TYPED_TWICE]
    (one,) = year.read(same_person.of_person, kept.id) or ()
    assert kept.telephone == one.former.telephone != ""
    assert one.later == ()
    year.lock()
