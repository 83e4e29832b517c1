"""Every place that is built, in the order of the navigation. One that is not built is simply not here."""

from __future__ import annotations

from ui import (
    actions,
    agreements,
    attachments,
    cases,
    closing,
    earlier,
    escalations,
    everything,
    export,
    go_to,
    groups,
    guide,
    letting_in,
    matters,
    people,
    quality,
    reviews,
    search,
    session,
    sessions,
    settings,
    sharing,
    templates,
    today,
    trail,
    training,
)
from ui.desk import Desk


def install_all(desk: Desk) -> None:
    """Register every place and route at ``desk``. The order is that of the navigation."""
    for place in (
        today,
        sessions,
        cases,
        actions,
        agreements,
        people,
        quality,
        matters,
        session,
        escalations,
        attachments,
        earlier,
        training,
        groups,
        reviews,
        export,
        sharing,
        letting_in,
        settings,
        templates,
        trail,
        search,
        guide,
        go_to,
        closing,
        everything,
    ):
        place.install(desk)
