"""A passphrase is long enough or made of four words, and is not one that everybody tries."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import resources
from app.domain.errors import InputError
from storage.keys.passphrases import Strength, Weakness, checked, estimate, generate, strength_of


@pytest.mark.parametrize(
    "passphrase", ["tide wicket", "thirteen char", "a b c d e f", "x", "\u202e" * 20, "one two three", "no no no no"]
)
def test_too_short(passphrase: str) -> None:
    assert strength_of(passphrase) is Strength.TOO_SHORT
    with pytest.raises(InputError):
        checked(passphrase)


@pytest.mark.parametrize(
    "passphrase",
    [
        "password123456",
        "liverpool12345",
        "P@ssw0rd2024!!",
        "aaaaaaaaaaaaaaaaaaaa",
        "12345678901234",
        "qwertyuiopasdfghjkl",
        "football football football",
        "abcdefghijklmnop",
        "Correct Horse Battery Staple",
        "letmein letmein 1",
        "MANCHESTER 123456",
    ],
)
def test_guessable(passphrase: str) -> None:
    assert strength_of(passphrase) is Strength.GUESSABLE
    with pytest.raises(InputError) as caught:
        checked(passphrase)
    assert caught.value.problem == "guessable"
    assert passphrase not in str(caught.value)


@pytest.mark.parametrize(
    "passphrase",
    [
        "marsh kettle drum sparrow",
        "lift pen oak sun",
        "xK9vQ2mL7pRt4w",
        "Мокрый воробей и чайник",
        "いろはにほへとちりぬるをわか",
    ],
)
def test_good_enough(passphrase: str) -> None:
    assert strength_of(passphrase).is_enough
    assert checked(passphrase)


def test_more_random_words_are_stronger() -> None:
    chance = random.Random(7)  # repeatable
    by_words = {count: [strength_of(generate(chance.randbytes, count)) for _ in range(60)] for count in (4, 5, 6)}
    assert all(found.is_enough for found in by_words[4])
    assert sum(found is Strength.STRONG for found in by_words[5]) >= 55
    assert all(found is Strength.STRONG for found in by_words[6])


def test_the_generator_gives_five_listed_words_and_passes_its_own_rule() -> None:
    listed = set(resources.read_text("words/eff_large.txt").split())
    assert len(listed) == 7776
    chance = random.Random(20261122)  # repeatable
    seen = set()
    for _ in range(200):
        words = generate(chance.randbytes).split(" ")
        assert len(words) == 5
        assert set(words) <= listed
        assert checked(" ".join(words))
        seen |= set(words)
    assert len(seen) > 900  # 1,000 draws of 7,776: about 62 repeats expected


def test_the_generator_draws_evenly() -> None:
    """Bytes that would favour the first words are thrown away: 65,535 is beyond the last whole multiple of 7,776."""
    draws = iter([b"\xff\xff", b"\xf3\x00", b"\x00\x00"])
    assert generate(lambda _: next(draws), 1) == "abacus"


@pytest.mark.parametrize(
    ("passphrase", "weakness"),
    [
        ("liverpool12345", Weakness.COMMON),
        ("the cat sat on the mat", Weakness.COMMON),
        ("To be, or not to be: that is the question", Weakness.COMMON),
        ("You'll never walk alone", Weakness.COMMON),
        ("no coffee no coffee no coffee", Weakness.REPEATED),
        ("Riverside Juniors 1", Weakness.ABOUT_YOU),
        ("dee marsh dee marsh", Weakness.ABOUT_YOU),
        ("12/11/2026 12.11.26", Weakness.PREDICTABLE),
    ],
)
def test_what_is_weak_is_named(passphrase: str, weakness: Weakness) -> None:
    found = estimate(passphrase, ("Riverside Juniors FC", "Dee Marsh"))
    assert (found.strength, found.weakness) == (Strength.GUESSABLE, weakness)


def test_names_count_only_where_they_are_known_and_are_not_kept() -> None:
    mine = "quillon brackenthwaite"
    assert estimate(mine).strength.is_enough
    assert estimate(mine, ("Quillon Brackenthwaite",)).weakness is Weakness.ABOUT_YOU
    assert estimate(mine).strength.is_enough


def test_many_short_common_words_are_not_taken_for_a_strong_passphrase() -> None:
    """zxcvbn's own sum gives these nine words 66 bits."""
    assert strength_of("and the you was for are not but his") is Strength.GUESSABLE


def test_words_of_our_own_list_count_as_draws_from_it() -> None:
    """Whoever guesses has the list: three of its words are 39 bits, however rare zxcvbn thinks them."""
    assert strength_of("uncouple sandworm gigahertz") is Strength.FAIR


def test_credit_is_shipped() -> None:
    assert "Electronic Frontier Foundation" in resources.read_text("words/README.md")


@given(st.text(max_size=400))
@settings(max_examples=300, deadline=None)
def test_any_text_gets_a_strength_and_agrees_with_the_rule(text: str) -> None:
    if strength_of(text).is_enough:
        assert checked(text)
    else:
        with pytest.raises(InputError, match=r"^passphrase: "):
            checked(text)
