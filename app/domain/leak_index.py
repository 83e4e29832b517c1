"""Everybody who must not be named in a document, to be looked up while its text is read once.

Made once for each export; a text is then read in time that grows with its length alone, however many are on file. What
it cannot find: somebody who is only described, a name far from how it is written on file, a nickname that nobody wrote
down.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from app.domain.contact_forms import Contacts
from app.domain.folding import Folded, fold, folded_letters, mended
from app.domain.leak_words import Token, joined_words, spelled_out, tokens_of, with_figures_read
from app.domain.leaks import KINDS, KnownPerson, LeakHit
from app.domain.name_forms import (
    ORDINARY,
    SHORTEST_PART,
    SHORTEST_SPELLED,
    consonants,
    differs_by_one,
    initials_of_name,
    name_words,
    one_slip,
    plain_spelling,
    reads_as_initials,
    reads_as_month,
    reads_as_name,
    short_forms,
)

_CASE_WORDS = r"case|child|file|reference|number|ref\.?|no\.?"
_CASE_NUMBER = re.compile(rf"(?<![^\W_])(?:{_CASE_WORDS})[ \t:#\-]{{0,4}}0*(\d+)(?!\d)")
_LONGEST_INITIALS = 5
_INITIALS_GAP = re.compile(r"[.\s\-/]{0,2}")
_NAME_GAP = re.compile(r"[\W_]{0,3}|\s{1,40}")
_SURE = {kind: place for place, kind in enumerate(KINDS)}

Span = tuple[int, int]
Found = tuple[str, Span, int]  # kind, place in the folded text, whose


@dataclass(frozen=True, slots=True)
class _Shared:
    """What somebody has in common with whom the document is about: not a hit for them."""

    words: frozenset[str]
    initials: frozenset[str]

    @classmethod
    def of(cls, own: Iterable[KnownPerson]) -> _Shared:
        people = tuple(own)
        words = {folded_letters(word) for one in people for name in (one.name, *one.also) for word in name_words(name)}
        initials = {letters for one in people for letters in initials_of_name(one.name, one.initials)}
        return cls(frozenset(words), frozenset(initials))


class LeakIndex:
    """Names, references and contacts by the words that begin them. ``excused`` may stand in the text in full."""

    def __init__(self, excused: Iterable[str] = ()) -> None:
        self._references: list[str] = []  # by number of the person
        self._words: dict[str, dict[str, int]] = {}  # word -> kind -> who
        self._phrases: dict[str, dict[tuple[str, ...], tuple[str, int]]] = {}  # first word -> words -> kind, who
        self._numbered: dict[str, dict[int, int]] = {}  # prefix of a reference -> number -> who
        self._contacts = Contacts()
        self._plain: dict[str, int] = {}
        self._consonants: dict[str, int] = {}
        self._slips: dict[str, dict[str, int]] = {}
        self._excused: dict[str, set[tuple[str, ...]]] = {}
        self._excused_words: set[str] = set()
        self._shared: dict[tuple[KnownPerson, ...], _Shared] = {}
        self.excuse(excused)

    # Making it

    def excuse(self, phrases: Iterable[str]) -> None:
        """Let these words stand in the text in full."""
        for phrase in phrases:
            words = tuple(token.text for token in tokens_of(folded_letters(phrase)))
            if words:
                self._excused.setdefault(words[0], set()).add(words)
                self._excused_words.update(words)

    def add(self, person: KnownPerson, own: tuple[KnownPerson, ...] = (), *, by_reference: bool = True) -> None:
        """Remember somebody who must not be named, but for what ``own`` (the people it is about) share with them.

        Without ``by_reference`` their initials and reference may stand in the text.
        """
        who = len(self._references)
        self._references.append(person.reference)
        shared = self._shared.get(own) or self._remember(own)
        self._add_name(person, shared, who)
        if by_reference:
            self._add_reference(person.reference, who)
            for letters in initials_of_name(person.name, person.initials):
                if letters not in shared.initials:
                    self._add_word(letters, "initials", who)
        for contact in person.contacts:
            self._contacts.add(contact, who)

    def _remember(self, own: tuple[KnownPerson, ...]) -> _Shared:
        self._shared[own] = made = _Shared.of(own)
        return made

    def _add_reference(self, reference: str, who: int) -> None:
        plain = folded_letters(reference)
        halves = re.fullmatch(r"(.*?)[\W_]*0*(\d+)", plain)
        if halves is not None and halves[1]:
            self._numbered.setdefault(halves[1], {}).setdefault(int(halves[2]), who)
        elif plain:
            self._add_phrase(tuple(token.text for token in tokens_of(plain)), "reference", who)

    def _add_name(self, person: KnownPerson, shared: _Shared, who: int) -> None:
        words = [folded_letters(word) for word in name_words(person.name)]
        if len(words) > 1:
            self._add_phrase(tuple(token.text for word in words for token in tokens_of(word)), "name", who)
            neighbours = [one + other for one, other in pairwise(words)]
            for glued in ("".join(words), words[0] + words[-1], words[-1] + words[0], *neighbours):
                self._add_word(glued.replace("'", ""), "name", who)
        also = [folded_letters(word) for name in person.also for word in name_words(name)]
        for word in (*words, *also):
            if len(word) >= SHORTEST_PART and word not in shared.words:
                self._add_part(word, who)
        if words and words[0] not in shared.words:
            for short in short_forms(words[0]):
                self._add_word(short, "short-name", who)

    def _add_part(self, word: str, who: int) -> None:
        """An apostrophe in a name may be left out, or be a space: O'Brien, OBrien, O Brien, Brien."""
        if any(character.isdecimal() for character in word):  # only as a whole: its letters alone are nobody
            self._add_word(word, "part-of-name", who)
            return
        parts = tuple(token.text for token in tokens_of(word))
        whole = "".join(parts)
        if len(parts) > 1:
            self._add_phrase(parts, "part-of-name", who)
            for part in parts:
                if len(part) > 3:
                    self._add_word(part, "part-of-name", who)
        self._add_word(whole, "part-of-name", who)
        if len(whole) >= SHORTEST_SPELLED:
            plain = plain_spelling(whole)
            self._plain.setdefault(plain, who)
            self._consonants.setdefault(consonants(plain), who)
            if len(plain) > 4:
                for slip in one_slip(plain):
                    self._slips.setdefault(slip, {}).setdefault(plain, who)

    def _add_word(self, word: str, kind: str, who: int) -> None:
        if word:  # whoever was on file first is told; a hit is one all the same
            self._words.setdefault(word, {}).setdefault(kind, who)

    def _add_phrase(self, words: tuple[str, ...], kind: str, who: int) -> None:
        if words:
            self._phrases.setdefault(words[0], {}).setdefault(words, (kind, who))

    # Reading a text

    def search(self, text: str) -> tuple[LeakHit, ...]:
        """Return every place in ``text`` (read in Unicode's composed form) that seems to name somebody, in order.

        Of two hits, one within the other, only the longer is told.
        """
        text = unicodedata.normalize("NFC", text)
        folded = fold(text)
        whole = mended(folded)
        hits: dict[Span, LeakHit] = {}
        for read in (folded,) if whole is folded else (folded, whole):
            self._read(text, read, hits)
        return tuple(_outermost(hits))

    def _read(self, text: str, read: Folded, hits: dict[Span, LeakHit]) -> None:
        tokens = tokens_of(read.text)
        excused = list(self._excused_places(read.text, tokens))
        for kind, span, who in self._found(text, read, tokens):
            if any(start <= span[0] and span[1] <= end for start, end in excused):
                continue
            start, end = read.place(*span)
            found = text[start:end]
            if kind == "initials" and not reads_as_initials(found):
                continue
            known = hits.get((start, end))
            if known is None or _SURE[kind] < _SURE[known.what]:
                hits[start, end] = LeakHit(found, kind, self._references[who], start, end)

    def _found(self, text: str, read: Folded, tokens: list[Token]) -> Iterator[Found]:
        yield from self._contacts.found(read.text)
        yield from self._numbered_references(read.text)
        for token in tokens:
            yield from self._of_word(text, read, token)
        yield from self._of_phrases(read.text, tokens)
        yield from self._of_letters(read.text, tokens)
        for whole in (*joined_words(read.text, tokens), *spelled_out(read.text, tokens), *with_figures_read(read.text)):
            for kind, who in self._words.get(whole.text, {}).items():
                if kind in ("name", "part-of-name") and (len(whole.text) > 3 or _is_capital(text, read, whole.start)):
                    yield kind, (whole.start, whole.end), who

    def _of_word(self, text: str, read: Folded, token: Token) -> Iterator[Found]:
        if reads_as_month(read.text, token.start, token.end):
            return
        is_known = False
        for word, end in ((token.text, token.end), (token.text.removesuffix("s"), token.end - 1)):
            if end < token.end and word == token.text:
                continue  # no s at its end
            for kind, who in self._words.get(word, {}).items():
                is_known = True
                is_guess = kind == "short-name" or (kind == "part-of-name" and len(word) <= SHORTEST_PART)
                if kind == "initials":
                    if end < token.end or not _stands_alone(read.text, token.start, end):
                        continue
                elif is_guess and not reads_as_name(text, *read.place(token.start, end)):
                    continue
                yield kind, (token.start, end), who
        if not is_known and self._plain and len(token.text) >= SHORTEST_SPELLED:
            yield from self._of_spelling(text, read, token)

    def _of_spelling(self, text: str, read: Folded, token: Token) -> Iterator[Found]:
        """A capital letter, no ordinary word and none of a name that may stand here: then other spellings count."""
        if token.text in ORDINARY or token.text in self._excused_words:
            return
        if not _is_capital(text, read, token.start):
            return
        for word in dict.fromkeys((token.text, token.text.removesuffix("s"))):
            who = self._spelled_otherwise(word)
            if who is not None:
                yield "spelling", (token.start, token.start + len(word)), who
                return

    def _spelled_otherwise(self, word: str) -> int | None:
        if len(word) < SHORTEST_SPELLED:
            return None
        plain = plain_spelling(word)
        who = self._plain.get(plain)
        sound = consonants(plain)
        if who is None and len(sound) > 3:
            who = self._consonants.get(sound)
        if who is None and len(plain) > 3:
            for slip in one_slip(plain):
                for known, person in self._slips.get(slip, {}).items():
                    if differs_by_one(plain, known):
                        return person
        return who

    def _of_phrases(self, folded: str, tokens: list[Token]) -> Iterator[Found]:
        for place, token in enumerate(tokens):
            for words, (kind, who) in self._phrases.get(token.text, {}).items():
                end = _matches(folded, tokens, place, words)
                if end is not None:
                    yield kind, (token.start, end), who

    def _of_letters(self, folded: str, tokens: list[Token]) -> Iterator[Found]:
        """Initials that stand as single letters: "A.S.", "A S", "A-S"."""
        for place, token in enumerate(tokens):
            letters, last = token.text, token
            if len(letters) > 1 or not _stands_alone(folded, token.start, token.end):
                continue
            for following in tokens[place + 1 : place + _LONGEST_INITIALS]:
                gap = folded[last.end : following.start]
                if len(following.text) > 1 or not _INITIALS_GAP.fullmatch(gap):
                    break
                letters, last = letters + following.text, following
                who = self._words.get(letters, {}).get("initials")
                if who is not None and _stands_alone(folded, token.start, last.end):
                    yield "initials", (token.start, last.end + (folded[last.end : last.end + 1] == ".")), who

    def _numbered_references(self, folded: str) -> Iterator[Found]:
        """ "RJ-014" is also RJ014, "RJ 14", "rj_014" and "case 14"."""
        by_number: dict[int, int] = {}
        for prefix, numbers in self._numbered.items():
            pattern = rf"(?<![^\W_]){re.escape(prefix)}[\W_]{{0,3}}0*(\d+)(?!\d)"
            for match in re.finditer(pattern, folded):
                who = numbers.get(_number(match[1]))
                if who is not None:
                    yield "reference", match.span(), who
            by_number |= numbers
        for match in _CASE_NUMBER.finditer(folded):
            who = by_number.get(_number(match[1]))
            if who is not None:
                yield "reference", match.span(), who

    def _excused_places(self, folded: str, tokens: list[Token]) -> Iterator[Span]:
        for place, token in enumerate(tokens):
            for words in self._excused.get(token.text, ()):
                end = _matches(folded, tokens, place, words)
                if end is not None:
                    yield token.start, end


def find_leaks(text: str, own: KnownPerson, others: Iterable[KnownPerson]) -> tuple[LeakHit, ...]:
    """Return every place in ``text`` that seems to name one of ``others``, in order, none of them ``own``.

    A first name, family name or set of initials that ``own`` shares is not a hit, nor is what stands inside the own
    name in full. For many texts make one ``LeakIndex``.
    """
    index = LeakIndex((own.name,))
    for one in others:
        index.add(one, (own,))
    return index.search(text)


def _matches(folded: str, tokens: list[Token], place: int, words: tuple[str, ...]) -> int | None:
    """Return where ``words`` end that begin at token ``place``, whatever small gaps part them; None otherwise."""
    following = tokens[place : place + len(words)]
    if len(following) < len(words):
        return None
    for before, token, word in zip(following, following[1:], words[1:], strict=False):
        is_last = token is following[-1]
        if token.text != word and not (is_last and token.text == f"{word}s"):
            return None
        if not _NAME_GAP.fullmatch(folded[before.end : token.start]):
            return None
    last = following[-1]
    return last.end - (len(last.text) > len(words[-1]))


def _is_capital(text: str, read: Folded, place: int) -> bool:
    return text[read.places[place][0]].isupper()


def _stands_alone(folded: str, start: int, end: int) -> bool:
    """True when neither a letter nor a figure touches the place."""
    return not folded[start - 1 : start].isalnum() and not folded[end : end + 1].isalnum()


def _number(figures: str) -> int:
    return int(figures) if len(figures) < 12 else -1


def _outermost(hits: dict[Span, LeakHit]) -> Iterator[LeakHit]:
    """Yield the longest hits in order. Another spelling counts only where nothing surer is."""
    sure = {place for span, hit in hits.items() if hit.what != "spelling" for place in range(*span)}
    kept = [span for span, hit in hits.items() if hit.what != "spelling" or sure.isdisjoint(range(*span))]
    reached = -1
    for start, end in sorted(kept, key=lambda place: (place[0], -place[1])):
        if end > reached:
            reached = end
            yield hits[start, end]
