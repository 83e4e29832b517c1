"""The commands: what Holdfast does without a window. Plain English out, exit codes 0 to 3, no Qt."""
