"""Pages as JSON data: the same facts as in Markdown, for editors and other tools."""

from __future__ import annotations

from validation_gen.pages.collect import (
    CodePage,
    FormatPage,
    MarkerPage,
    Page,
    Pages,
)
from validation_gen.runtime.printing import Json
from validation_gen.tags.base import Payload


def pages_data(pages: Pages) -> dict[str, Json]:
    """All pages, sorted by name. Keys are only ever added between versions."""
    return {
        "markers": [marker_data(page) for page in pages.markers.values()],
        "retired": dict(pages.retired),
        "formats": [format_data(page) for page in pages.formats.values()],
        "codes": [code_data(page) for page in pages.codes.values()],
    }


def page_data(page: Page) -> dict[str, Json]:
    match page:
        case MarkerPage():
            return marker_data(page)
        case FormatPage():
            return format_data(page)
        case CodePage():
            return code_data(page)


def marker_data(page: MarkerPage) -> dict[str, Json]:
    return {
        "name": page.name,
        "summary": page.summary,
        "description": page.docs,
        "usage": list(page.usage),
        "places": list(page.places),
        "stability": page.stability,
        "arguments": [
            {
                "name": arg.name,
                "kind": arg.kind,
                "description": arg.docs,
                "required": arg.required,
            }
            for arg in page.args
        ],
        "value": payload_data(page.payload) if page.payload else None,
        "errors": [
            {"type": each.type, "origin": each.origin, "path": each.path}
            for each in page.errors
        ],
        "example": page.example,
        "companion": page.companion,
        "source": page.source,
    }


def payload_data(payload: Payload) -> dict[str, Json]:
    return {
        "kind": payload.kind,
        "description": payload.docs,
        "required": payload.required,
        "choices": list(payload.choices),
    }


def format_data(page: FormatPage) -> dict[str, Json]:
    return {
        "name": page.name,
        "summary": page.summary,
        "valid": list(page.valid),
        "invalid": [
            {"value": value, "details": list(details)}
            for value, details in page.invalid
        ],
        "source": page.source,
    }


def code_data(page: CodePage) -> dict[str, Json]:
    return {"name": page.name, "summary": page.summary, "description": page.docs}
