"""Made-up people, and the ways in which their names, numbers and references get into a text.

All invented. A way of writing takes a person and gives words that name them; ``GUESSED`` are ways that are found
often and never promised.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass

_FIRST_WORDS = (
    "Alfie Kezia Zoë Priyanka Tobias Elizabeth William Kathryn Mohammed Aidan Sophia Jonathan Theodore Amelia "
    "Harriet Samuel Isabella Oluwaseun Nkechi Siobhán Björn Łukasz Chloé José D’Arcy Mei-Ling Anneke Rhys "
    "Angharad Gwenllian Fatima Yusuf Ayaan Zainab Ibrahim Leila Noor Hamza Dmitri Anastasia Katya Matteo Giulia "
    "Saoirse Cillian Niamh Freddie Poppy Evie Archie Rosalind Benedict Cressida Marigold Thomasina Barnaby "
    "Quentin Ottoline Ptolemy Ignatius "
)
FIRST = _FIRST_WORDS.split()
_LAST_WORDS = (
    "Stonewell Quist Ashby Thornley Ademola Weiß O’Hara Stone-Vale MacAllister Nwosu Okonkwo Fitzgerald Łabędź "
    "Núñez Vandermeer Ó-Briain Featherstone Cholmondeley Ravenscroft Kowalczyk Haddad Rahmani Petrov Lindqvist "
    "Bertolucci Pemberton Wolstenholme Trevithick Penhaligon Llewellyn Abernathy Dalrymple Szymański Iwu "
    "Brathwaite Castellanos "
)
LAST = _LAST_WORDS.split()
_NICK_WORDS = "Bunny Tiggy Moose Pip Squeak Dot Chip Fizz Bean Sparky Noodle Wren Scout Tank Binky Jazz "
NICK = _NICK_WORDS.split()


@dataclass(frozen=True)
class Hidden:
    """One invented person: a child with a reference, or an adult with a number and an address."""

    first: str
    last: str
    initials: str
    reference: str
    nickname: str
    telephone: str
    email: str

    @property
    def name(self) -> str:
        return f'{self.first} "{self.nickname}" {self.last}' if self.nickname else f"{self.first} {self.last}"


def person(chance: random.Random, number: int) -> Hidden:
    first, last = chance.choice(FIRST), chance.choice(LAST)
    plain = "".join(character for character in f"{first}.{last}".lower() if character.isascii())
    return Hidden(
        first,
        last,
        f"{first[0]}.{last[0]}.",
        f"RJ-{number:03}",
        chance.choice(NICK),
        f"0{chance.choice(('1632 960', '7700 900', '20 7946 0'))}{chance.randrange(1000):03}",
        f"{plain}{number}@club{number}.example",
    )


def _spread(number: str) -> str:
    figures = "".join(character for character in number if character.isdigit())
    return " ".join(figures[start : start + 3] for start in range(0, len(figures), 3))


def _slip(word: str, chance: random.Random) -> str:
    """One letter twice, left out, or swapped with its neighbour; the first stays."""
    place = chance.randrange(1, max(2, len(word) - 1))
    kind = chance.randrange(3)
    if kind == 0:
        return word[:place] + word[place] + word[place:]
    if kind == 1:
        return word[:place] + word[place + 1 :]
    return word[:place] + word[place + 1 : place + 2] + word[place] + word[place + 2 :]


def _halves(word: str) -> tuple[str, str]:
    return word[: len(word) // 2], word[len(word) // 2 :]


Way = Callable[[Hidden, random.Random], str]
WAYS: dict[str, Way] = {
    "full name": lambda one, _c: f"{one.first} {one.last}",
    "full name, lower case": lambda one, _c: f"{one.first} {one.last}".lower(),
    "FULL NAME IN CAPITALS": lambda one, _c: f"{one.first} {one.last}".upper(),
    "family name first": lambda one, _c: f"{one.last}, {one.first}",
    "first name alone": lambda one, _c: one.first,
    "family name alone": lambda one, _c: one.last,
    "first name in lower case": lambda one, _c: one.first.lower(),
    "possessive, curly": lambda one, _c: f"{one.first}’s",
    "possessive, straight": lambda one, _c: f"{one.first}'s",
    "possessive without a mark": lambda one, _c: f"{one.first}s",
    "plural of the family": lambda one, _c: f"the {one.last}s",
    "initials with dots": lambda one, _c: one.initials,
    "initials without dots": lambda one, _c: one.initials.replace(".", ""),
    "initials apart": lambda one, _c: one.initials.replace(".", " ").strip(),
    "reference": lambda one, _c: one.reference,
    "reference, small and joined": lambda one, _c: one.reference.lower().replace("-", ""),
    "case and number": lambda one, _c: f"case {int(one.reference[3:])}",
    "nickname on file": lambda one, _c: one.nickname,
    "accents left out": lambda one, _c: _plain(f"{one.first} {one.last}"),
    "hyphen for the space": lambda one, _c: f"{one.first}-{one.last}",
    "underscore (a file name)": lambda one, _c: f"{one.first}_{one.last}.jpg".lower(),
    "run together (a user name)": lambda one, _c: f"{one.first}{one.last}07".lower(),
    "broken by a hyphen at the line’s end": lambda one, _c: "-\n".join(_halves(one.first)),
    "broken at the line’s end": lambda one, _c: "\n".join(_halves(one.first)),
    "a line’s end between the names": lambda one, _c: f"{one.first}\n   {one.last}",
    "hyphen within": lambda one, _c: "-".join(_halves(one.first)),
    "soft hyphen within": lambda one, _c: "\u00ad".join(_halves(one.last)),
    "zero-width space within": lambda one, _c: "\u200b".join(_halves(one.last)),
    "letters apart": lambda one, _c: " ".join(one.last),
    "wide letters": lambda one, _c: "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in one.last),
    "look-alike letters": lambda one, _c: one.last.replace("a", "а").replace("e", "е").replace("o", "о"),
    "figures for letters": lambda one, _c: one.last.replace("o", "0").replace("e", "3"),
    "telephone number": lambda one, _c: one.telephone,
    "telephone number, other groups": lambda one, _c: _spread(one.telephone),
    "telephone number with +44": lambda one, _c: f"+44 (0){one.telephone[1:]}".replace(" ", "-", 1),
    "telephone number over two lines": lambda one, _c: one.telephone.replace(" ", "\n", 1),
    "e-mail address": lambda one, _c: one.email,
    "e-mail address over two lines": lambda one, _c: one.email.replace("@", "@\n"),
    "a slip of the pen in the family name": lambda one, c: _slip(one.last, c),
}
GUESSED = frozenset({"a slip of the pen in the family name"})  # found often, never promised


def _plain(text: str) -> str:
    import unicodedata

    lower = text.replace("Ł", "L").replace("ł", "l").replace("ß", "ss")
    return "".join(c for c in unicodedata.normalize("NFD", lower) if not unicodedata.combining(c))
