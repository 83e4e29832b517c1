"""The commands, through real processes."""
