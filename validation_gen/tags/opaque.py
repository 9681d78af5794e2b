"""`opaqueType`: the checks a type declares are not run here."""

from __future__ import annotations

from validation_gen.markers import Marker
from validation_gen.model import Named
from validation_gen.plan.contribution import Contribution
from validation_gen.tags.base import EVERY_VALUE, Context, Tag, type_path


class Opaque:
    """Whether a type or a field has been declared opaque."""

    def __init__(self) -> None:
        self.declared = False


def plan(context: Context, marker: Marker) -> Contribution:
    if context.scope == "type":
        context.shared(Opaque, type_key(context)).declared = True
    elif context.field is not None:
        context.shared(Opaque, context.path).declared = True
    return Contribution(opaque=True)


def type_key(context: Context) -> tuple[str, ...]:
    native = context.shapes.value_type(context.type)
    return type_path(native) if isinstance(native, Named) else context.path


def is_opaque(context: Context) -> bool:
    """Whether the value a context speaks of, or its type, has been declared opaque so far."""
    return (
        context.shared(Opaque, context.path).declared
        or context.shared(Opaque, type_key(context)).declared
    )


TAGS = (
    Tag(
        name="k8s:opaqueType",
        scopes=EVERY_VALUE,
        plan=plan,
        stability="stable",
        summary="The checks that the value's type declares are not run here.",
        docs="""Needed where a type's module is neither an input nor read-only, so that no validation is dropped in
        silence. On a list or dict: `eachVal=+k8s:opaqueType`, `eachKey=+k8s:opaqueType`.""",
        example="""\
@dataclass(kw_only=True)
class Template:
    # +k8s:required
    name: str = ""


@dataclass(kw_only=True)
class Example:
    # +k8s:optional
    # +k8s:opaqueType
    template: Template | None = None
""",
    ),
)
