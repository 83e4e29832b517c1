"""From the passphrase to the key that signs: checked, looked for, made the first time, kept."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.services import own_certificate, signing_keys
from ui.desk import Desk
from ui.tasks import Lane


class KeyInHand(QObject):
    """One signer's key for one signature. ``identified`` carries the SigningIdentity, ``refused`` an AppError."""

    identified = Signal(object)
    refused = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._own: signing_keys.SigningIdentity | None = None

    def ask(self, passphrase: str, own: signing_keys.SigningIdentity | None = None) -> None:
        """Check the passphrase of whoever is at the keyboard, and bring their key: ``own`` where they have another."""
        vault, self._own = self._desk.vault, own
        work = self._desk.run(lambda: vault.check_passphrase(passphrase))
        work.then(self._is_signer, failed=self.refused.emit, words=self.tr("Checking your passphrase"))

    def _is_signer(self, _value: None) -> None:
        own, self._own = self._own, None
        if own is not None:
            self._desk.do(own_certificate.note, own).then(
                lambda _noted: self.identified.emit(own), failed=self.refused.emit
            )
            return
        vault = self._desk.vault
        self._desk.run(lambda: signing_keys.find(vault), lane=Lane.RECORDS).then(
            self._looked_for_key, failed=self.refused.emit
        )

    def _looked_for_key(self, found: signing_keys.SigningIdentity | signing_keys.Missing) -> None:
        """The first signature makes a key: beside the records' thread, so that saving goes on meanwhile."""
        if isinstance(found, signing_keys.Missing):
            work = self._desk.run(lambda: signing_keys.make(found))
            work.then(self._key_is_made, failed=self.refused.emit, words=self.tr("Making your signing key"))
        else:
            self.identified.emit(found)

    def _key_is_made(self, fresh: signing_keys.Fresh) -> None:
        vault = self._desk.vault
        self._desk.run(lambda: signing_keys.keep(vault, fresh), lane=Lane.RECORDS).then(
            self.identified.emit, failed=self.refused.emit
        )
