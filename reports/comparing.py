"""Does the data attached to a document say the same as its pages?

The document is made again from its own data, and the words of both are compared as they are drawn. No trust is put in
either: a signature says that both are as they were signed, this says that they agree.
"""

from __future__ import annotations

import json
import types
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime
from difflib import SequenceMatcher
from typing import Any, Final, Union, get_args, get_origin, get_type_hints
from uuid import UUID

import resources
from app.domain.checks import PagesCheck, PagesDifference, PagesState
from app.domain.contents import CONTENTS
from app.domain.errors import AppError
from app.domain.templates import DocumentLanguage
from reports.characters import printable
from reports.kinds import KINDS
from reports.locking import opened
from reports.metadata import DATA_NAME, DATA_VERSION, data_format
from reports.page_text import page_text
from reports.typeface import known_characters
from reports.unreadable import UNREADABLE

_FORMATS: Final = {data_format(kind): kind for kind in KINDS}
_MOST_DIFFERENCES: Final = 3
_MOST_WORDS: Final = 4_000  # that are compared word by word; in more, only the first difference is looked for
_SHOWN_WORDS: Final = 30
_SAME_BETWEEN: Final = 3  # words
_AT: Final = datetime(2000, 1, 1, tzinfo=UTC)  # only stamps the copy, of which nothing but the words is read


def compare_pages(pdf: bytes, password: str = "") -> PagesCheck:
    """Return whether the attached data and the pages of one of our documents say the same, and where not.

    ``password`` opens one that is locked. ``NOT_COMPARED`` for other programs' documents, and for data of a form that
    this version does not know.
    """
    try:
        data = _data(pdf, password)
        kind = _FORMATS[data["format"]]
        module = KINDS[kind]
        if data["version"] != DATA_VERSION:
            return PagesCheck(PagesState.NOT_COMPARED)
        record = data["record"]
        extract = _made(CONTENTS[kind], record)
        shown = page_text(pdf, password)
        wanted = page_text(module.render(extract, template=_standard(module.TEMPLATE, extract), at=_AT).pdf)
        if _bare(shown) == _bare(wanted):
            return PagesCheck(PagesState.SAME)
    except (*UNREADABLE, AppError):
        return PagesCheck(PagesState.NOT_COMPARED)
    differences = tuple(_differences(shown.split(), wanted.split()))
    return PagesCheck(_how(record, _bare(shown), _bare(wanted)), differences)


def _standard(template: str, extract: Any) -> str:
    """Return the standard wording of a kind of document, in its language where there is one."""
    language = extract.mark.wording.language
    if language in set(DocumentLanguage) and language != DocumentLanguage.ENGLISH:
        with suppress(FileNotFoundError):
            return resources.read_text(template.replace(".md", f".{language}.md"))
    return resources.read_text(template)


def _how(record: object, shown: str, wanted: str) -> PagesState:
    """Return whether words of the data are missing on the pages, or the pages only say more than it."""
    known = known_characters()
    for text in _texts(record):
        bare = _bare(printable(text, known, set()))
        if bare in wanted and wanted.count(bare) > shown.count(bare):
            return PagesState.DIFFERENT
    return PagesState.OTHER_WORDS


def _data(pdf: bytes, password: str) -> dict[str, Any]:
    names = opened(pdf, password, strict=False).root["/Names"]["/EmbeddedFiles"]["/Names"]
    for position in range(0, len(names) - 1, 2):
        if str(names[position]) == DATA_NAME:
            found: dict[str, Any] = json.loads(names[position + 1]["/EF"]["/F"].data)
            return found
    raise KeyError(DATA_NAME)


def _bare(text: str) -> str:
    return "".join(text.split())


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        if value.strip():
            yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from _texts(part)
    elif isinstance(value, list):
        for part in value:
            yield from _texts(part)


def _differences(shown: Sequence[str], wanted: Sequence[str]) -> Iterator[PagesDifference]:
    """Yield what stands on the pages and in the data where they differ, the first few."""
    start = next((at for at, (one, other) in enumerate(zip(shown, wanted, strict=False)) if one != other), None)
    start = min(len(shown), len(wanted)) if start is None else start
    shown, wanted = shown[start:], wanted[start:]
    if max(len(shown), len(wanted)) > _MOST_WORDS:
        yield PagesDifference(_some(shown), _some(wanted))
        return
    spans: list[list[int]] = []
    for kind, first, last, other_first, other_last in SequenceMatcher(
        None, shown, wanted, autojunk=False
    ).get_opcodes():
        if kind == "equal":
            continue
        if spans and first - spans[-1][1] <= _SAME_BETWEEN:  # a word or two in common do not part a sentence
            spans[-1][1], spans[-1][3] = last, other_last
        else:
            spans.append([first, last, other_first, other_last])
    for first, last, other_first, other_last in spans[:_MOST_DIFFERENCES]:
        yield PagesDifference(_some(shown[first:last]), _some(wanted[other_first:other_last]))


def _some(words: Sequence[str]) -> str:
    return " ".join(words[:_SHOWN_WORDS]) + (" …" if len(words) > _SHOWN_WORDS else "")


def _made(hint: Any, value: Any) -> Any:
    """Return a value of type ``hint`` out of its JSON. Raises ValueError, TypeError or KeyError for another form."""
    if get_origin(hint) in (Union, types.UnionType):
        if value is None:
            return None
        (hint,) = (part for part in get_args(hint) if part is not type(None))
    if get_origin(hint) is tuple:
        parts = get_args(hint)
        if parts[-1] is Ellipsis:
            return tuple(_made(parts[0], part) for part in value)
        return tuple(_made(kind, part) for kind, part in zip(parts, value, strict=True))
    if is_dataclass(hint) and isinstance(hint, type):
        hints = get_type_hints(hint)
        known = {field.name for field in fields(hint)}
        given = {name: _made(hints[name], value[name]) for name in value if name in known}
        if set(value) - known:
            raise ValueError("fields of another version")
        return hint(**({"logo_png": None} if "logo_png" in known else {}) | given)
    if hint is datetime:
        return datetime.fromisoformat(value)
    if hint is date:
        return date.fromisoformat(value)
    if hint is UUID:
        return UUID(value)
    if not isinstance(value, hint):
        raise TypeError("another type")
    return value
