"""Telephone numbers and e-mail addresses, found however they are grouped or broken."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

SHORTEST_NUMBER = 6  # figures: a local number without its code
_FIGURES = re.compile(r"\d[\d\s().\-/+]*")
_CODES = frozenset({"", "0", "44", "440", "0044", "00440"})  # what may stand before the national figures
_AT = re.compile(r"@|[(\[]\s*at\s*[)\]]|\sat\s")
_REACH = 120  # characters on each side of an @ that can belong to its address
_BEFORE_AT, _AFTER_AT = re.compile(r"[\w.+\-]+\s*$"), re.compile(r"\s*[\w\-]+(?:\s*\.\s*[\w\-]+)*")
_DOT = re.compile(r"\s*[(\[]\s*dot\s*[)\]]\s*|\sdot\s")


def national(number: str) -> str:
    """Return the figures of a telephone number without the country's code and without the leading zero."""
    figures = "".join(str(int(character)) for character in number if character.isdecimal())
    if number.strip().startswith("+") or figures.startswith("00"):
        figures = figures.lstrip("0").removeprefix("44")
    return figures.lstrip("0")


class Contacts:
    """Everybody's numbers and addresses, to be looked up."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self._lengths: set[int] = set()
        self._locals: dict[str, int] = {}
        self._addresses: dict[str, int] = {}

    def add(self, contact: str, who: int) -> None:
        """Remember a number or an address as that of person number ``who``; anything else is no contact."""
        if "@" in contact:
            self._addresses.setdefault("".join(contact.casefold().split()), who)
            return
        figures = national(contact)
        if len(figures) >= SHORTEST_NUMBER:
            self._numbers.setdefault(figures, who)
            self._lengths.add(len(figures))
            for length in range(SHORTEST_NUMBER, len(figures)):
                self._locals.setdefault(figures[-length:].lstrip("0"), who)

    def found(self, text: str) -> Iterator[tuple[str, tuple[int, int], int]]:
        """Yield kind, place and person of each number and address in a folded text."""
        if self._numbers:
            for run in _FIGURES.finditer(text):
                for kind, (start, end), who in self._numbers_in(run[0], run.start()):
                    yield kind, (start - (start == run.start() and text[start - 1 : start] in ("+", "(")), end), who
        if self._addresses:
            for at in _AT.finditer(text):
                yield from self._address_at(text, at.start(), at.end())

    def _numbers_in(self, run: str, offset: int) -> Iterator[tuple[str, tuple[int, int], int]]:
        places = [place for place, character in enumerate(run) if character.isdecimal()]
        figures = "".join(str(int(run[place])) for place in places)
        for length in self._lengths:
            for start in range(len(figures) - length + 1):
                who = self._numbers.get(figures[start : start + length])
                if who is not None:
                    first = places[0] if figures[:start] in _CODES else places[start]
                    yield "telephone", (offset + first, offset + places[start + length - 1] + 1), who
        yield from self._local_numbers(run, offset)

    def _local_numbers(self, run: str, offset: int) -> Iterator[tuple[str, tuple[int, int], int]]:
        """A number without its code stands alone: whole groups of figures."""
        groups = list(re.finditer(r"\d+", run))
        for first, group in enumerate(groups):
            figures = ""
            for last in groups[first : first + 4]:
                figures += "".join(str(int(character)) for character in last[0])
                who = self._locals.get(figures.lstrip("0"))
                if who is not None:
                    yield "telephone", (offset + group.start(), offset + last.end()), who

    def _address_at(self, text: str, start: int, end: int) -> Iterator[tuple[str, tuple[int, int], int]]:
        before = _BEFORE_AT.search(text[max(0, start - _REACH) : start])
        tail = _DOT.sub(".", text[end : end + _REACH])
        after = _AFTER_AT.match(tail)
        if before is None or after is None:
            return
        front = "".join(before[0].split())
        back = "".join(after[0].split())
        for who_address, who in self._near(front, back):
            reached = _reach(text, end, who_address.partition("@")[2])
            yield "email", (start - len(before[0]), reached), who

    def _near(self, front: str, back: str) -> Iterable[tuple[str, int]]:
        """The sentence may go on after the address: "… @example.org. She": shorter ends are tried too."""
        parts = back.split(".")
        for length in range(len(parts), 0, -1):
            address = f"{front}@{'.'.join(parts[:length])}"
            if address in self._addresses:
                return ((address, self._addresses[address]),)
        return ()


def _reach(text: str, start: int, domain: str) -> int:
    """Return where ``domain`` ends in ``text`` from ``start`` on, whatever spaces stand in it."""
    place, letters = start, sum(character not in "." for character in domain)
    while place < len(text) and letters:
        dot = _DOT.match(text, place)
        if dot is not None:
            place = dot.end()
            continue
        letters -= text[place].isalnum() or text[place] in "-_"
        place += 1
    return place
