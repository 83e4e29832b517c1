"""What a new club starts with, read from the shipped resources: policy, numbers to call, wording of an agreement.

The domain knows none of these files: figures and words reach it as values.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from functools import cache
from typing import Any
from uuid import UUID

import resources
from app.domain.agreement import AgreementTerms, CaseCriterion
from app.domain.ids import ContactId, PolicyId
from app.domain.organisation import EmergencyContact, Interval, PolicyRules, PolicySection, SupervisionPolicy
from app.domain.people import Role
from app.domain.stamps import Stamp


def policy_rules() -> PolicyRules:
    """Return the figures of practice.md d that a new policy starts with; sources in resources/policy/defaults.toml."""
    shipped = _shipped("policy/defaults.toml")
    intervals = tuple(
        Interval(Role(row["role"]), row["weeks"], row["new_weeks"], row["new_for_weeks"]) for row in shipped["interval"]
    )
    return PolicyRules(intervals=intervals, **shipped["rules"])


def policy_sections() -> tuple[PolicySection, ...]:
    """Return the written policy that a new club starts with (practice.md b1)."""
    shipped = _shipped("policy/defaults.toml")
    return tuple(PolicySection(row["title"], row["text"].strip()) for row in shipped["section"])


def first_policy(policy_id: PolicyId, made: Stamp) -> SupervisionPolicy:
    """Return version 1 of a new club's policy: not approved yet, no review date yet."""
    return SupervisionPolicy(
        id=policy_id,
        version=1,
        approved_by="",
        approved_on=None,
        review_on=None,
        sections=policy_sections(),
        rules=policy_rules(),
        made=made,
    )


def first_contacts(new_id: Callable[[], UUID], made: Stamp) -> tuple[EmergencyContact, ...]:
    """Return the numbers a new club starts with, none of them checked by the club yet, the local ones still empty."""
    rows = _shipped("contacts.toml")["contact"]
    return tuple(
        EmergencyContact(
            id=ContactId(new_id()),
            label=row["label"],
            number=row["number"],
            note=row["note"],
            position=position,
            checked_on=None,
            made=made,
        )
        for position, row in enumerate(rows)
    )


def agreement_wording() -> dict[str, Any]:
    """Return the club's standard wording by the name of the term it fills."""
    shipped = dict(_shipped("agreement/wording.toml")["terms"])
    shipped["criteria"] = frozenset(CaseCriterion(key) for key in shipped["criteria"])
    return shipped


def agreement_terms(rules: PolicyRules, every_weeks: int) -> AgreementTerms:
    """Return the terms a first agreement starts with: the club's wording, and figures from its policy."""
    return AgreementTerms(
        **agreement_wording(),
        every_weeks=every_weeks,
        case_weeks=rules.case_weeks,
        record_within_days=rules.record_within_days,
    )


def agreement_words(language: str = "en-GB") -> tuple[dict[str, str], dict[str, str], dict[str, str]]:
    """Return how an agreement reads: headings by section key, sentences by name, criteria by key."""
    shipped = _shipped(_wording(language))
    return shipped["headings"], shipped["reads"], shipped["criteria"]


def translated(terms: AgreementTerms, language: str) -> dict[str, Any]:
    """Return those terms that still have the standard words, in another language; what was written by hand is not."""
    if language == "en-GB":
        return {}
    standard, other = _shipped("agreement/wording.toml")["terms"], _shipped(_wording(language))["terms"]
    return {name: words for name, words in other.items() if getattr(terms, name) == standard[name]}


def _wording(language: str) -> str:
    return "agreement/wording.toml" if language == "en-GB" else f"agreement/wording.{language}.toml"


@cache
def _shipped(name: str) -> dict[str, Any]:
    return tomllib.loads(resources.read_text(name))
