"""The build hook: a wheel carries the templates, and the same as a module of functions, which needs no Jinja.

Called by hatchling for every wheel. An editable one needs neither: the templates of the checkout are used.
"""

from __future__ import annotations

import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hatchling.builders.config import BuilderConfig
from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class Templates(BuildHookInterface[BuilderConfig]):
    """What hatchling looks for in this file."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "editable":
            return
        sys.path.insert(0, self.root)
        from validation_gen.emit.jinja import precompiled_text, templates_dir

        # Removed when the hook is, which outlives the build.
        self.made = TemporaryDirectory(prefix="validation-gen-")
        module = Path(self.made.name) / "precompiled.py"
        module.write_text(precompiled_text(), encoding="utf-8")
        included = build_data["force_include"]
        included[str(templates_dir())] = "validation_gen/templates"
        included[str(module)] = "validation_gen/emit/precompiled.py"
