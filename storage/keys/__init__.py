"""Keys of a vault: how a passphrase becomes a key, who holds one, and the files that keep them (security.md 2)."""
