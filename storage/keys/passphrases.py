"""What makes a passphrase good enough, and a generator for people who would rather not think of one.

Guessing a passphrase costs far more or far less by its words than by any setting of ours (security.md 2), so the
rule is length (14 characters or 4 words) and not being guessable; no rule about symbols. What a guesser would try is
found by zxcvbn, offline: common passwords, words, names, dates, keyboard runs, repeats, swapped letters. Its pieces
are added up here more strictly than zxcvbn does, which rewards many short common words.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

import resources
from app.domain.errors import InputError
from storage.keys.kdf import normalised

MIN_CHARACTERS = 14
MIN_WORDS = 4
MIN_WORD_LETTERS = 3  # "a b c d" is not four words
GENERATED_WORDS = 5

_LEAST_BITS = 35.0  # about two years for one graphics card at 450 guesses a second (security.md 2)
_FAIR_BITS = 45.0  # about 2,500 years for one card
_STRONG_BITS = 55.0
_LOOKED_AT = 40  # characters: keeps a key press quick; what follows can only make it stronger
_MOST_WORDS = 12  # more are strong enough whatever they are
_WORD_BITS = math.log2(7776)
_REPEAT_BITS = 2.0
_ABOUT = "about"  # our list among zxcvbn's: the club, the person
_PHRASES = "phrases"

RandomBytes = Callable[[int], bytes]


class Strength(StrEnum):
    """How strong a passphrase is, for the words beside the field. The first three are refused."""

    EMPTY = "empty"
    TOO_SHORT = "too-short"
    GUESSABLE = "guessable"
    FAIR = "fair"
    GOOD = "good"
    STRONG = "strong"

    @property
    def is_enough(self) -> bool:
        """True when a slot may be made with it."""
        return self in (Strength.FAIR, Strength.GOOD, Strength.STRONG)


class Weakness(StrEnum):
    """What a guesser would try first, of a passphrase that is not strong."""

    NONE = ""
    COMMON = "common"  # a password or phrase that many people use
    REPEATED = "repeated"  # the same thing over and over
    ABOUT_YOU = "about-you"  # a name that anyone here knows
    PREDICTABLE = "predictable"  # anything else that follows a pattern


@dataclass(frozen=True, slots=True)
class Estimate:
    """How strong a passphrase is, and what is weakest in it."""

    strength: Strength
    weakness: Weakness = Weakness.NONE


def estimate(passphrase: str, about: Iterable[str] = ()) -> Estimate:
    """Return how strong a passphrase is; nothing of it is kept. A few milliseconds, so quick enough for a key press.

    ``about`` are names a guesser would try: of the club, of the person. A passphrase that cannot be used at all (odd
    characters) counts as TOO_SHORT until they are gone.
    """
    if not passphrase:
        return Estimate(Strength.EMPTY)
    try:
        text = normalised(passphrase).decode("utf-8")
    except InputError:
        return Estimate(Strength.TOO_SHORT)
    if len(text) < MIN_CHARACTERS and len(_words(text)) < MIN_WORDS:
        return Estimate(Strength.TOO_SHORT)
    bits, weakness = _guessing(text, about)
    if bits < _LEAST_BITS:
        return Estimate(Strength.GUESSABLE, weakness)
    if bits < _FAIR_BITS:
        return Estimate(Strength.FAIR, weakness)
    return Estimate(Strength.GOOD if bits < _STRONG_BITS else Strength.STRONG)


def strength_of(passphrase: str) -> Strength:
    """Return how strong a passphrase is, whoever chose it."""
    return estimate(passphrase).strength


def warm_up() -> None:
    """Load the estimator's lists (a sixth of a second), so that the first key press does not wait for them."""
    _dictionaries()


def checked(passphrase: str) -> bytes:
    """Return the normalised bytes of a new passphrase that is good enough.

    Raises InputError("passphrase", "empty" | "too-long" | "odd-character" | "too-short" | "guessable").
    """
    raw = normalised(passphrase)
    strength = strength_of(passphrase)
    if strength is Strength.TOO_SHORT:
        raise InputError("passphrase", "too-short", least=MIN_CHARACTERS, words=MIN_WORDS)
    if not strength.is_enough:
        raise InputError("passphrase", strength.value)
    return raw


def generate(random_bytes: RandomBytes, words: int = GENERATED_WORDS) -> str:
    """Return ``words`` words of the shipped list with spaces between: 12.9 bits each, 64 bits for five."""
    listed = _generator_words()
    return " ".join(listed[_below(len(listed), random_bytes)] for _ in range(words))


def _below(limit: int, random_bytes: RandomBytes) -> int:
    """Return an even choice of 0..limit-1 (limit up to 65,536): a draw that would favour some words is thrown away."""
    while True:
        draw = int.from_bytes(random_bytes(2), "big")
        if draw < 65536 - 65536 % limit:
            return draw % limit


def _words(text: str) -> list[str]:
    return [word for word in re.split(r"[\s\-_.,;:/]+", text) if len(word) >= MIN_WORD_LETTERS]


def _guessing(text: str, about: Iterable[str]) -> tuple[float, Weakness]:
    """Return the base-2 logarithm of the guesses for somebody who knows these lists, and the weakest kind of piece."""
    folded = unicodedata.normalize("NFKC", text)
    compact = _compact(folded)[:_LOOKED_AT]
    if not compact:
        return 0.0, Weakness.PREDICTABLE
    bits, weakness = _by_pieces(compact, about)
    bits += min(4.0, float(len(folded) > len(compact)))  # where the separators stand
    return min((bits, weakness), (_by_words(folded, about), weakness), key=lambda found: found[0])


def _by_pieces(compact: str, about: Iterable[str]) -> tuple[float, Weakness]:
    from zxcvbn import matching, scoring

    known = {**_dictionaries(), _ABOUT: _ranks(about)}
    found = scoring.most_guessable_match_sequence(compact, matching.omnimatch(compact, known))
    pieces: Sequence[dict[str, Any]] = found["sequence"]
    return sum(math.log2(float(piece["guesses"])) for piece in pieces), _weakness(pieces)


def _weakness(pieces: Sequence[dict[str, Any]]) -> Weakness:
    """Return what to say of the piece that covers most letters."""
    largest = max(pieces, key=lambda piece: len(piece["token"]))
    if largest["pattern"] == "repeat":
        return Weakness.REPEATED
    source = largest.get("dictionary_name")
    if source == _ABOUT:
        return Weakness.ABOUT_YOU
    return Weakness.COMMON if source in ("passwords", _PHRASES) else Weakness.PREDICTABLE


def _by_words(text: str, about: Iterable[str]) -> float:
    """Return the bits of the words as they are separated, however short: each different one by its rank in a list."""
    words = re.split(r"[\s_.,;:/!?-]+", text.casefold())
    different = [word for word in dict.fromkeys(_compact(word)[:_LOOKED_AT] for word in words) if word]
    if len(different) > _MOST_WORDS:
        return math.inf
    return sum(_word_bits(word, about) for word in different) + _REPEAT_BITS * (len(words) - len(different))


def _word_bits(word: str, about: Iterable[str]) -> float:
    ranks = [ranked[word] for ranked in (*_dictionaries().values(), _ranks(about)) if word in ranked]
    bits = [1.0 + math.log2(rank) for rank in ranks]  # 1 for which of the lists
    if word in _listed():
        bits.append(_WORD_BITS)
    return min(bits) if bits else _by_pieces(word, about)[0]


def _compact(text: str) -> str:
    return "".join(letter for letter in text if letter.isalnum() or letter in "@$!|+%")


def _ranks(entries: Iterable[str]) -> dict[str, int]:
    """Return each entry, whole and by its words, lower case and without spaces, with its place in the list."""
    whole = [_compact(entry.casefold()) for entry in entries]
    parts = [_compact(word) for entry in entries for word in entry.casefold().split()]
    listed = dict.fromkeys(entry for entry in (*whole, *parts) if len(entry) >= MIN_WORD_LETTERS)
    return {entry: rank for rank, entry in enumerate(listed, start=1)}


@cache
def _generator_words() -> tuple[str, ...]:
    return tuple(resources.read_text("words/eff_large.txt").split())


@cache
def _listed() -> frozenset[str]:
    return frozenset(_compact(word) for word in _generator_words())


@cache
def _dictionaries() -> dict[str, dict[str, int]]:
    """Return zxcvbn's lists and ours of phrases. Loaded late: they are large, and only new passphrases need them."""
    from zxcvbn import matching

    phrases = [_compact(line) for line in resources.read_text("words/phrases.txt").splitlines()]
    return {**matching.RANKED_DICTIONARIES, _PHRASES: {phrase: rank for rank, phrase in enumerate(phrases, start=1)}}
