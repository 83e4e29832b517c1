"""The routes a disagreement takes and their clocks: shipped with their sources, changed by the club where it wants."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from functools import cache
from typing import Any

import resources
from app.domain import words
from app.domain.audit import Act
from app.domain.errors import FormError, InputError, NotAllowedError
from app.domain.escalation import EscalationRoute, EscalationRules, RouteStage, Scope
from app.domain.rights import may_manage_people
from app.services import organisation
from app.services.work import Work

LONGEST_DAYS = 60  # a stage that takes longer than a quarter is a slip of the hand


def rules(work: Work) -> EscalationRules:
    """Return the club's routes and clocks: its own where it has changed one, the shipped ones otherwise."""
    own = {route.scope: route.stages for route in work.escalation_routes.all()}
    shipped = _shipped()
    routes = {
        Scope(route["scope"]): own.get(Scope(route["scope"]), tuple(RouteStage(**stage) for stage in route["stage"]))
        for route in shipped["route"]
    }
    figures = {name: value for name, value in shipped.items() if name != "route"}
    return EscalationRules(routes=routes, **figures)


def is_own(work: Work, scope: Scope) -> bool:
    """Return whether the club has a route of its own for ``scope``."""
    return work.escalation_routes.find(scope) is not None


def save(work: Work, scope: Scope, stages: Sequence[RouteStage]) -> None:
    """Make these the stages of a route, in this order; a stage without a title is left out.

    What is under way keeps the dates it was given. Raises NotAllowedError("organisation"), FormError with "title"
    ("missing" when none is left), "days" or "days_today" ("out-of-range").
    """
    if not may_manage_people(work.viewer):
        raise NotAllowedError("organisation")
    kept = [_checked(number, stage) for number, stage in enumerate(stages, 1) if stage.title.strip()]
    if not kept:
        raise FormError((InputError("title", "missing"),))
    route = EscalationRoute(scope, tuple(kept), work.stamp())
    work.escalation_routes.save(route)
    work.audit(Act.CHANGED, "escalation-route", organisation.organisation(work).id, route)
    work.changed(organisation=True)


def forget(work: Work, scope: Scope) -> None:
    """Go back to the shipped route. Raises NotAllowedError("organisation")."""
    if not may_manage_people(work.viewer):
        raise NotAllowedError("organisation")
    work.escalation_routes.forget(scope)
    work.audit(Act.CHANGED, "escalation-route", organisation.organisation(work).id, scope.value)
    work.changed(organisation=True)


def _checked(number: int, stage: RouteStage) -> RouteStage:
    for field, days in (("days", stage.days), ("days_today", stage.days_today)):
        if not 0 <= days <= LONGEST_DAYS:
            raise FormError((InputError(field, "out-of-range", lowest=0, highest=LONGEST_DAYS),))
    key = stage.key or f"own-{number}"
    return RouteStage(key, words.line("title", stage.title), words.line("who", stage.who), stage.days, stage.days_today)


@cache
def _shipped() -> dict[str, Any]:
    return tomllib.loads(resources.read_text("policy/escalation.toml"))
