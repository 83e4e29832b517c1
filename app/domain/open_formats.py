"""Taking everything out in open formats: who may, and sealed or not (decision 0021)."""

from __future__ import annotations

from enum import StrEnum

from app.domain.rights import Viewer


class OpenForm(StrEnum):
    """What everything is taken out in. The value is the kind of the entry in the audit trail."""

    SEALED = "everything-sealed"  # a package that a printed key opens
    PLAIN = "everything-plain"  # a zip that anybody who gets hold of it can read


def may_take_everything_out(viewer: Viewer) -> bool:
    """All records at once, as far as they may be read: the lead and deputies, who may read most of them (c3)."""
    return viewer.leads
