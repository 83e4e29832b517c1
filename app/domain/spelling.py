"""Which words of a note are worth looking up: plain words, neither names nor references nor anything with figures."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from app.domain.name_forms import name_words

LONGEST_WORD = 40  # letters; nothing longer is an English word, and a checker is asked for nothing longer
ABBREVIATION = 6  # so many capitals in a row are an abbreviation (MASH, LADO, DBS): none of them is looked up
OTHER_LANGUAGE_FROM, OTHER_LANGUAGE_SHARE = 8, 0.5  # of so many words more than so many unknown: not English at all

# A word with its inner apostrophes and hyphens. What touches a figure, an @, a slash or a full stop inside (an
# address, a reference, initials) is taken whole and then left alone.
_PIECE = re.compile(r"[^\s\"“”„«»()\[\]{}<>,;!?…–—]+")
_WORD = re.compile(r"[^\W\d_]+(?:['’\-‐][^\W\d_]+)*")
_LEFT_ALONE = re.compile(r"\d|[@/\\_=#]|[^\W\d_]\.[^\W\d_]|://")
_SENTENCE_ENDS = frozenset(".!?:…\n•")


@dataclass(frozen=True, slots=True)
class Word:
    """A word and its place in the text, in letters; ``begins`` when it begins a sentence."""

    text: str
    start: int
    end: int
    begins: bool


def words_to_check(text: str) -> list[Word]:
    """Return the words of ``text`` that a dictionary should know.

    Left out are single letters, abbreviations, whatever holds a figure or looks like an address, words in another
    script, and words that begin with a capital within a sentence: those are names, and a name is never called wrong.
    """
    found = []
    begins = True
    for piece in _PIECE.finditer(text):
        inside = piece[0].strip("'’.:*-‐•")
        if not _LEFT_ALONE.search(inside):
            start = piece.start() + piece[0].find(inside)
            for match in _WORD.finditer(inside):
                one = Word(match[0], start + match.start(), start + match.end(), begins)
                if _is_plain(one):
                    found.append(one)
                begins = False
        elif inside:
            begins = False
        begins = begins or piece[0][-1] in _SENTENCE_ENDS or _ends_sentence(text, piece.end())
    return found


def _ends_sentence(text: str, place: int) -> bool:
    """Whether what stands between this piece and the next ends a sentence."""
    while place < len(text) and not (text[place].isalnum() or text[place] in "'’"):
        if text[place] in _SENTENCE_ENDS:
            return True
        place += 1
    return False


def _is_plain(word: Word) -> bool:
    text = word.text
    if not 1 < len(text) <= LONGEST_WORD or (text.isupper() and len(text) <= ABBREVIATION):
        return False
    if text[0].isupper() and not text.isupper() and not word.begins:
        return False
    return all(ord(letter) < 0x250 or letter in "’‐" for letter in text)  # Latin letters


def unknown(text: str, knows: Callable[[str], bool]) -> tuple[Word, ...]:
    """Return the words of ``text`` that ``knows`` does not know; none when so many are that it is another language.

    A word with hyphens is known when it is as a whole or when each of its parts is; otherwise the parts are named.
    """
    asked = words_to_check(text)
    found: list[Word] = []
    for word in asked:
        if not knows(word.text):
            found += _parts(word, knows)
    if len(asked) >= OTHER_LANGUAGE_FROM and len(found) > OTHER_LANGUAGE_SHARE * len(asked):
        return ()
    return tuple(found)


def _parts(word: Word, knows: Callable[[str], bool]) -> list[Word]:
    if "-" not in word.text and "‐" not in word.text:
        return [word]
    found, start = [], word.start
    for part in re.split("[-‐]", word.text):
        if len(part) > 1 and not knows(part):
            found.append(Word(part, start, start + len(part), word.begins and start == word.start))
        start += len(part) + 1
    return found


def plain(word: str) -> str:
    """Return a word as lists of known words hold it: small letters, one kind of apostrophe, nobody's possession."""
    return word.casefold().replace("’", "'").removesuffix("'s").removesuffix("'")


def words_of_names(names: Iterable[str]) -> frozenset[str]:
    """Return every word of these names, as ``plain`` writes them."""
    return frozenset(plain(word) for name in names for word in name_words(name) if len(word) > 1)
