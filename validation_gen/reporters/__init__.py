"""Diagnostics to text: for people, for programs and for GitHub's annotations. Printing is the caller's business.

Every reporter is a function `render(diagnostics, sources)`; `sources` gives the lines of files by the path spans use,
and may lack any of them.
"""

from validation_gen.reporters.github import render as render_github
from validation_gen.reporters.json import render as render_json
from validation_gen.reporters.text import render as render_text

__all__ = ["render_github", "render_json", "render_text"]
