"""Taking everything out in open formats: data as JSON with a schema and as CSV, signed PDFs, files (decision 0021)."""
