"""The practice: records, rules, dates, rights and error types. Standard library only, no I/O."""
