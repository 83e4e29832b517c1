"""Every function of the services that a screen or a command can call with the open records asks the rules of access.

Read from the source: a public function whose first argument is the ``Work`` has to reach, through what it calls,
``app.services.access`` or a rule of ``app.domain.rights``. What needs no rule is named here with the reason.
"""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

import app.services

ROOT = Path(app.services.__file__).parent

NEEDS_NO_RULE = {
    "organisation.organisation": "the club's own name and address, at the top of every document",
    "organisation.letterhead": "as above",
    "keeping.current": "the club's wording: it stands in every document whoever may make one",
    "keeping.as_made": "as above",
    "spelling.lines": "the club's own words, right for everybody who writes in these records",
    "organisation.policy": "the club's supervision policy: everybody is to know it",
    "retention.periods": "how long each kind of record is kept: part of the policy, everybody is to know it",
    "organisation.contacts": "the numbers to call: everybody needs them",
    "people.appointment_on": "what an adult is appointed to is no secret within the club",
    "people.title_of": "as above",
    "audit_trail.note_export": "notes that the person at the keyboard took out what they may read",
    "year.note_printed": "notes that the person at the keyboard printed what they may read",
    "looking.note_look": "notes that the person at the keyboard opened a copy, with the keys they have",
    "searching.prepare": "brings the index up to date; it shows nothing to anybody",
    "own_certificate.other_than": "the name of the person at the keyboard",
    "drafting.save_form": "a form of the person at the keyboard, sealed to them",
    "drafting.kept_form": "as above",
    "half_made.note": "where the person at the keyboard has an archive written to, sealed to them",
    "half_made.opened": "as above",
    "half_made.find": "as above",
    "half_made.end": "as above",
    "half_made.over": "as above",
    "letting_in.end_what_ran_out": "only takes away, whoever unlocks",
    "covering.supervises": "that somebody supervises is no secret within the club",
    "access.item_of": "an item of a session that the caller has checked",
    "access.pairs_of_case": "the rules are asked about what it returns",
    "merging.siblings_of": "the rules are asked about what it returns",
    "access.people": "names of adults are no secret within the club",
    "access.person_on_file": "as above",
    "viewers.viewer_of": "the rules are asked about what it returns",
    "group_names.noticed": "which words of the writer's own text look like a name on file: nothing else comes back",
    "preparing.names_a_child": "whether words that the caller may read name a child: nothing else comes back",
    "due.rules": "figures of the policy",
    "escalation_routes.rules": "the club's routes for a disagreement: part of the policy, everybody is to know them",
    "escalation_routes.is_own": "as above",
    "own_lists.current": "the club's own questions and wording: everybody writes along them, everybody is to know them",
    "own_lists.in_force": "as above",
    "own_lists.versions": "as above",
    "prompts.methods": "as above",
    "prompts.lines_of": "as above",
    "prompts.in_group": "as above; the caller names the child, and nothing of the file is read",
    "prompts.on_paper": "as above: the club's own questions",
    "prompts.asking_of": "how the person at the keyboard writes an item along, sealed to them",
    "prompts.choose": "as above",
    "prompts.put_away": "as above",
    "phrases.lines": "the club's wording to notice: everybody is to know it",
    "phrases.to_notice": "as above, less what the person at the keyboard wants left alone, sealed to them",
    "phrases.left_alone": "of the person at the keyboard, sealed to them",
    "phrases.leave_alone": "as above",
    "phrases.notice_all": "as above",
    "gathering.document_mark": "the person at the keyboard, the time and the head of the trail, at the foot of it",
    "certificates.note": "the certificate of the person at the keyboard, whose key was just made",
    "certificates.withdrawn_signers": "whose certificates were withdrawn: whoever checks a document is to know",
    "club_documents.policy": "the policy: everybody is to know it",
    "club_documents.trust_card": "it is given to whoever receives a document",
    "signing_keys.issuer_fingerprint": "the club's own certificate: it stands in every signed document",
    "attachments.limits": "how large a file may be: part of how the club works, everybody is to know it",
    "agreements.first_terms": "the club's wording and the policy's figures, for a pair the caller has checked",
}
"""Public functions that read or write nothing that belongs to anybody in particular."""

CALLED_WITH_CHECKED_RECORDS = {
    "agendas.bring_in_between",
    "agendas.bring_over",
    "agendas.write",
    "agendas.add_children_due",
    "agendas.children_due",
    "agendas.make",
    "actions.write",
    "attachment_rights.check_discussion",
    "cases.write_episode",
    "taking_out.tell",
    "decisions.in_group",
    "group_planning.save",
    "earlier_notes.take_off",
    "names_then.is_of",
    "names_then.of_review",
    "names_then.of_session",
    "names_then.pairs_with",
    "names_then.of_agreement",
    "chronology.gaps",
    "child_history.read",
    "escalations.source_words",
    "pair_extracts.initials_of_pair",
    "access_quality.kept_about",
    "access_quality.not_in_copy",
    "letting_in.made",
    "letting_in.end_with_cover",
    "notices.people_of",
    "notices.sessions_of",
    "workspace.case_actions",
    "due.held_on",
    "retention_alone.ended",
    "retention_alone.entries",
    "retention_alone.left_on",
    "retention_alone.span",
    "on_paper.mark",
    "on_paper.in_words",
    "due.signed_agreements",
    "due.sessions_due",
    "due.standings",
    "due.standing_of",
    "due.terms_by_case",
    "finishing.save_personal_part",
    "planning.write",
    "planning.carried_over",
    "case_extract.decision_extract",
    "choices.chosen_discussions",
    "folders.folder_choice",
    "folders.remember_folder",
    "merging.note",
    "retention.hold_on",
    "retention.subjects",
    "retention.was_received",
    "leak_check.other_agencies",
    "leak_check.children_and_contacts",
    "leak_check.children_and_others",
    "leak_check.index_for",
    "leak_check.known_children",
    "leak_check.other_people",
    "leak_check.outside_matter",
    "keeping.keep",
}


def is_named_for_work(function: ast.FunctionDef) -> bool:
    """True for a function whose first argument is ``work``."""
    return bool(function.args.args) and function.args.args[0].arg == "work"


class Module:
    """One module of the services: its functions, and what the names in it stand for."""

    def __init__(self, path: Path) -> None:
        self.name = path.stem
        tree = ast.parse(path.read_text(encoding="utf-8"))
        self.functions: dict[str, list[ast.AST]] = {}
        self.public: list[str] = []
        self.names: dict[str, tuple[str, str]] = {}  # name here -> (module, name there or "")
        for node in tree.body:
            if isinstance(node, ast.FunctionDef):
                self.functions[node.name] = [node]
                if not node.name.startswith("_") and is_named_for_work(node):
                    self.public.append(node.name)
            elif isinstance(node, ast.ClassDef):
                self.functions[node.name] = [node]
            elif isinstance(node, ast.ImportFrom) and node.module:
                for alias in node.names:
                    there = alias.asname or alias.name
                    if node.module in ("app.services", "app.services.exporting"):
                        self.names[there] = (alias.name, "")
                    elif node.module.startswith("app.services."):
                        self.names[there] = (node.module.rsplit(".", 1)[1], alias.name)


def _is_me(node: ast.AST) -> bool:
    """True for ``work.me``."""
    return isinstance(node, ast.Attribute) and node.attr == "me"


@cache
def modules() -> dict[str, Module]:
    """Return every module of the services by its name."""
    return {path.stem: Module(path) for path in ROOT.rglob("*.py") if path.stem != "__init__"}


def asks(module: str, function: str, seen: frozenset[tuple[str, str]] = frozenset()) -> bool:
    """True when the function reaches a rule."""
    if module == "access":
        return function not in ("people", "person_on_file", "item_of", "pairs_of_case")
    if module == "matter_store":
        return True  # sealed to the people named: the key is the rule, see test_restricted_matters.py
    if (module, function) in seen or function not in modules()[module].functions:
        return False
    seen |= {(module, function)}
    known = modules()[module]
    for node in ast.walk(known.functions[function][0]):
        if isinstance(node, ast.Attribute):
            if node.attr == "viewer" or node.attr.startswith("may_"):
                return True
            if isinstance(node.value, ast.Name) and node.value.id in known.names:
                there, inner = known.names[node.value.id]
                if not inner and there in modules() and asks(there, node.attr, seen):
                    return True
        elif isinstance(node, ast.Compare) and any(_is_me(part) for part in (node.left, *node.comparators)):
            return True  # it is for certain people, whatever their role
        elif isinstance(node, ast.Name):
            if node.id.startswith("may_"):
                return True
            there, inner = known.names.get(node.id, (module, node.id))
            if inner and there in modules() and asks(there, inner, seen):
                return True
    return False


def test_every_public_function_asks_a_rule() -> None:
    silent = {
        f"{module.name}.{function}"
        for module in modules().values()
        for function in module.public
        if module.name != "matter_store" and not asks(module.name, function)
    }
    excused = set(NEEDS_NO_RULE) | CALLED_WITH_CHECKED_RECORDS
    assert (sorted(silent - excused), sorted(excused - silent)) == ([], [])


def test_what_is_excused_exists_and_is_silent() -> None:
    for name in (*NEEDS_NO_RULE, *CALLED_WITH_CHECKED_RECORDS):
        module, function = name.split(".")
        assert function in modules()[module].public, name
        assert module == "access" or not asks(module, function), name


def test_no_screen_reaches_past_the_services_into_the_tables() -> None:
    tables = ("cases", "pairs", "sessions", "personal", "agreements", "actions", "discussions", "decisions", "drafts")
    ui = ROOT.parent.parent / "ui"
    found = [
        f"{path.name}: work.{table}"
        for path in ui.rglob("*.py")
        for table in tables
        if f"work.{table}." in path.read_text(encoding="utf-8")
    ]
    assert found == ["setting_up.py: work.agreements"]  # the first run, by the only person there is
