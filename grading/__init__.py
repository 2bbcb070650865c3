"""What an instructor runs: release, grading, feedback, reports."""

import sys

# jsonschema, which reads every notebook, parses a large grammar when it is imported, for a kind
# of address that notebooks do not have; without that module it leaves this out, and each
# command and worker starts two seconds sooner.
sys.modules.setdefault("rfc3987_syntax", None)
