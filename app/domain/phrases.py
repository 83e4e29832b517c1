"""Wording that puts the weight of harm on the child: found in what is written, with what could stand instead (S0-26).

Words between quotation marks are left alone: what somebody said is kept as it was said.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass

_EITHER = re.compile(r"\(([^()]*)\)")
_QUOTED = re.compile(r"“[^”\n]*”|\"[^\"\n]*\"")
_ENDS = re.compile(r"[.!?\n]")


@dataclass(frozen=True, slots=True)
class Phrase:
    """What to notice, and what could stand in its place. "(her/him)self" stands for either."""

    text: str
    instead: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Noticed:
    """A phrase where it stands: ``start`` and ``end`` count letters, ``words`` are as they were written."""

    start: int
    end: int
    words: str
    phrase: Phrase

    @property
    def instead(self) -> tuple[str, ...]:
        """What could stand here, with a capital where the words have one."""
        if not self.words[:1].isupper():
            return self.phrase.instead
        return tuple(f"{words[:1].upper()}{words[1:]}" for words in self.phrase.instead)


class Noticer:
    """Finds phrases in a text. One expression for all of them, so that a long list costs no more than a short one."""

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        self._phrases = tuple(phrases)
        longest_first = sorted(range(len(self._phrases)), key=lambda at: -len(self._phrases[at].text))
        parts = [f"(?P<p{at}>{_pattern(self._phrases[at].text)})" for at in longest_first]
        whole = rf"(?<!\w)(?:{'|'.join(parts)})(?!\w)"
        self._found = re.compile(whole, re.IGNORECASE) if parts else None

    def find(self, text: str, *, is_finished: bool = True) -> tuple[Noticed, ...]:
        """Return the phrases in ``text``, in order; unless it ``is_finished``, only those in sentences that ended."""
        if self._found is None:
            return ()
        quoted = [(one.start(), one.end()) for one in _QUOTED.finditer(text)]
        last = len(text) if is_finished else max((one.end() for one in _ENDS.finditer(text)), default=0)
        return tuple(
            Noticed(one.start(), one.end(), one.group(), self._phrases[int((one.lastgroup or "p0")[1:])])
            for one in self._found.finditer(text)
            if one.end() <= last and not any(start < one.start() < end for start, end in quoted)
        )


def read_lines(lines: Iterable[str]) -> tuple[Phrase, ...]:
    """Return the phrases of a list as a club edits it: "phrase = what could stand instead; something else"."""
    found = []
    for line in lines:
        text, _, rest = line.partition("=")
        if text.strip():
            found.append(Phrase(text.strip(), tuple(part for one in rest.split(";") if (part := one.strip()))))
    return tuple(found)


def without(phrases: Iterable[Phrase], texts: Collection[str]) -> tuple[Phrase, ...]:
    """Return the phrases other than those of these texts."""
    return tuple(one for one in phrases if one.text not in texts)


def _pattern(text: str) -> str:
    """Return the expression for one phrase: any white space, either apostrophe, a hyphen or a space."""
    parts = []
    end = 0
    for either in _EITHER.finditer(text):
        parts.append(_literal(text[end : either.start()]))
        parts.append("(?:" + "|".join(_literal(one) for one in either.group(1).split("/")) + ")")
        end = either.end()
    parts.append(_literal(text[end:]))
    return "".join(parts)


def _literal(text: str) -> str:
    turned = {" ": r"\s+", "-": r"[-\s]", "'": "['’]", "’": "['’]"}
    return "".join(turned.get(letter, re.escape(letter)) for letter in text)
