"""The dictionary that is shipped, the names on file, and the club's own words."""

from __future__ import annotations

import pytest

import resources
from app.domain.errors import InputError, NotAllowedError
from app.domain.own_lists import MOST_LINES
from app.services import own_lists, spelling
from app.services.vaults import OpenVault
from tests.app.services.small_club import open_case, set_up


def test_the_dictionary_is_british_and_offers_what_may_have_been_meant() -> None:
    words = spelling.load()
    assert all(map(words.knows, ("behaviour", "organisation", "safeguarding", "whistleblowing", "doesn’t", "Practise")))
    assert not any(map(words.knows, ("behavior", "recieve", "definately")))
    assert words.suggestions("recieve")[0] == "receive"
    assert words.suggestions("x" * 5_000) == ()


def test_the_dictionary_is_shipped_with_whose_work_it_is_and_its_licence() -> None:
    assert "Marco A.G.Pinto" in resources.read_text("dictionary/README_en_GB.txt")
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in resources.read_text("dictionary/LGPL-2.1.txt")


def test_names_on_file_are_right_for_whom_they_are_no_secret(open_vault: OpenVault) -> None:
    club = set_up(open_vault)
    open_case(club)
    dees, joans = club.seat(club.dee).read(spelling.known), club.seat(club.joan).read(spelling.known)
    assert "priya" in dees & joans
    assert (
        dees - joans
    )  # the child's: somebody who may not know of the case does not learn the name from a missing line


def test_a_word_of_the_club_is_kept_in_the_records_by_who_looks_after_its_lists(open_vault: OpenVault) -> None:
    club = set_up(open_vault)
    dee, priya = club.seat(club.dee), club.seat(club.priya)
    assert "astroturf" not in priya.read(spelling.known)
    dee.do(spelling.add, "astroturf")
    dee.do(spelling.add, "Astroturf")  # there already
    assert dee.read(spelling.lines) == ("astroturf",)
    assert "astroturf" in priya.read(spelling.known)
    assert (dee.read(spelling.may_add), priya.read(spelling.may_add)) == (True, False)
    with pytest.raises(NotAllowedError, match="organisation"):
        priya.do(spelling.add, "tannoy")


@pytest.mark.parametrize("word", ["kezia", "Kezia’s", "TARN", "kezia-like", "Kezia"])
def test_no_childs_name_is_added_to_what_everybody_sees(open_vault: OpenVault, word: str) -> None:
    club = set_up(open_vault)
    open_case(club, "Kezia Tarn")
    with pytest.raises(InputError, match="word"):
        club.seat(club.dee).do(spelling.add, word)
    with pytest.raises(InputError, match="word"):
        club.seat(club.dee).do(spelling.save, ("tannoy", word))  # the list in Settings
    with pytest.raises(NotAllowedError, match="organisation"):  # whoever may not add learns no name from the answer
        club.seat(club.joan).do(spelling.add, word)
    assert club.opened.read(spelling.lines) == ()


def test_the_clubs_list_has_an_end(open_vault: OpenVault) -> None:
    dee = (club := set_up(open_vault)).seat(club.dee)
    dee.do(own_lists.save, spelling.LIST, [f"wrd{'abcdefghij'[n % 10] * (n // 10 + 1)}" for n in range(MOST_LINES)])
    with pytest.raises(InputError, match="lines"):
        dee.do(spelling.add, "onemore")
