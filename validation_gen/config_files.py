"""Which pyproject.toml speaks of this tool: a quick look at its bytes. Imports next to nothing.

Called by the configuration reader, and by `validate`, which then knows that it need not load that.
"""

from __future__ import annotations

import os
from pathlib import Path
from stat import S_ISREG

WORD = b"validation-gen"


def mentions_tool(file: Path) -> bool:
    """Whether a file speaks of this tool, in whatever encoding; one that is there and cannot be read might."""
    try:
        if not S_ISREG(os.stat(file).st_mode):
            return False
        data = file.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return True
    return WORD in data or WORD in data.replace(b"\0", b"")
