"""Holdfast: safeguarding supervision records for small organisations, kept on one laptop."""

__version__ = "0.1.0"
