"""What is whole in a damaged vault: read page by page without SQLite, written into a new vault with the same keys."""
