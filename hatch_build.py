"""The build hook: a wheel carries the templates, and beside them the same compiled, which saves each run to do that.

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
        from validation_gen.emit.templating import compile_templates, templates_dir

        # Removed when the hook is, which outlives the build.
        self.compiled = TemporaryDirectory(prefix="validation-gen-")
        directory = Path(self.compiled.name)
        included = build_data["force_include"]
        included[str(templates_dir())] = "validation_gen/templates"
        for file in compile_templates(directory):
            below = file.relative_to(directory).as_posix()
            included[str(file)] = f"validation_gen/templates/{below}"
