"""What the check of a PDF found, in words: after signing, and for any PDF that is dropped in."""

from __future__ import annotations

from datetime import tzinfo

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from app.domain.checks import CheckResult, PagesCheck, PagesState, PdfState, SignatureCheck, Standing, TimeStampCheck
from app.domain.day_names import in_full
from app.services.exporting import Registered
from app.services.witness import TrailWitness, Witnessed
from ui.components import Card, Text, selectable
from ui.theme import box, fix
from ui.tones import BannerTone
from ui.wording import clock_time, weekday_in_prose
from ui.wording.dates import starting
from ui.wording.trail import lost_words


def _tr(words: str) -> str:
    return QCoreApplication.translate("CheckWords", words)


def verdict(result: CheckResult) -> tuple[BannerTone, str, str]:
    """Return tone, headline and one sentence for a check's answer."""
    if result.state is PdfState.INTACT and result.pages.state is PagesState.DIFFERENT:
        return (
            "attn",
            _tr("Signed, and not changed since, but it does not agree with itself"),
            _tr("The data attached to it does not say the same as its pages. See below where."),
        )
    if result.state is PdfState.INTACT:
        return (
            "good",
            _tr("Signed, and not changed since"),
            _tr("Every signature holds and the last one covers the whole file."),
        )
    if result.state is PdfState.UNSIGNED:
        return (
            "attn",
            _tr("This PDF carries no signature"),
            _tr("Nothing can be said about whether it was changed. Ask whoever sent it for the signed record."),
        )
    return (
        "urgent",
        _tr("This PDF was changed after it was signed"),
        _tr("Do not rely on it. Ask whoever sent it for the record again."),
    )


def standing_words(found: Registered) -> tuple[BannerTone, str, str] | None:
    """Return tone, headline and sentence for how a file stands to the register here; None when it is not in it."""
    awaited = [f"{one.name}, {one.role}" if one.role else one.name for one in found.places if one.given_at is None]
    if found.standing is Standing.CURRENT:
        headline = _tr("This is the file that your own register knows.")
        if not awaited:
            return ("good", headline, _tr("Everybody who was to sign it has signed."))
        return ("info", headline, _tr("Still to sign: %1.").replace("%1", "; ".join(awaited)))
    if found.standing is Standing.EARLIER:
        return (
            "attn",
            _tr("Your register knows a later file of this record."),
            _tr("Somebody has signed since. Use that file: this one lacks a signature."),
        )
    if found.standing is Standing.DIFFERENT:
        return (
            "urgent",
            _tr("Your register knows this record, but not this file."),
            _tr("It is not as anybody left it who signed it here. Do not rely on it; export the record again."),
        )
    return None


def withdrawn_words(found: Registered) -> tuple[BannerTone, str, str] | None:
    """Return tone, headline and sentences for signatures whose certificates were withdrawn; None when none was."""
    if not found.withdrawn:
        return None
    lines = []
    for one in found.withdrawn:
        if one.is_missing:
            words = _tr("The certificate of %1 was withdrawn on %2, and your register does not know this signature.")
            words += " " + _tr("Do not rely on it.")
        elif one.is_after:
            words = _tr("%1 signed after their certificate was withdrawn on %2. Do not rely on that signature.")
        elif one.is_registered:
            words = _tr("%1 signed before their certificate was withdrawn on %2: the signature stands.")
        else:
            words = _tr("%1 signed before their certificate was withdrawn on %2, by the signature’s own clock.")
        lines.append(words.replace("%1", one.name).replace("%2", in_full(one.withdrawn_at.date())))
    after = any(one.is_after for one in found.withdrawn)
    return ("urgent" if after else "info", _tr("A certificate was withdrawn"), " ".join(lines))


def trail_words(found: TrailWitness) -> tuple[BannerTone, str, str] | None:
    """Return tone, headline and sentences for whether the trail is as a record says it was; None for nothing."""
    on = "?" if found.on is None else in_full(found.on)
    lost = " ".join(map(lost_words, found.lost))
    if found.state is Witnessed.HELD and found.lost:  # whoever damages the file and has it mended ends here, too
        words = _tr("This record names the entry of %1.").replace("%1", on)
        only = _tr("It vouches for what comes after the lost entries, not for what came before.")
        return ("attn", _tr("It agrees from the mending on"), f"{words} {only} {lost}")
    if found.state is Witnessed.HELD:
        words = _tr("This record names the entry of %1 in “Who did what”.").replace("%1", on)
        whole = _tr("Nothing up to that entry was changed or removed since.")
        return ("good", _tr("It agrees with “Who did what”"), f"{words} {whole}")
    if found.state is Witnessed.AFTER_GAP:  # noted as lost when it was signed, for all that is known
        words = _tr("It holds the entry of %1 that the record names. Entries before that are noted as lost.")
        headline = _tr("Entries of “Who did what” are missing from before this record")
        return ("attn", headline, f"{words.replace('%1', on)} {lost}")
    headline = _tr("“Who did what” is not as it was when this was signed")
    keep = " ".join(
        (
            _tr("Keep this PDF and the records as they are."),
            _tr("Compare the records with the newest backup before anybody writes."),
        )
    )
    if found.state is Witnessed.LOST:
        words = _tr("It does not hold the entry that the record names; it may be one of those that are lost.")
        return ("attn", headline, f"{words} {lost}")
    if found.state is Witnessed.BROKEN:
        words = _tr("Something up to the entry of %1, which this record names, was changed, removed or put in.")
        return ("urgent", headline, f"{words.replace('%1', on)} {keep}")
    if found.state is Witnessed.GONE:
        return ("urgent", headline, f"{_tr('The entry that this record names is not in it.')} {keep}")
    return None


def pages_words(found: PagesCheck) -> str:
    """Return in words whether the attached data says the same as the pages, and where not."""
    words = {
        PagesState.SAME: _tr("Says the same as the pages."),
        PagesState.OTHER_WORDS: _tr(
            "All of it stands on the pages. These say more, or in other words than this version of Holdfast:"
        ),
        PagesState.DIFFERENT: _tr(
            "Does not say the same as the pages. Ask whoever signed it which of the two is right:"
        ),
    }.get(found.state, "")
    line = (  # other words need not be words of the data: they are what this version makes of it
        _tr("on the pages “%1”, in this version’s wording “%2”")
        if found.state is PagesState.OTHER_WORDS
        else _tr("on the pages “%1”, in the data “%2”")
    )
    lines = [line.replace("%1", one.pages).replace("%2", one.data) for one in found.differences]
    return "\n".join((words, *lines)) if found.state is not PagesState.SAME else words


def short_code(fingerprint: str) -> str:
    """Return the first and last four groups of four of a certificate's fingerprint (security.md 7)."""
    groups = [fingerprint[i : i + 4].upper() for i in range(0, len(fingerprint), 4)]
    if len(groups) <= 8:
        return " ".join(groups)
    return f"{' '.join(groups[:4])} … {' '.join(groups[-4:])}"


def full_code(fingerprint: str) -> str:
    """Return the whole fingerprint in groups of four."""
    return " ".join(fingerprint[i : i + 4].upper() for i in range(0, len(fingerprint), 4))


class FactGrid(QWidget):
    """Names at the left, facts at the right; each fact can be selected and copied."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        box(self._grid, 0, 8)
        self._grid.setColumnStretch(1, 1)

    def add(self, name: str, fact: str, object_name: str) -> Text:
        """Add one line and return the words of its fact."""
        row = self._grid.rowCount()
        head = Text(name, "soft", wrap=False)
        fix(head, min_width=130)
        words = selectable(Text(fact, "body", object_name))
        words.setAccessibleName(f"{name}: {fact}")
        self._grid.addWidget(head, row, 0)
        self._grid.addWidget(words, row, 1)
        return words


class SignatureCard(Card):
    """Who signed, when, whether changed since, and the signer's code."""

    def __init__(self, result: CheckResult, zone: tzinfo) -> None:
        super().__init__("signature-card")
        grid = FactGrid()
        for number, signature in enumerate(result.signatures, 1):
            suffix = f"-{number}" if len(result.signatures) > 1 else ""
            grid.add(self.tr("Signed by"), self._who(signature), f"signed-by{suffix}")
            grid.add(self.tr("When"), self._when(signature, zone), f"signed-when{suffix}")
            if signature.is_own:
                grid.add(self.tr("Certificate"), self._own(signature), f"signed-with{suffix}")
            code = short_code(signature.issuer_fingerprint or signature.certificate_fingerprint)
            head = self.tr("Issuer’s code") if signature.is_own else self.tr("Club’s code")
            words = grid.add(head, code, f"signers-code{suffix}")
            words.setToolTip(full_code(signature.issuer_fingerprint or signature.certificate_fingerprint))
        changed = (
            self.tr("No. Nothing has changed since it was signed.")
            if result.state is PdfState.INTACT
            else self.tr("Yes, or it cannot be told.")
        )
        grid.add(self.tr("Changed since?"), changed, "changed-since")
        if result.awaited:
            grid.add(
                self.tr("Still to sign"), "\n".join(name or self.tr("somebody") for name in result.awaited), "awaited"
            )
        if result.stamp is not None:
            grid.add(self.tr("Time stamp"), self._stamp(result.stamp, zone), "time-stamp")
        if result.pages.state is not PagesState.NOT_COMPARED:
            grid.add(self.tr("Data attached"), pages_words(result.pages), "attached-data")
        self.grid = grid
        self.body.addWidget(grid)

    def _stamp(self, stamp: TimeStampCheck, zone: tzinfo) -> str:
        at = stamp.at.astimezone(zone)
        when = f"{starting(weekday_in_prose(at.date()))}, {clock_time(at.time())}"
        words = self.tr("%1, by the clock of %2. Whether to trust that authority is for you to decide. Its code is %3.")
        told = words.replace("%1", when).replace("%2", self.tr(", issued by ").join(stamp.authority))
        return told.replace("%3", short_code(stamp.issuer_fingerprint))

    def _own(self, signature: SignatureCheck) -> str:
        """Say that no club issued it, and who did, and when its name is not the one at its place."""
        if signature.is_self_made:
            told = self.tr("Their own, made by themselves: nobody else vouches for the name")
        else:
            told = self.tr("Their own, issued by %1 and not by the club").replace("%1", signature.issuer_name)
        if not signature.is_in_other_name:
            return told
        differs = self.tr("Its name is not the one at its place, %1. Ask them whether they did.")
        return f"{told}. {differs.replace('%1', signature.place)}"

    @staticmethod
    def _who(signature: SignatureCheck) -> str:
        return f"{signature.signer}, {signature.role}" if signature.role else signature.signer

    def _when(self, signature: SignatureCheck, zone: tzinfo) -> str:
        if signature.signed_at is None:
            return self.tr("The signature does not say")
        at = signature.signed_at.astimezone(zone)
        words = f"{starting(weekday_in_prose(at.date()))}, {clock_time(at.time())}"
        return self.tr("%1, by the signer’s own clock").replace("%1", words)
