"""The overlay: hand-written functions that run behind the declared checks, found by their names alone.

Comes in: the plans of all types and the `overlay_*` functions beside their modules. Goes out: the plans with the calls
noted in them, and what is wrong with the functions. Called by `plan_packages` once everything is planned.

`overlay_<type>` checks a type, `overlay_<type>_<field>` a field; a name that fits both is the type's. The metadata of a
kind without a function of its own is checked by `overlay_<type>_of_kind`, which stands beside the type of metadata: so
whoever uses the ObjectMeta of Kubernetes gets the rules that come with it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from validation_gen.dataclass import dataclass, replace
from validation_gen.diagnostics import Diagnostic
from validation_gen.model import Function, Named, Package, Struct, TypeDecl
from validation_gen.plan.naming import overlay_function_name
from validation_gen.plan.nodes import FieldPlan, Overlay, TypePlan
from validation_gen.plan.roots import all_markers, type_name
from validation_gen.plan.shapes import Shapes
from validation_gen.similar import similar

OF_KIND = "_of_kind"
PARAMETERS = "op: Operation, path: Path, value: T, old: T | None"
CLUSTER_SCOPED = re.compile(
    r"\+genclient:nonNamespaced\s*$|\+kubebuilder:resource:(.*,)?scope=\W?Cluster\b"
)


@dataclass(frozen=True, slots=True)
class Layer:
    """The overlay functions of a module, and the names of those that would check whole types of it."""

    functions: Mapping[str, Function]
    of_types: frozenset[str]


def with_overlay(
    plans: Mapping[Named, TypePlan], shapes: Shapes, roots: frozenset[Named]
) -> dict[Named, TypePlan]:
    """The plans, with the calls of overlay functions in them."""
    layers = {n: layer_of(package) for n, package in shapes.universe.packages.items()}
    return {
        ref: type_with_overlay(plan, layers, is_root=ref in roots)
        for ref, plan in plans.items()
    }


def layer_of(package: Package) -> Layer:
    functions = {f.name: f for f in package.overlay_functions}
    names = (overlay_function_name(declaration.name) for declaration in package.types)
    return Layer(functions, frozenset(names) if functions else frozenset())


def type_with_overlay(
    plan: TypePlan, layers: Mapping[str, Layer], is_root: bool
) -> TypePlan:
    module, name = plan.ref.module, plan.ref.name
    functions = layers[module].functions
    metadata = metadata_call(plan, layers) if is_root else None
    if not (functions or metadata):
        return plan
    own = functions.get(overlay_function_name(name))
    fields = []
    for field in plan.fields:
        function = functions.get(overlay_function_name(name, field.field.name))
        if function and function.name not in layers[module].of_types:
            field = replace(field, overlay=call(module, function))
        elif metadata and field.field.json_name == "metadata":
            field = replace(field, overlay=metadata)
        fields.append(field)
    overlay = replace(call(module, own), always=is_root) if own else None
    return replace(plan, fields=tuple(fields), overlay=overlay)


def call(module: str, function: Function) -> Overlay:
    return Overlay(module, function.name, function.source)


def metadata_call(plan: TypePlan, layers: Mapping[str, Layer]) -> Overlay | None:
    """What checks the metadata of a kind, if its type came with such a function."""
    metadata = metadata_of(plan)
    if metadata is None or not isinstance(metadata.field.type, Named):
        return None
    module, name = metadata.field.type.module, metadata.field.type.name
    layer = layers.get(module)  # There is none for a module that was not found.
    if layer is None:
        return None
    function = layer.functions.get(overlay_function_name(name) + OF_KIND)
    if function is None:
        return None
    return replace(call(module, function), arguments=(is_namespaced(plan.declaration),))


def metadata_of(plan: TypePlan) -> FieldPlan | None:
    """The field `metadata` of a struct that has TypeMeta in it."""
    embedded = [type_name(f.field.type) for f in plan.fields if f.field.embedding]
    if "TypeMeta" not in embedded:
        return None
    return next((f for f in plan.fields if f.field.json_name == "metadata"), None)


def is_namespaced(declaration: TypeDecl) -> bool:
    """Whether objects of a kind are in namespaces, as they are unless a marker says otherwise."""
    return not any(CLUSTER_SCOPED.match(m.text) for m in all_markers(declaration))


# What is wrong


def wrong_overlay(package: Package) -> Iterator[Diagnostic]:
    """Overlay functions that nothing calls, that cannot be called, or that do not say where their rule is from."""
    places = called_by_name(package)
    for function in package.overlay_functions:
        found = places.get(function.name, [])
        if not found:
            near = similar(function.name, places, 0.8)
            yield Diagnostic(
                "VG273",
                f"{function.name} is called for no type and no field",
                function.span,
                expected="overlay_<type> or overlay_<type>_<field>, in snake case",
                fix=f"did you mean {near[0]}?" if near else "rename the function",
            )
            continue
        if len(found) > 1:
            yield Diagnostic(
                "VG273",
                f"{function.name} could be of {' or of '.join(found)}",
                function.span,
                fix=f"check the field in the function of its type, {overlay_function_name(found[0].partition('.')[0])}",
            )
        parameters = PARAMETERS
        if found == [OF_KIND]:
            parameters += ", namespaced: bool"
        if (
            len(function.parameters) != parameters.count(":")
            or any(name.startswith("*") for name, _ in function.parameters)
            or "FieldError" not in function.returns
        ):
            yield Diagnostic(
                "VG274",
                f"{function.name} does not look like an overlay function",
                function.span,
                expected=f"({parameters}) -> list[FieldError]",
            )
        if not function.source:
            yield Diagnostic(
                "VG275",
                f"{function.name} does not say where its rule is from",
                function.span,
                expected="a line `Source: ...` in its docstring, which errors show",
            )


def called_by_name(package: Package) -> dict[str, list[str]]:
    """For each name an overlay function may have, the types or else the fields it would check."""
    types: dict[str, list[str]] = {}
    fields: dict[str, list[str]] = {}
    for declaration in package.types:
        name = overlay_function_name(declaration.name)
        types.setdefault(name, []).append(declaration.name)
        if isinstance(declaration, Struct):
            fields.setdefault(name + OF_KIND, [OF_KIND])
            for field in declaration.fields:
                name = overlay_function_name(declaration.name, field.name)
                place = f"{declaration.name}.{field.name}"
                fields.setdefault(name, []).append(place)
    return {**fields, **types}
