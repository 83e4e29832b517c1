"""A reader of the vault written from docs/vault-format.md alone, and the proof that it reads everything."""
