"""Whether a wording can be used: the sandbox's own refusals, every name it asks for, and two invented documents filled.

``reports`` is imported inside the functions, so that the window's start does not load it.
"""

from __future__ import annotations

from app.domain.exports import DocumentKind
from app.domain.templates import TemplateProblem
from app.services.templates import samples


def problems(kind: DocumentKind, text: str) -> tuple[TemplateProblem, ...]:
    """Return what keeps ``text`` from being the wording of a kind of document, in the order of its lines.

    Every name is looked for, also in a part that only some documents have; then a full and an almost empty invented
    document are filled, so that a wording that passes can make any document of its kind.
    """
    from reports.template_check import problems_of

    return problems_of(text, samples.context(kind), name=kind.value)
