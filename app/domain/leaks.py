"""Before a record about one child is signed: does its text name anyone else on file?

Compares the text, however it is written (``app.domain.folding``), with every other child's name, parts and short forms
of the name, initials and reference. A hit is shown to a person, who decides: keep with a reason, or reword. The rule
never decides by itself. What it cannot find: a child who is only described, a misspelt name, a nickname that nobody
wrote down.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from app.domain.folding import Folded, fold, folded_letters, mended

SHORTEST_PART = 2  # letters; a shorter part of a name is an initial
_GAP = r"[\W_]{0,3}"  # between the words of a name, the letters of initials, the halves of a reference
_BEFORE, _AFTER = r"(?<![^\W\d_])", r"(?:'?s)?(?![^\W\d_])"  # no letter beside it; "Alfie's" and "Alfies" are Alfie
_CASE_WORDS = r"(?:case|child|file|ref|reference|number|no)"
# Words that are, or begin like, a name. They count only with a capital letter that no sentence begins with.
_ORDINARY_WORDS = (
    "the and but her his him she they them then than that this was were has had have can may not for from with you "
    "your our out one two any all are ask ate bad bed bit boy car cat cup day did end few got how let lot mad man men "
    "mum dad new now old per put ran red sad sat saw say see sit ten too try use van war way wet who why win won yes "
    "yet also been both call came case come does done each ever feel felt gave gone good hard hear help here home "
    "hope into just keep kept knew know last late left like long look made make many more most much must near need "
    "next none note only open over plan play read rest said same seem seen some soon stay such sure take talk tell "
    "time told took very wait walk want week well went what when will work year mark rose grace joy art rich do so "
)
_ORDINARY = frozenset(_ORDINARY_WORDS.split())
_SENTENCE_ENDS = frozenset(".!?:;\n“”\"'‘(•-–—")


@dataclass(frozen=True, slots=True)
class KnownChild:
    """Another child on file, as much as can be recognised in a text. ``also`` are other names they are called by."""

    name: str
    initials: str
    reference: str
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LeakHit:
    """One place where a text seems to name another child. ``start`` and ``end`` count characters of the text."""

    found: str  # as it stands in the text
    what: str  # "name", "part-of-name", "short-name", "initials", "reference"
    reference: str  # whose it is
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Text:
    """The text to search, with its words by where they stand: most names of most children are in no text at all."""

    written: str
    folded: Folded
    words: Mapping[str, Sequence[tuple[int, int]]]

    @classmethod
    def of(cls, text: str, folded: Folded) -> _Text:
        words: dict[str, list[tuple[int, int]]] = {}
        for match in re.finditer(r"[^\W\d_]+", folded.text):
            words.setdefault(match[0], []).append(match.span())
        return cls(text, folded, words)

    def word(self, plain: str) -> Iterator[tuple[int, int]]:
        """Yield where a word stands, also as "Alfies"."""
        yield from self.words.get(plain, ())
        yield from ((start, end - 1) for start, end in self.words.get(f"{plain}s", ()))

    def matches(self, pattern: str) -> Iterator[tuple[int, int]]:
        """Yield where the group ``it`` of a pattern stands."""
        for match in re.finditer(pattern, self.folded.text):
            yield match.span("it")


def find_leaks(text: str, own: KnownChild, others: Iterable[KnownChild]) -> tuple[LeakHit, ...]:
    """Return every place in ``text`` that seems to name one of ``others``, in order, none of them ``own``.

    A first name, family name or set of initials that the child of the record shares is not a hit, nor is what stands
    inside the own name in full. Of two hits, one within the other, only the longer is told.
    """
    text = unicodedata.normalize("NFC", text)
    folded = fold(text)
    whole = mended(folded)
    known = tuple(others)
    hits = _hits(_Text.of(text, folded), own, known)
    if whole is not folded:
        hits = _hits(_Text.of(text, whole), own, known) | hits
    return tuple(_outermost(hits))


def _hits(searched: _Text, own: KnownChild, others: tuple[KnownChild, ...]) -> dict[tuple[int, int], LeakHit]:
    own_words = {folded_letters(word) for word in (*name_words(own.name), *own.also)}
    own_initials = set(_initials_of(own))
    own_places = list(searched.matches(_whole_name(own.name))) if own.name else []
    hits: dict[tuple[int, int], LeakHit] = {}
    for child in others:
        for what, span in _places(searched, child, own_words, own_initials):
            if any(start <= span[0] and span[1] <= end for start, end in own_places):
                continue
            hit = _hit(searched, span, what, child)
            if hit is not None:
                hits.setdefault((hit.start, hit.end), hit)
    return hits


def _hit(searched: _Text, span: tuple[int, int], what: str, child: KnownChild) -> LeakHit | None:
    start, end = searched.folded.place(*span)
    found = searched.written[start:end]
    if what == "initials" and not _reads_as_initials(found):
        return None
    is_a_guess = what == "short-name" or (what == "part-of-name" and len(found) <= SHORTEST_PART)
    if is_a_guess and not _reads_as_name(searched.written, start, end):
        return None
    return LeakHit(found, what, child.reference, start, end)


def _outermost(hits: dict[tuple[int, int], LeakHit]) -> Iterator[LeakHit]:
    reached = -1
    for start, end in sorted(hits, key=lambda place: (place[0], -place[1])):
        if end > reached:
            reached = end
            yield hits[start, end]


def _places(
    searched: _Text, child: KnownChild, own_words: set[str], own_initials: set[str]
) -> Iterator[tuple[str, tuple[int, int]]]:
    """Yield what seems to name the child and where in the folded text, the surest first."""
    for pattern in _reference_patterns(child.reference, searched.folded.text):
        yield from (("reference", span) for span in searched.matches(pattern))
    words = [folded_letters(word) for word in name_words(child.name)]
    if len(words) > 1 and all(word.partition("'")[0] in searched.folded.text for word in words):
        yield from (("name", span) for span in searched.matches(_whole_name(child.name)))
    for plain in (*words, *(folded_letters(one) for also in child.also for one in name_words(also))):
        if len(plain) >= SHORTEST_PART and plain not in own_words:
            yield from (("part-of-name", span) for span in _word(searched, plain))
    if words and words[0] not in own_words:
        for short in _short_forms(words[0]):
            yield from (("short-name", span) for span in searched.word(short))
    for letters in _initials_of(child):
        is_there = letters in searched.words or all(letter in searched.words for letter in letters)
        if is_there and letters not in own_initials:
            spelled = r"[.\s\-/]{0,2}".join(map(re.escape, letters))
            yield from (("initials", span) for span in searched.matches(rf"(?<![^\W_])(?P<it>{spelled}\.?)(?![^\W_])"))


def _word(searched: _Text, plain: str) -> Iterator[tuple[int, int]]:
    if plain.isalpha():
        return searched.word(plain)
    is_there = plain.partition("'")[0] in searched.folded.text
    return searched.matches(f"{_BEFORE}(?P<it>{_spelled(plain)}){_AFTER}") if is_there else iter(())


def _reference_patterns(reference: str, text: str) -> Iterator[str]:
    """ "RJ-014" is also RJ014, "RJ 14", "rj_014" and "case 14"."""
    if not reference:
        return
    plain = folded_letters(reference)
    halves = re.fullmatch(r"(.*?)[\W_]*0*(\d+)", plain)
    if halves is None or not halves[1]:
        yield rf"(?<![^\W_])(?P<it>{re.escape(plain)})(?![^\W_])"
    elif halves[2] in text:
        number = f"0*{halves[2]}(?!\\d)"
        yield rf"(?<![^\W_])(?P<it>{re.escape(halves[1])}{_GAP}{number})"
        yield rf"(?<![^\W_])(?P<it>{_CASE_WORDS}[\W_]{{0,4}}{number})"


def _whole_name(name: str) -> str:
    return f"{_BEFORE}(?P<it>{_GAP.join(_spelled(folded_letters(word)) for word in name_words(name))}){_AFTER}"


def _spelled(plain: str) -> str:
    """An apostrophe in a name may be left out, or be a space: O'Brien, OBrien, O Brien."""
    return "['\\s]?".join(re.escape(part) for part in plain.split("'"))


def _short_forms(first: str) -> Iterator[str]:
    """ "Samuel" gives Sam, Samu, Sammy, Samie: the beginning of a first name, as people shorten it."""
    if len(first) < 4 or not first.isalpha():  # Amy and Leo have no shorter form
        return
    forms = {first[:length] for length in range(3, len(first))}
    for length in range(2, min(6, len(first))):
        for stem in (first[:length], first[:length] + first[length - 1]):
            forms |= {stem + ending for ending in ("y", "ie", "i", "ey")}
    yield from sorted(forms - {first})


def _initials_of(child: KnownChild) -> tuple[str, ...]:
    """Return the initials as kept, and first and last letter of a name of more than two words."""
    kept = "".join(letter for letter in folded_letters(child.initials) if letter.isalnum())
    words = [folded_letters(word) for word in re.split(r"[\s]+", child.name) if folded_letters(word)[:1].isalpha()]
    ends = f"{words[0][0]}{words[-1][0]}" if len(words) > 1 else ""
    return tuple(dict.fromkeys(letters for letters in (kept, ends) if len(letters) > 1))


def _reads_as_initials(found: str) -> bool:
    """True for "A.S.", "a.s." and "AS"; False for the ordinary words "as" and "As"."""
    return "." in found or found.isupper()


def _reads_as_name(text: str, start: int, end: int) -> bool:
    """True for a word with a capital; for an ordinary word only within a sentence: "and Will", not "Will she"."""
    found = text[start:end]
    if not found[:1].isupper():
        return False
    before = text[:start].rstrip(" \t")[-1:]
    return folded_letters(found) not in _ORDINARY or not (before == "" or before in _SENTENCE_ENDS)


def name_words(name: str) -> list[str]:
    """Return the words of a name without the marks around them: ``Tobias "Tobi" Stone-Vale`` has four."""
    words = re.split(r"[\s\-‐-―_/,;]+", unicodedata.normalize("NFC", name))
    return [plain for word in words if (plain := re.sub(r"^[\W_]+|[\W_]+$", "", word))]
