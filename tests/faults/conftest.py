"""Faults happen to the same kind of vault that the services' tests use."""

from __future__ import annotations

from tests.app.services.conftest import around, clock, open_vault, prepared_vault, vault_path

__all__ = ["around", "clock", "open_vault", "prepared_vault", "vault_path"]
