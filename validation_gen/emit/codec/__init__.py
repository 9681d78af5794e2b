"""The codec section of a generated module: decoders, encoders and defaulters of a package's types.

Comes in: a package and all that it refers to. Goes out: text with one logical line each, for `layout.break_lines`, the
public names in it, and what is wrong with `+default=` markers. Called by `emit.module`.

    read_*            the fields of a JSON object as a struct; problems are collected
    decode_*          the same for callers: raises DecodeError
    encode_*          an object as JSON data
    apply_defaults_*  fills unset fields, for roots and for what has something to fill
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from validation_gen.diagnostics import Diagnostic
from validation_gen.emit.codec.decoders import (
    decode_function,
    nested_function,
    read_function,
)
from validation_gen.emit.codec.defaulters import (
    Defaults,
    defaults_function,
    value_defaults_function,
)
from validation_gen.emit.codec.encoders import encode_function, encode_value_function
from validation_gen.emit.codec.members import members
from validation_gen.emit.codec.scope import CodecScope
from validation_gen.emit.imports import Imports
from validation_gen.emit.templating import Templates
from validation_gen.model import Named, Package, Struct, Universe


def codec_section(
    package: Package,
    universe: Universe,
    imports: Imports,
    env: Templates,
    root_names: Collection[str],
) -> tuple[str, list[str], list[Diagnostic]]:
    """The section's text, its public names in the order of the text, and diagnostics."""
    scope = CodecScope(package, universe, imports, env)
    defaults = Defaults(scope)
    functions: list[str] = []
    names: list[str] = []
    for declaration in package.types:
        ref = Named(package.name, declaration.name)
        if isinstance(declaration, Struct):
            prefixes = _prefixes(defaults, ref, declaration.name in root_names)
            functions += _struct_functions(defaults, ref, declaration, prefixes)
        elif declaration.name in root_names:
            prefixes = ["decode", "encode", "apply_defaults"]
            functions += [
                decode_function(scope, ref),
                encode_value_function(scope, ref),
                value_defaults_function(defaults, ref),
            ]
        else:
            continue
        names += [imports.function(prefix, ref) for prefix in prefixes]
    functions += _private_functions(defaults)
    constants = [f"{name}{definition}" for name, definition in scope.constants.items()]
    text = "\n\n\n".join((["\n".join(constants)] if constants else []) + functions)
    return text, names, defaults.diagnostics


def _prefixes(defaults: Defaults, ref: Named, is_root: bool) -> list[str]:
    prefixes = ["read", "decode", "encode"]
    if is_root or defaults.at_or_below(ref):
        prefixes.append("apply_defaults")
    return prefixes


def _struct_functions(
    defaults: Defaults, ref: Named, struct: Struct, prefixes: Collection[str]
) -> Iterator[str]:
    scope = defaults.scope
    found = members(struct, scope.shapes)
    yield read_function(scope, ref, struct, found)
    if "decode" in prefixes:
        yield decode_function(scope, ref)
    yield encode_function(scope, ref, found)
    if "apply_defaults" in prefixes:
        yield defaults_function(defaults, ref, struct)


def _private_functions(defaults: Defaults) -> list[str]:
    """What the public functions call and no other module has: it may in turn call more."""
    scope = defaults.scope
    functions: list[str] = []
    written = 0
    while scope.pending or written < len(scope.nested):
        while scope.pending:
            ref = scope.pending.pop(0)
            struct = scope.shapes.declaration(ref)
            assert isinstance(struct, Struct)
            prefixes = [p for p in _prefixes(defaults, ref, False) if p != "decode"]
            functions += _struct_functions(defaults, ref, struct, prefixes)
        nested = list(scope.nested.items())[written:]
        written = len(scope.nested)
        functions += [nested_function(scope, expr, name) for expr, name in nested]
    return functions
