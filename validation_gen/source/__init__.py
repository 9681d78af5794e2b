"""Python files to model: the reader of one module and the resolver of many. User code is never run."""

from validation_gen.source.reader import read_package
from validation_gen.source.resolver import Loaded, load, load_files

__all__ = ["Loaded", "load", "load_files", "read_package"]
