"""The recovery key: every slip is seen, and the group that has it is named."""

from __future__ import annotations

import itertools
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import WrongRecoveryKeyError
from storage.keys.recovery import GROUPS, from_secret, parsed

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def _keys(count: int) -> list[tuple[bytes, tuple[str, ...]]]:
    chance = random.Random(20261122)  # repeatable
    secrets = [chance.randbytes(20) for _ in range(count)]
    return [(secret, from_secret(secret).groups) for secret in secrets]


def _wrong_group(typed: str) -> int | None:
    with pytest.raises(WrongRecoveryKeyError) as caught:
        parsed(typed)
    return caught.value.group


@given(st.binary(min_size=20, max_size=20))
def test_what_is_printed_reads_back(secret: bytes) -> None:
    key = from_secret(secret)
    assert len(key.groups) == GROUPS
    assert all(len(group) == 5 and set(group) <= set(_ALPHABET) for group in key.groups)
    assert parsed(key.text) == secret


@given(st.binary(min_size=20, max_size=20), st.randoms())
def test_case_look_alikes_and_separators_do_not_matter(secret: bytes, chance: random.Random) -> None:
    letters = "".join(from_secret(secret).groups)
    alike = {"0": "0oO", "1": "1iIlL"}
    typed = "".join(chance.choice(alike.get(letter, letter + letter.lower())) for letter in letters)
    separator = chance.choice(["", " ", "-", "  ", "\n", " – "])
    assert parsed(separator.join(typed[start : start + 5] for start in range(0, 40, 5))) == secret


def test_every_single_slip_is_seen_in_its_group() -> None:
    for _, groups in _keys(12):
        for place, group in enumerate(groups):
            for spot, letter in itertools.product(range(5), _ALPHABET):
                if letter != group[spot]:
                    wrong = group[:spot] + letter + group[spot + 1 :]
                    assert _wrong_group(" ".join((*groups[:place], wrong, *groups[place + 1 :]))) == place + 1


def test_every_swap_inside_a_group_is_seen() -> None:
    for _, groups in _keys(60):
        for place, group in enumerate(groups):
            for left, right in itertools.combinations(range(5), 2):
                letters = list(group)
                letters[left], letters[right] = letters[right], letters[left]
                if letters != list(group):
                    typed = " ".join((*groups[:place], "".join(letters), *groups[place + 1 :]))
                    assert _wrong_group(typed) == place + 1


def test_every_swap_of_groups_is_seen() -> None:
    for _, groups in _keys(60):
        for left, right in itertools.combinations(range(GROUPS), 2):
            swapped = list(groups)
            swapped[left], swapped[right] = swapped[right], swapped[left]
            assert _wrong_group("-".join(swapped)) == left + 1


def test_a_missing_or_extra_letter_names_its_group() -> None:
    ((_, groups),) = _keys(1)
    assert _wrong_group(" ".join((*groups[:3], groups[3][:4], *groups[4:]))) == 4
    assert _wrong_group(" ".join((*groups[:5], groups[5] + "A", *groups[6:]))) == 6
    assert _wrong_group(" ".join(groups[:7])) == 8
    assert _wrong_group(groups[0]) == 2


def test_letters_outside_the_alphabet_name_their_group() -> None:
    ((_, groups),) = _keys(1)
    for odd in ("U", "é", "!", "١", "\u200b"):
        assert _wrong_group(" ".join((groups[0], odd + groups[1][1:], *groups[2:]))) == 2


@pytest.mark.parametrize("typed", ["", "   ", "x" * 501, "-"])
def test_nothing_and_too_much_name_no_group(typed: str) -> None:
    assert _wrong_group(typed) is None


def test_nine_groups_are_not_a_key() -> None:
    ((_, groups),) = _keys(1)
    assert _wrong_group(" ".join((*groups, groups[0]))) is None


@given(st.text(max_size=80))
def test_whatever_is_typed_gives_one_kind_of_error(typed: str) -> None:
    group = _wrong_group(typed)  # that random text is a key has a chance of 2^-40
    assert group is None or 1 <= group <= GROUPS


def test_the_key_does_not_print_itself() -> None:
    key = from_secret(bytes(range(20)))
    assert not any(group in repr(key) or group in str(key) for group in key.groups)
