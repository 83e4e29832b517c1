"""What the commands say of a document that was checked, and of records that were: ``verify`` and ``check``."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.certificates import WithdrawnSigner
from app.domain.checks import CheckResult, PagesCheck, PagesState, PdfState, PlaceTold, SignatureCheck, Standing
from app.domain.day_names import in_full
from app.services.integrity import LostEntries


def fingerprint(text: str) -> str:
    """Return a SHA-256 in groups of four capital letters and figures, as it is read out over the telephone."""
    plain = text.upper()
    return " ".join(plain[start : start + 4] for start in range(0, len(plain), 4))


def issued_by(one: SignatureCheck) -> str:
    """Return who issued the certificate of a signature, and that it was no club where that is so."""
    code = f"SHA-256: {fingerprint(one.issuer_fingerprint)}"
    if not one.is_own:
        return f"Issued by {one.issuer_name}, {code}"
    if one.is_self_made:
        return f"Signed with a certificate of their own, made by themselves: nobody else vouches for the name, {code}"
    return f"Signed with a certificate of their own, issued by {one.issuer_name} and not by the club, {code}"


def other_name(one: SignatureCheck) -> str:
    """Return that the name in a certificate is not the one at its place in the document, "" when it is."""
    if not one.is_in_other_name:
        return ""
    place = f"The place it signs at is that of {one.place}. Ask them whether they did."
    return f"The certificate says “{one.signer}”. {place}"


def pdf_state(result: CheckResult) -> str:
    """Return the one answer about a signed PDF in words."""
    if result.state is PdfState.INTACT:
        return "Intact: nothing was changed since it was signed."
    if result.state is PdfState.UNSIGNED:
        return "Not signed: nobody can tell whether anything was changed."
    why = _PDF_PROBLEMS.get(result.problem, "the file is not as it was signed")
    return f"Altered: {why}. Ask the sender for it again."


def withdrawn(signer: WithdrawnSigner) -> str:
    """Return what a withdrawn certificate means for a signature."""
    when = f"its certificate was withdrawn on {in_full(signer.withdrawn_at.date())}"
    if signer.is_missing:
        return f"{signer.name} signed, {when}, and the register does not know this signature: do not rely on it."
    if signer.is_after:
        return f"{signer.name} signed after {when}: do not rely on that signature."
    by = "the register" if signer.is_registered else "the signature's own clock"
    return f"{signer.name} signed before {when}, by {by}."


def pages(found: PagesCheck) -> list[str]:
    """Return whether the attached data says the same as the pages, and where not, as lines."""
    words = {
        PagesState.SAME: ["The attached data says the same as the pages."],
        PagesState.OTHER_WORDS: [
            "All of the attached data stands on the pages. They say more, or in other words than this version:"
        ],
        PagesState.DIFFERENT: ["The attached data does not say the same as the pages:"],
    }.get(found.state, [])
    beside = "in this version's wording" if found.state is PagesState.OTHER_WORDS else "in the data"
    return words + [f"  on the pages “{one.pages}”, {beside} “{one.data}”" for one in found.differences]


def standing(stands: Standing, places: Sequence[PlaceTold]) -> str:
    """Return how a file stands to the register of the records, in words."""
    awaited = [f"{one.name}, {one.role}" if one.role else one.name for one in places if one.given_at is None]
    return {
        Standing.CURRENT: "The register knows exactly this file. "
        + (f"Still to sign: {'; '.join(awaited)}." if awaited else "Everybody who was to sign it has signed."),
        Standing.EARLIER: "The register knows a later file of this record: somebody has signed since. Use that one.",
        Standing.AHEAD: "The file has one signature more than the register.",
        Standing.DIFFERENT: "The register knows this record, but not this file. Do not rely on it; export it again.",
        Standing.UNKNOWN: "These records do not know this file, or this person may not see what it is about.",
    }[stands]


_PDF_PROBLEMS = {
    "unreadable": "the file is a PDF that cannot be read to its end",
    "signature-lost": "a signature that was in it is missing",
    "signature-broken": "what was signed is no longer what it says",
    "changed-after-signing": "something was added or changed after it was signed",
    "certificate-broken": "the certificate of the signature does not hold",
    "other-issuer": "a certificate of the signatures is not of the organisation that it names",
    "signature-missing": "a signature that should be in it is missing",
    "wrong-signer": "somebody signed in the place of somebody else",
}

BEHIND_THE_LOST = (
    "Caution: it agrees only from the mending on. The record vouches for what comes after the entries that are noted as"
    " lost, not for what came before; for that, check a record of then."
)
_FINDINGS: dict[str, tuple[str, str]] = {
    "damaged": ("The records' file is damaged ({part}).", "backup"),
    "page": ("Page {part} of the records' file was changed or is incomplete.", "backup"),
    "structure": ("The records' file is not put together as it should be ({part}).", "backup"),
    "reference": ("A record in “{part}” points to one that is not there.", "backup"),
    "audit": ("The audit trail does not hold from entry {part} on.", "backup"),
    "keys": ("The key file {part} is missing, damaged or older than its copy.", "keys"),
    "holder": ("A key of these records belongs to nobody on file ({part}).", "people"),
    "sealed": ("A sealed note can be opened by nobody ({part}).", "backup"),
    "older": ("These records are older than, or differ from, those last used on this computer.", "newer"),
    "record-gone": ("The trail does not hold the entry that {part} names.", "witness"),
    "record-lost": ("The trail does not hold the entry that {part} names, and entries are noted as lost.", "mended"),
    "record-after-gap": (
        "The trail holds the entry that {part} names, and does not say why entries before it are noted as lost.",
        "gap",
    ),
    "record-broken": ("The trail holds the entry that {part} names, and does not hold up to it.", "backup"),
    "record-silent": ("{part} names no entry of an audit trail.", "other"),
    "record-altered": ("{part} is not signed, or not as it was signed, so it says nothing of the trail.", "sender"),
}
_ADVICE = {
    "witness": "Either the trail was written anew since, or these records are a copy from before, or the record is of"
    " other records. Check another record of that time and the newest backup. Keep all of them as they are.",
    "mended": "It may be among those if the record was signed in the time that is named below. If not, take it as gone:"
    " check another record of that time and the newest backup, and keep all of them as they are.",
    "gap": "A mending would have noted itself: ask who worked with this file, and compare it with the newest backup.",
    "other": "Choose a record that Holdfast signed: its last page prints the audit trail at that time.",
    "sender": "See what holdfast verify says of it, and ask whoever has the record for it again.",
    "backup": "Keep this file as it is, put the newest backup back into another folder (holdfast restore), check that"
    " one, and work on with it.",
    "keys": "Open the records once and close them: Holdfast writes the key file again. If it stays, restore a backup.",
    "people": "Open the window, Settings, “People with access”, and remove the key or name its person.",
    "newer": "If nobody put a backup back on purpose, look for the newer file before anybody writes in this one.",
}


def lost_entries(one: LostEntries) -> str:
    """Return how many entries of the trail are noted as lost, of when, and what the trail says of it."""
    many = "1 entry of the trail is" if one.count == 1 else f"{one.count:,} entries of the trail are"
    said = "The trail does not say why."
    if one.mended_on is not None:
        said = f"The trail says that a damaged file was mended on {in_full(one.mended_on)}."
    return f"{many} noted as lost, written {_time_of(one)}. {said}"


def _time_of(one: LostEntries) -> str:
    if one.since is not None and one.until is not None:
        first, last = in_full(one.since), in_full(one.until)
        return f"on {first}" if first == last else f"between {first} and {last}"
    if one.since is not None:
        return f"on {in_full(one.since)} or later"
    return "at a time that is not known" if one.until is None else f"by {in_full(one.until)}"


def finding(code: str, part: str) -> tuple[str, str]:
    """Return what a check found, and what to do about it."""
    words, advice = _FINDINGS.get(code, ("Something is not in order ({part}).", "backup"))
    return words.format(part=part), _ADVICE[advice]
