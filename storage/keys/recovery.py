"""The recovery key: 160 random bits as 8 groups of 5 letters, the fifth of each group checking the other four.

Crockford's base 32 leaves out I, L, O and U. The check letter is a weighted sum over GF(32), mixed with the number of
the group: every single slip, every swap inside a group and every swap of groups shows, and we can say which group.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.errors import WrongRecoveryKeyError

SECRET_BYTES = 20
GROUPS = 8
GROUP_LETTERS = 5
MAX_TYPED = 500  # characters; the longest honest form has 47 and some stray spaces

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_VALUES = {letter: value for value, letter in enumerate(_ALPHABET)} | {"O": 0, "I": 1, "L": 1}
_WEIGHTS = (2, 4, 8, 16)  # powers of the generator: all different, none 0 or 1, so that swaps change the sum
_POLYNOMIAL = 0b100101  # x^5 + x^2 + 1
_BITS = 5


@dataclass(frozen=True, slots=True, repr=False)
class RecoveryKey:
    """A recovery key to show once and print: 8 ``groups`` of 5 capital letters and digits. ``str`` is never it."""

    groups: tuple[str, ...]

    @property
    def text(self) -> str:
        """The groups with spaces between, as printed."""
        return " ".join(self.groups)

    def __repr__(self) -> str:
        return "RecoveryKey(...)"


def from_secret(secret: bytes) -> RecoveryKey:
    """Return the printable key for 20 random bytes."""
    if len(secret) != SECRET_BYTES:
        raise ValueError("a recovery secret has 20 bytes")
    number = int.from_bytes(secret, "big")
    letters = [(number >> (_BITS * shift)) & 31 for shift in reversed(range(GROUPS * (GROUP_LETTERS - 1)))]
    groups = []
    for group in range(GROUPS):
        values = letters[group * 4 : group * 4 + 4]
        groups.append("".join(_ALPHABET[value] for value in (*values, _check_value(values, group + 1))))
    return RecoveryKey(tuple(groups))


def parsed(typed: str) -> bytes:
    """Return the 20 secret bytes of a typed recovery key. Any case, O for 0, I and L for 1, any spaces and dashes.

    Raises WrongRecoveryKeyError(group) with the number (1 to 8) of the first group that cannot be right, and
    WrongRecoveryKeyError(None) when there is nothing, or more than eight groups.
    """
    groups = _groups(typed)
    number = 0
    for place, group in enumerate(groups[:GROUPS], start=1):
        values = [_VALUES.get(letter, -1) for letter in group]
        if len(values) != GROUP_LETTERS or min(values) < 0 or _check_value(values[:-1], place) != values[-1]:
            raise WrongRecoveryKeyError(place)
        for value in values[:-1]:
            number = number << _BITS | value
    if not groups or len(groups) > GROUPS:
        raise WrongRecoveryKeyError
    if len(groups) < GROUPS:
        raise WrongRecoveryKeyError(len(groups) + 1)
    return number.to_bytes(SECRET_BYTES, "big")


def _groups(typed: str) -> list[str]:
    """Cut what was typed into groups: as the person separated them where that looks meant, else every five."""
    text = "".join(" " if letter.isspace() or letter in "-‐‑‒–—_.,;:/" else letter for letter in typed)
    if len(text) > MAX_TYPED:
        return []
    words = text.upper().split()
    if len(words) == GROUPS or all(len(word) == GROUP_LETTERS for word in words):
        return words
    joined = "".join(words)
    return [joined[start : start + GROUP_LETTERS] for start in range(0, len(joined), GROUP_LETTERS)]


def _check_value(values: list[int], group: int) -> int:
    total = group
    for weight, value in zip(_WEIGHTS, values, strict=True):
        total ^= _times(weight, value)
    return total


def _times(left: int, right: int) -> int:
    """Multiply in GF(32)."""
    product = 0
    while right:
        if right & 1:
            product ^= left
        left <<= 1
        if left & 32:
            left ^= _POLYNOMIAL
        right >>= 1
    return product
