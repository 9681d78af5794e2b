"""The diagnostic codes of the linter, with the pages that explain them. Read by `explain` and the docs."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from validation_gen.lint import suppress
from validation_gen.lint.page import rule_body
from validation_gen.lint.registry import built_in

CODES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        **{
            rule.code: (f"{rule.name}: {rule.summary}", rule_body(rule))
            for rule in built_in()
        },
        suppress.CODE: (
            f"{suppress.NAME}: a comment that suppresses findings is not right",
            """\
`# validation-gen: ignore[rule] reason` names rules that exist, and says why. `# noqa: VG510`
behind a line needs no reason.
""",
        ),
    }
)
"""Code to title and explanation."""
