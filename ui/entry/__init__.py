"""The way in: first run, unlock, recovery sheet, and locking again."""
