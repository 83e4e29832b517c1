"""Documents: content, pages, tagged PDF, signature, check. Knows no vault and no window."""

import logging

# These libraries put pieces of the document into their warnings and tracebacks, and a record's words must not reach a
# log or a terminal. What goes wrong is told by our own errors, which carry no content.
for _library in ("pyhanko", "pyhanko_certvalidator", "reportlab", "PIL", "markdown-it"):
    logging.getLogger(_library).setLevel(logging.CRITICAL + 1)
