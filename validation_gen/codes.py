"""The diagnostic codes of configuration, templates and output files, with the pages that explain them.

Read by `explain` and the docs; the constants are used by the modules of this folder.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

NOT_TOML = "VG020"
UNKNOWN_KEY = "VG021"
BAD_VALUE = "VG022"
NO_SUCH_PATH = "VG023"
NO_TABLE = "VG024"
UNREADABLE = "VG025"

NOT_WRITTEN = "VG030"
NOT_READ = "VG031"
BAD_TEMPLATE = "VG032"
NOT_PYTHON = "VG033"

CODES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        NOT_TOML: (
            "a configuration file is not TOML",
            """\
`pyproject.toml` is read by Python's own TOML parser, which says what it tripped
over.
""",
        ),
        UNKNOWN_KEY: (
            "a key of the configuration is unknown",
            """\
A key that means nothing is most often a misspelt one, so it is refused. Words in
keys are joined by hyphens: `cache-dir`.
""",
        ),
        BAD_VALUE: (
            "a value in the configuration is of the wrong kind",
            """\
What the key takes is in the message. Nothing is converted: a number in quotes is
a string.
""",
        ),
        NO_SUCH_PATH: (
            "a path in the configuration does not exist",
            """\
Paths are relative to the directory of the file they are in.
""",
        ),
        NO_TABLE: (
            "a configuration file does not configure this tool",
            """\
A file named by `--config` has to have a table `[tool.validation-gen]`. Without
`--config`, the nearest `pyproject.toml` that has one is used, or none.
""",
        ),
        UNREADABLE: (
            "a configuration file cannot be read",
            """\
The system says why. What a file says that cannot be read is not known, so nothing
is done as if there were none: mend it, or name another with `--config`.
""",
        ),
        NOT_WRITTEN: (
            "an output file cannot be written",
            """\
The system says why: no permission, no space, no directory. All outputs are
prepared before one is replaced, so usually none has changed; each is whole in any
case.
""",
        ),
        NOT_READ: (
            "an output file cannot be read",
            """\
An output is compared with what it should be before it is written, so that files
that are right keep their time of modification.
""",
        ),
        BAD_TEMPLATE: (
            "a template does not work",
            """\
The template is one of the directory given by `--templates` or `templates`. Values
that the built-in template of the same name does not use are not there to be used.
""",
        ),
        NOT_PYTHON: (
            "the templates make no valid Python",
            """\
With templates of the user's own, the generated module is parsed before it is
written.
""",
        ),
    }
)
"""Code to title and explanation."""
