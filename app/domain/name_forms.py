"""The forms a name is written in: its words, short forms, initials, and other spellings that sound the same."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from app.domain.folding import folded_letters

SHORTEST_PART = 2  # letters; a shorter part of a name is an initial

# Words that are, or begin like, a name. As a guess they count only with a capital letter that begins no sentence.
_ORDINARY_WORDS = (
    "the and but her his him she they them then than that this was were has had have can may not for from with you "
    "your our out one two any all are ask ate bad bed bit boy car cat cup day did end few got how let lot mad man men "
    "mum dad new now old per put ran red sad sat saw say see sit ten too try use van war way wet who why win won yes "
    "yet also been both call came case come does done each ever feel felt gave gone good hard hear help here home "
    "hope into just keep kept knew know last late left like long look made make many more most much must near need "
    "next none note only open over plan play read rest said same seem seen some soon stay such sure take talk tell "
    "time told took very wait walk want week well went what when will work year mark rose grace joy art rich do so "
    "january february march april june july august september october november december monday tuesday wednesday "
    "thursday friday saturday sunday there where these those their about after again coach child children club social "
    "school session parent mother father sister brother teacher worker police family carer nurse doctor lead team"
)
ORDINARY = frozenset(_ORDINARY_WORDS.split())
_SENTENCE_ENDS = frozenset(".!?:;\n“”\"'‘(•-–—")


def name_words(name: str) -> list[str]:
    """Return the words of a name without the marks around them: ``Tobias "Tobi" Stone-Vale`` has four."""
    words = re.split(r"[\s\-‐-―_/,;]+", unicodedata.normalize("NFC", name))
    return [plain for word in words if (plain := re.sub(r"^[\W_]+|[\W_]+$", "", word))]


def short_forms(first: str) -> Iterator[str]:
    """ "samuel" gives sam, samu, sammy, samie: the beginning of a folded first name, as people shorten it."""
    first = first.replace("'", "")
    if len(first) < 4 or not first.isalpha():  # Amy and Leo have no shorter form
        return
    forms = {first[:length] for length in range(3, len(first))}
    for length in range(2, min(6, len(first))):
        for stem in (first[:length], first[:length] + first[length - 1]):
            forms |= {stem + ending for ending in ("y", "ie", "i", "ey")}
    yield from sorted(forms - {first})


def initials_of_name(name: str, kept: str) -> tuple[str, ...]:
    """Return the initials as ``kept`` on file, those of all words of the name, and those of its first and last."""
    as_kept = "".join(letter for letter in folded_letters(kept) if letter.isalnum())
    every = "".join(folded_letters(word)[:1] for word in name_words(name))
    words = [folded_letters(word) for word in name.split() if folded_letters(word)[:1].isalpha()]
    ends = f"{words[0][0]}{words[-1][0]}" if len(words) > 1 else ""
    return tuple(dict.fromkeys(letters for letters in (as_kept, ends, every) if len(letters) > 1))


def reads_as_initials(found: str) -> bool:
    """True for "A.S.", "a.s." and "AS"; False for the ordinary words "as" and "As"."""
    return "." in found or found.isupper()


def reads_as_name(text: str, start: int, end: int) -> bool:
    """True for a word with a capital; for an ordinary word only within a sentence: "and Will", not "Will she"."""
    found = text[start:end]
    if not found[:1].isupper():
        return False
    before = text[max(0, start - 20) : start].rstrip(" \t")[-1:]
    return folded_letters(found) not in ORDINARY or not (before == "" or before in _SENTENCE_ENDS)


_MONTHS = frozenset(("march", "april", "may", "june", "july", "august"))  # those that are names, or nearly
_DAY_BEFORE, _YEAR_AFTER = re.compile(r"\d(?:st|nd|rd|th)?[ \t]+(?:of[ \t]+)?$"), re.compile(r"[ \t,]*\d{4}(?!\d)")


def reads_as_month(folded: str, start: int, end: int) -> bool:
    """True for the month in "21 May", "21st of May" and "May 2026"."""
    if folded[start:end] not in _MONTHS:
        return False
    before = folded[max(0, start - 12) : start]
    return _DAY_BEFORE.search(before) is not None or _YEAR_AFTER.match(folded, end) is not None


# Other spellings

_SOUNDS_LIKE = (
    ("ph", "f"),
    ("ck", "k"),
    ("sch", "s"),
    ("sh", "s"),
    ("ch", "k"),
    ("th", "t"),
    ("wr", "r"),
    ("kn", "n"),
    ("x", "ks"),
    ("q", "k"),
    ("z", "s"),
    ("y", "i"),
    ("w", "v"),
)
_SOFT_C, _SOFT_G = re.compile("c(?=[ei])"), re.compile("g(?=[ei])")
_TWICE, _VOWELS = re.compile(r"(.)\1+"), re.compile("[aeiou]+")
SHORTEST_SPELLED = 3  # letters of the plain spelling; shorter ones would be too many words


def plain_spelling(word: str) -> str:
    """Return a folded word as it sounds, roughly: Jon and John, Kathryn and Catrin, Phillip and Filip are the same."""
    for written, said in _SOUNDS_LIKE:
        word = word.replace(written, said)
    word = _SOFT_G.sub("j", _SOFT_C.sub("s", word)).replace("c", "k")
    return _TWICE.sub(r"\1", word[:1] + word[1:].replace("h", ""))


def consonants(plain: str) -> str:
    """Return a plain spelling with one mark for any vowels: Aidan and Aiden, Mohammed and Muhamad are the same."""
    if len(plain) > 3:
        plain = plain.removesuffix("e")
    return _VOWELS.sub("a", plain)


def one_slip(word: str) -> set[str]:
    """Return ``word`` and what it is without one of its later letters; two words that share one differ by a slip."""
    return {word, *(word[:place] + word[place + 1 :] for place in range(1, len(word)))}


def differs_by_one(one: str, other: str) -> bool:
    """True when one letter added, left out, changed or two neighbours swapped make ``other`` of ``one``."""
    if abs(len(one) - len(other)) > 1 or one == other:
        return one == other
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    rest, left = one[start:], other[start:]
    if len(rest) == len(left):
        return rest[1:] == left[1:] or (rest[:2] == left[1::-1] and rest[2:] == left[2:])
    return rest[1:] == left if len(rest) > len(left) else rest == left[1:]
