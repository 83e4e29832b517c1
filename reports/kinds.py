"""Every kind of document and the module that draws it: the one list of them. A new kind is entered here.

What each is made from stands in ``app.domain.contents``, its standard wording in resources' ``templates``, its invented
sample in ``app.services.templates.samples``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, Protocol

from app.domain.contents import CONTENTS, Content
from app.domain.exports import DocumentKind
from reports import (
    agency_extract,
    agenda,
    agreement,
    audit_sample,
    case_chronology,
    case_record,
    disposal_certificate,
    escalation,
    group_agreement,
    group_record,
    observation,
    policy,
    restricted_matter,
    section11_pack,
    session_record,
    subject_access,
    training_record,
    trust_card,
)
from reports.rendering import Rendered
from reports.sandbox import Value


class DocumentModule(Protocol):
    """What a module that draws a kind of document has. ``render`` and ``context`` take that kind's own extract."""

    KIND: str  # the DocumentKind
    TEMPLATE: str  # its standard wording, a name in resources

    @property
    def render(self) -> Callable[..., Rendered]: ...

    @property
    def context(self) -> Callable[[Any], dict[str, Value]]: ...


KINDS: Final[Mapping[DocumentKind, DocumentModule]] = {
    DocumentKind(module.KIND): module
    for module in (
        case_record,
        case_chronology,
        session_record,
        agenda,
        agreement,
        policy,
        disposal_certificate,
        trust_card,
        subject_access,
        escalation,
        restricted_matter,
        training_record,
        group_record,
        group_agreement,
        agency_extract,
        observation,
        audit_sample,
        section11_pack,
    )
}
_OF_CONTENT: Final = {CONTENTS[kind]: module for kind, module in KINDS.items()}


def drawn_by(content: Content) -> DocumentModule:
    """Return the module that draws the document which is made from ``content``."""
    return _OF_CONTENT[type(content)]
