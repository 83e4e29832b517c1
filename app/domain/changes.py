"""What a command changed, so that every open screen refreshes what it shows and nothing else."""

from __future__ import annotations

from dataclasses import dataclass, field, fields

from app.domain.ids import ActionId, AgreementId, CaseId, PersonId, SessionId


@dataclass(frozen=True, slots=True)
class Changes:
    """The records that changed, by area. Add two with ``|``."""

    organisation: bool = False
    people: frozenset[PersonId] = field(default_factory=frozenset)
    agreements: frozenset[AgreementId] = field(default_factory=frozenset)
    sessions: frozenset[SessionId] = field(default_factory=frozenset)
    cases: frozenset[CaseId] = field(default_factory=frozenset)
    actions: frozenset[ActionId] = field(default_factory=frozenset)
    keys: bool = False
    retention: bool = False
    requests: bool = False
    notices: bool = False  # who was told of what, who may be let in
    matters: bool = False
    quality: bool = False  # observations and samples
    templates: bool = False  # the wording of documents

    def __or__(self, other: Changes) -> Changes:
        return Changes(**{f.name: getattr(self, f.name) | getattr(other, f.name) for f in fields(Changes)})

    def __bool__(self) -> bool:
        return any(getattr(self, f.name) for f in fields(Changes))
