"""From what a user types to a page: `VG101`, `+k8s:listType`, `listType`, a whole marker, a format."""

from __future__ import annotations

import difflib
import re

from validation_gen.dataclass import dataclass
from validation_gen.pages.collect import Page, Pages

_NAME = re.compile(r"\+?([^(=\s]*)")
PREFIX = "k8s:"


@dataclass(frozen=True, slots=True)
class Found:
    """A page, and the retired name it was asked for by, if it was."""

    page: Page
    retired: str = ""


def find(pages: Pages, asked: str) -> Found | None:
    """The page of a name, in any case; None if there is none.

    A retired marker leads to the one that took its place. Of a whole marker (`+k8s:maxItems=8`) the name counts.
    """
    match = _NAME.match(asked.strip())
    assert match is not None
    name = match[1].lower()
    for old, new in pages.retired.items():
        if old.lower() in (name, PREFIX + name):
            return Found(pages.markers[new], old)
    by_name = {each.lower(): page for each, page in reversed(names(pages))}
    # A plug-in's marker may be named without its prefix too, where Kubernetes has no marker of that name.
    bare = {each.rpartition(":")[2]: page for each, page in by_name.items()}
    page = by_name.get(name) or by_name.get(PREFIX + name) or bare.get(name)
    page = page or rules_by_name(pages).get(name)
    return Found(page) if page else None


def rules_by_name(pages: Pages) -> dict[str, Page]:
    """The codes of lint rules by the rules' names, which their titles begin with: `nomaps: ...`."""
    titles = ((page.summary.partition(": "), page) for page in pages.codes.values())
    return {
        head.lower(): page
        for (head, colon, _), page in titles
        if colon and " " not in head
    }


def near(pages: Pages, asked: str) -> list[str]:
    """Up to three names that look like what was asked for, as they would be asked for."""
    wanted = asked.strip().removeprefix("+").removeprefix(PREFIX).lower()
    short = {name: name for name in rules_by_name(pages)}
    short |= {name.removeprefix(PREFIX).lower(): name for name, _ in names(pages)}
    close = difflib.get_close_matches(wanted, short, n=3, cutoff=0.6)
    return [
        f"+{short[each]}" if short[each] in pages.markers else short[each]
        for each in close
    ]


def names(pages: Pages) -> list[tuple[str, Page]]:
    return [*pages.markers.items(), *pages.formats.items(), *pages.codes.items()]
