"""What a tagged file is made of before it is written: structure elements, marks, fields, and what it says of itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, NamedTuple


@dataclass(slots=True, eq=False)
class Element:
    """One structure element: a tag and, in reading order, child elements and the places drawn for it."""

    tag: str
    alt: str = ""
    scope: str = ""  # of a table header cell: "Row" or "Column"
    ordered: bool = False  # of a list: numbered
    place: tuple[float, float, float, float] | None = None  # of a figure: where it was drawn, in points
    language: str = ""  # of its text where it is not the document's, "en-GB"
    kids: list[Element | Mark | Widget] = field(default_factory=list)

    def add(self, tag: str, **attributes: Any) -> Element:
        """Append a child element and return it."""
        child = Element(tag, **attributes)
        self.kids.append(child)
        return child


class Mark(NamedTuple):
    """A stretch of marked content: the page's index and the number within the page."""

    page: int
    number: int


@dataclass(frozen=True, slots=True)
class Widget:
    """A form field on a page: its field name, its accessible name and its place in points.

    It is a signature field unless ``entries`` says what else it is: given a way to register an object, the entries of
    its dictionary beyond those that every field has.
    """

    page: int
    name: str
    label: str
    place: tuple[float, float, float, float]
    entries: Callable[[Callable[[Any], Any]], dict[str, Any]] | None = None


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file carried in the PDF. ``modified`` is a PDF date."""

    name: str
    description: str
    mime: str
    data: bytes
    modified: str
    relationship: str = "Data"  # to the document: "Data" is the same in another form, "Supplement" adds to it


@dataclass(frozen=True, slots=True)
class Identity:
    """What a file says about itself: /Info, XMP packet, /ID seed, language, colour profile, files it carries."""

    info: tuple[tuple[str, str], ...]
    xmp: bytes
    id_seed: bytes
    language: str
    colour_profile: bytes
    attachments: tuple[Attachment, ...]
