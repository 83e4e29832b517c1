"""Documents: content, pages, tagged PDF, signature, check. Knows no vault and no window."""
