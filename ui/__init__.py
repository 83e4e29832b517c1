"""The window: screens, widgets, theme. Qt lives here and nowhere else."""
