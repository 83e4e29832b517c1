"""What only macOS needs. Nothing of it was run on macOS yet; docs/packaging.md says what was checked."""
