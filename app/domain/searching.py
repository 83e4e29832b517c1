"""What is typed into the search, and where it stands in a text: words, beginnings of words, phrases, in any script.

Both the texts and what is typed are folded (``app.domain.folding``), so case, accents and look-alike letters make no
difference. Scripts that are written without spaces are taken letter by letter, as a phrase.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from app.domain.apostrophes import as_a_name, with_its_apostrophe, without_it
from app.domain.folding import fold, folded_letters
from app.domain.ids import CaseId, PersonId, SessionId

SHORTEST = 2  # letters
LONGEST = 200  # characters of what is typed that are looked at
AROUND = 70  # characters of the text shown on either side of the first hit

# Chinese, Japanese, Thai, Lao, Burmese, Khmer: no spaces between words.
_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_UNSPACED_LETTER = re.compile(f"([{_UNSPACED}])")
_QUOTES = re.compile("[“”„‟«»＂]")  # as other programs, and keyboards of telephones, put them
_TYPED = re.compile(r'"([^"]*)"?|(\S+)')
_WORD = re.compile(r"[^\W_]+")


class HitKind(StrEnum):
    """Kinds of text that are found."""

    DISCUSSION = "discussion"
    DECISION = "decision"
    ACTION = "action"
    ADDITION = "addition"
    EPISODE = "episode"
    READ_AND_SIGN = "read-and-sign"
    EARLIER = "earlier"  # on paper, entered later
    ESCALATION = "escalation"  # a disagreement that was taken further
    GROUP = "group"  # what is kept of a group itself
    ATTACHMENT = "attachment"  # what is said of it, and what a text says
    PERSONAL = "personal"  # of the two who were there; found only with their own key


@dataclass(frozen=True, slots=True)
class Term:
    """Words that stand side by side. With ``is_beginning`` the last of them may go on. ``also``: or these instead."""

    words: tuple[str, ...]
    is_beginning: bool
    also: tuple[Term, ...] = ()


@dataclass(frozen=True, slots=True)
class Indexed:
    """One text for the index: which record, whose, of which day. ``words`` as ``index_words`` gives them."""

    kind: HitKind
    record_id: UUID
    case_id: CaseId | None
    session_id: SessionId | None
    day: date
    people: tuple[PersonId, ...]  # who wrote, decided, owns it
    words: str


@dataclass(frozen=True, slots=True)
class Snippet:
    """A piece of a text around the first hit, and the places in it (start, end) of every hit."""

    text: str
    marks: tuple[tuple[int, int], ...]


def index_words(text: str) -> str:
    """Return ``text`` as the index takes it: folded, letters of unspaced scripts apart."""
    return _UNSPACED_LETTER.sub(r" \1 ", folded_letters(text))


def terms(typed: str) -> tuple[Term, ...]:
    """Return what to look for: each word as a beginning, each "quoted" part as a phrase; all have to be in the text.

    A word is looked for with its apostrophe and without, a phrase as it is written. A single letter is left out: it
    finds everything and is mostly a word that is still being typed.
    """
    found: list[Term] = []
    for match in _TYPED.finditer(_QUOTES.sub('"', typed[:LONGEST])):
        quoted, word = match.groups()
        words = tuple(_WORD.findall(index_words(word if quoted is None else quoted)))
        if len("".join(words)) >= SHORTEST or (words and _UNSPACED_LETTER.match(words[0])):
            found.append(Term(words, is_beginning=quoted is None, also=_other_spellings(word, words) if word else ()))
    return tuple(found)


def _other_spellings(typed: str, words: tuple[str, ...]) -> tuple[Term, ...]:
    """Return the word ``typed`` with the apostrophe that was left out, or without the one that is there."""
    if len(words) > 1:
        joined = tuple(_WORD.findall(index_words(without_it(typed))))
        return (Term(joined, is_beginning=True),) if len(joined) == 1 else ()
    found = [Term(parts, is_beginning=False) for parts in with_its_apostrophe(words[0])]
    name = as_a_name(words[0])
    return tuple(found if name is None else [*found, Term(name, is_beginning=True)])


def expression(wanted: tuple[Term, ...]) -> str:
    """Return the terms in the language of the full-text index; each word is quoted, so none is an operator of it."""
    return " AND ".join(
        f"({' OR '.join(_as_asked(one) for one in (term, *term.also))})" if term.also else _as_asked(term)
        for term in wanted
    )


def _as_asked(term: Term) -> str:
    return f'"{" ".join(term.words)}"' + (" *" if term.is_beginning else "")


def holds(words: str, wanted: tuple[Term, ...]) -> bool:
    """True when a text, as ``index_words`` gives it, holds every term."""
    return all(_pattern(term).search(words) for term in wanted)


def snippet(text: str, wanted: tuple[Term, ...]) -> Snippet:
    """Return the piece of ``text`` around the first hit, on one line, with every hit in it marked.

    A dot stands where an empty line parts what was written in one field from what was written in the next.

    Its beginning, unmarked, when the text holds none (a hit in another field of the record).
    """
    parts = (" ".join(part.split()) for part in re.split(r"\n\s*\n", text))
    line = " · ".join(part for part in parts if part)
    folded = fold(line)
    hits = sorted(folded.place(*match.span()) for term in wanted for match in _pattern(term).finditer(folded.text))
    first, last = hits[0] if hits else (0, 0)
    start = _word_edge(line, first - AROUND, -1) if first > AROUND else 0
    end = _word_edge(line, last + AROUND, 1) if last + AROUND < len(line) else len(line)
    start += len(line[start:end]) - len(line[start:end].lstrip())
    before, after = "… " if start > 0 else "", " …" if end < len(line) else ""
    shift = len(before) - start
    marks = tuple((one + shift, two + shift) for one, two in hits if one >= start and two <= end)
    return Snippet(before + line[start:end].strip() + after, marks)


def _pattern(term: Term) -> re.Pattern[str]:
    return re.compile("|".join(_written(one) for one in (term, *term.also)))


def _written(term: Term) -> str:
    parts = [re.escape(word) for word in term.words]
    gap = r"[\W_]*" if all(_UNSPACED_LETTER.match(word) for word in term.words) else r"[\W_]+"
    first, last = term.words[0], term.words[-1]
    before = "" if _UNSPACED_LETTER.match(first) else r"(?<![^\W_])"
    after = "" if term.is_beginning or _UNSPACED_LETTER.match(last) else r"(?![^\W_])"
    return before + gap.join(parts) + after


def _word_edge(line: str, place: int, step: int) -> int:
    """Return the nearest place at or beyond ``place`` (at most 20 characters on) where no word is cut."""
    for offset in range(21):
        here = place + offset * step
        if here <= 0 or here >= len(line) or line[here] == " ":
            return max(0, min(here, len(line)))
    return place
