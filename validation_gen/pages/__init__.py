"""Pages about markers, formats and diagnostic codes, made from their declarations. Read by `explain` and `docs`."""

from validation_gen.pages.collect import Page, Pages, collect_pages
from validation_gen.pages.data import page_data, pages_data
from validation_gen.pages.find import Found, find, near
from validation_gen.pages.markdown import page_markdown, pages_markdown

__all__ = [
    "Found",
    "Page",
    "Pages",
    "collect_pages",
    "find",
    "near",
    "page_data",
    "page_markdown",
    "pages_data",
    "pages_markdown",
]
