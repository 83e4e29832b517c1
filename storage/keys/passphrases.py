"""What makes a passphrase good enough, in words, and a generator for people who would rather not think of one.

Guessing a passphrase costs far more or far less by its words than by any setting of ours (security.md 2), so the
rule is length (14 characters or 4 words) and not being guessable; no rule about symbols.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Callable
from enum import StrEnum
from functools import cache

import resources
from app.domain.errors import InputError
from storage.keys.kdf import normalised

MIN_CHARACTERS = 14
MIN_WORDS = 4
MIN_WORD_LETTERS = 3  # "a b c d" is not four words
GENERATED_WORDS = 5

_LEAST_BITS = 30.0  # about four weeks for one graphics card at 450 guesses a second (security.md 2)
_FAIR_BITS = 45.0  # about 2,500 years for one card
_STRONG_BITS = 60.0
_LOOKED_AT = 200  # characters; what follows can only make it stronger
_LONGEST_PIECE = 25

_WORD_BITS = math.log2(7776)
_REPEAT_BITS = 2.0
_RUN_BITS = 6.0
_DIGIT_BITS = math.log2(10)
_LETTER_BITS = 4.0  # a letter of ordinary language costs less than one of a random string
_OTHER_BITS = 5.5
_PIECE_BITS = 1.0  # where one piece ends and the next begins

_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "abcdefghijklmnopqrstuvwxyz", "01234567890", "1qaz2wsx3edc4rfv5tgb")
_SWAPS = str.maketrans("0134578@$!", "oieastbasi")
_WELL_KNOWN = ("correcthorsebatterystaple", "opensesame", "letmein", "tobeornottobe", "itwasthebestoftimes")

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


def strength_of(passphrase: str) -> Strength:
    """Return how strong a passphrase is. Fast enough for each key press (about a millisecond); nothing is kept.

    A passphrase that cannot be used at all (odd characters) counts as TOO_SHORT until they are gone.
    """
    if not passphrase:
        return Strength.EMPTY
    try:
        text = normalised(passphrase).decode("utf-8")
    except InputError:
        return Strength.TOO_SHORT
    if len(text) < MIN_CHARACTERS and len(_words(text)) < MIN_WORDS:
        return Strength.TOO_SHORT
    bits = _bits(text)
    if bits < _LEAST_BITS:
        return Strength.GUESSABLE
    if bits < _FAIR_BITS:
        return Strength.FAIR
    return Strength.GOOD if bits < _STRONG_BITS else Strength.STRONG


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


def _bits(text: str) -> float:
    """Return the base-2 logarithm of the guesses that someone needs who knows these lists: the cheapest spelling."""
    folded = unicodedata.normalize("NFKD", text).casefold()
    compact = "".join(letter for letter in folded if letter.isalnum() or letter in "@$!")[:_LOOKED_AT]
    if not compact:
        return 0.0
    separators = min(4.0, float(len(folded) > len(compact)))
    return min(_cheapest(compact), _cheapest(compact.translate(_SWAPS)) + 2.0) + separators


def _cheapest(text: str) -> float:
    best = [0.0] + [math.inf] * len(text)
    for end in range(1, len(text) + 1):
        for start in range(max(0, end - _LONGEST_PIECE), end):
            cost = _piece_bits(text, start, end)
            if best[start] + cost < best[end]:
                best[end] = best[start] + cost
    return best[-1]


def _piece_bits(text: str, start: int, end: int) -> float:
    """Return the bits of one piece: a listed word, a repeat of what stood before, a run, a number or one letter."""
    piece = text[start:end]
    length = end - start
    if length == 1:
        return _DIGIT_BITS if piece.isdigit() else _LETTER_BITS if piece.isalpha() and piece.isascii() else _OTHER_BITS
    costs = [math.inf]
    rank = _ranks().get(piece)
    if rank is not None:
        costs.append(_PIECE_BITS + math.log2(rank + 1))
    if length >= 3:
        if len(set(piece)) == 1 or any(piece in row or piece[::-1] in row for row in _ROWS):
            costs.append(_RUN_BITS)
        if text.find(piece, 0, start) >= 0:
            costs.append(_PIECE_BITS + _REPEAT_BITS)
        if piece.isdigit() and length in (4, 6, 8):  # a year or a date
            costs.append(_PIECE_BITS + min(15.0, 2.2 * length))
    elif piece[0] == piece[1]:
        costs.append(_LETTER_BITS + 1.0)
    return min(costs)


@cache
def _generator_words() -> tuple[str, ...]:
    return tuple(resources.read_text("words/eff_large.txt").split())


@cache
def _ranks() -> dict[str, int]:
    """Return each common password or word with its place in the order of guessing (a generator's word: one draw)."""
    ranks = {word: place for place, word in enumerate(resources.read_text("words/common_passwords.txt").split(), 1)}
    for word in _generator_words():
        plain = word.replace("-", "")
        ranks[plain] = min(ranks.get(plain, 1 << 30), round(2**_WORD_BITS))
    for word in _WELL_KNOWN:
        ranks[word] = 1
    return ranks
