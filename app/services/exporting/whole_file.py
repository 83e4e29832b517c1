"""The finished file, read once more before it is signed: whom does it name, wherever it does?

The words that somebody wrote were compared already, field by field. This finds what comes from elsewhere: the club's
own wording, a letterhead, a property of the file. Runs on any thread; touches no vault.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import replace

from app.domain.leaks import LeakHit
from app.domain.templates import DocumentLanguage
from app.services.exporting import leak_check
from app.services.exporting.drawing import render
from app.services.exporting.gathering import Gathered
from app.services.exporting.withholding import letters_of
from app.services.exporting.written import with_words
from app.services.templates import standard

# Guesses are made in the words somebody wrote, field by field: on a page two columns can stand so that they seem to be
# initials.
_SURE = frozenset({"reference", "telephone", "email", "name", "part-of-name"})

# Ids, digests and fingerprints: sixteen or more figures of a code, in one piece or in groups of four. "BEA5" is nobody.
_CODE = re.compile(r"(?<![0-9A-Za-z])(?:[0-9A-Fa-f]{4}[\s:…·-]*){4,}(?![0-9A-Za-z])")


def found_in_file(gathered: Gathered, pdf: bytes) -> tuple[LeakHit, ...]:
    """Return what ``pdf``, the document as it would be signed, names besides what was found in its words."""
    return unsettled(gathered, pdf, [hit.found for hit in gathered.leaks])


def unsettled(gathered: Gathered, pdf: bytes, settled: Collection[str]) -> tuple[LeakHit, ...]:
    """Return places anywhere in ``pdf`` that seem to name somebody who must not be named, one for each name.

    Read are the pages, properties, bookmarks, descriptions and the attached data. ``settled`` are the words that were
    answered for. A single word that the program itself prints in every document of its kind ("Page") is no name.
    """
    from reports.said import everything_said

    answered = [letters_of(words) for words in settled]
    found: dict[str, LeakHit] = {}
    said = ((where, without_codes(text)) for where, text in everything_said(pdf))
    for hit in leak_check.placed_hits(gathered.index, said):
        letters = letters_of(hit.found)
        if hit.what in _SURE and not any(letters in each for each in answered):
            found.setdefault(letters, hit)
    if found:
        for word in _printed_always(gathered):
            found.pop(word, None)
    return tuple(found.values())


def without_codes(text: str) -> str:
    """Return ``text`` with ids, digests and fingerprints blotted out, everything else where it was.

    What holds figures alone, as a telephone number does, or letters alone is no code.
    """

    def blot(match: re.Match[str]) -> str:
        code = match.group()
        is_code = any(letter.isalpha() for letter in code) and any(letter.isdigit() for letter in code)
        return "#" * len(code) if is_code else code

    return _CODE.sub(blot, text)


def _printed_always(gathered: Gathered) -> Iterator[str]:
    """Yield the words of the same document with every word that somebody wrote blotted out."""
    from reports.said import everything_said

    blotted = replace(
        gathered,
        extract=with_words(gathered.extract, lambda _text: "x"),
        template=standard(gathered.kind, DocumentLanguage(gathered.made_with.language)).text,
    )
    for _where, text in everything_said(render(blotted, None).pdf):
        yield from (letters_of(word) for word in re.findall(r"[^\W\d_]+", text))
