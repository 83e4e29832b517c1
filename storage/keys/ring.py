"""The open keys of one vault in one person's hands, for as long as the vault is open."""

from __future__ import annotations

from dataclasses import dataclass, field
from uuid import UUID

from storage.keys.hierarchy import MasterLabel, PersonLabel, canonical, expand, public_key_of, unwrap, wrap


@dataclass(frozen=True, slots=True)
class KeyRing:
    """The open keys of one vault in one person's hands. Never printed, never stored; dropped when the vault locks."""

    vault_id: UUID
    slot_id: UUID
    epoch: int
    master: bytes = field(repr=False)
    urk: bytes = field(repr=False)

    def database_key(self) -> str:
        """Return SQLCipher's raw key: 64 lower-case hex digits."""
        return expand(self.master, MasterLabel.DATABASE).hex()

    def master_key(self, label: MasterLabel) -> bytes:
        """Return the 32-byte key derived from MK for ``label``."""
        return expand(self.master, label)

    def mac(self, label: MasterLabel, content: bytes) -> bytes:
        """Return HMAC-SHA256 of ``content`` under the key for ``label``."""
        import hmac

        return hmac.digest(self.master_key(label), content, "sha256")

    def private_key(self) -> bytes:
        """Return the holder's 32-byte X25519 private key."""
        return expand(self.urk, PersonLabel.SEAL)

    def public_key(self) -> bytes:
        """Return the holder's 32-byte X25519 public key."""
        return public_key_of(self.urk)

    def wrap_own(self, secret: bytes, about: str, nonce: bytes) -> bytes:
        """Wrap a secret of this holder alone (a signing key). ``about`` says what it is; the same is needed back."""
        return wrap(expand(self.urk, PersonLabel.SIGN), secret, self._bound("own", about), nonce)

    def unwrap_own(self, wrapped: bytes, about: str) -> bytes | None:
        """Return the secret, or None when it belongs to another holder or was changed."""
        return unwrap(expand(self.urk, PersonLabel.SIGN), wrapped, self._bound("own", about))

    def wrap_club(self, secret: bytes, about: str, nonce: bytes) -> bytes:
        """Wrap a secret of the whole club (the key of its certificate authority) under MK."""
        return wrap(self.master_key(MasterLabel.ISSUER), secret, self._bound("club", about), nonce)

    def unwrap_club(self, wrapped: bytes, about: str) -> bytes | None:
        """Return the secret, or None when it belongs to another vault or was changed."""
        return unwrap(self.master_key(MasterLabel.ISSUER), wrapped, self._bound("club", about))

    def _bound(self, owner: str, about: str) -> bytes:
        return canonical([owner, self.vault_id.hex, about])
