"""What only Windows needs. Nothing of it was run on Windows yet; docs/packaging.md says what was checked."""
