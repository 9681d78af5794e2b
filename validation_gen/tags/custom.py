"""`customValidation`: a hand-written function checks the value."""

from __future__ import annotations

from validation_gen.markers import Marker
from validation_gen.model import Function, Named
from validation_gen.plan.contribution import Contribution
from validation_gen.plan.naming import custom_function_name
from validation_gen.plan.nodes import Check, Custom
from validation_gen.tags.base import Context, Rejected, Tag

PARAMETERS = 4


class Claims:
    """The hand-written functions that some marker calls."""

    def __init__(self) -> None:
        self.functions: set[tuple[str, str]] = set()


def plan(context: Context, marker: Marker) -> Contribution:
    owner = (
        context.type
        if context.scope == "type"
        else context.parent and context.parent.type
    )
    assert isinstance(owner, Named)
    name = custom_function_name(owner.name, context.field.name if context.field else "")
    function = context.workspace.custom_functions(owner).get(name)
    if function is None:
        raise Rejected(
            "VG270",
            f"there is no function {name}",
            expected=f"def {name}(op, path, value, old) -> list[FieldError] in the custom module",
            fix=f"write it in {owner.module.rpartition('.')[2]}_custom.py beside the types",
        )
    context.shared(Claims, ()).functions.add((owner.module, name))
    must_have_signature(function)
    return Contribution(checks=(Check(Custom(name)),))


def must_have_signature(function: Function) -> None:
    if len(function.parameters) != PARAMETERS or "FieldError" not in function.returns:
        raise Rejected(
            "VG271",
            f"{function.name} does not look like a validation function",
            expected="(op: Operation, path: Path, value: T, old: T | None) -> list[FieldError]",
            span=function.span,
        )


TAGS = (
    Tag(
        name="k8s:customValidation",
        scopes=frozenset({"type", "field"}),
        plan=plan,
        stability="stable",
        summary="A hand-written function checks the value.",
        docs="""The function is `validate_custom_<type>` or `validate_custom_<type>_<field>` in `<types>_custom.py`
        beside the types module; it is called with the operation, the path, the value and the old value, and returns
        the errors. On a field it is not called for an unchanged value; on a type it always is.""",
        example="""\
# +k8s:optional
# +k8s:customValidation
schedule: str = ""
""",
        companion='''\
"""Hand-written validations of the types beside this file."""

from validation_gen.runtime import FieldError, Operation, Path, invalid


def validate_custom_example_schedule(
    op: Operation, path: Path, value: str, old: str | None
) -> list[FieldError]:
    if len(value.split()) == 5:
        return []
    return [invalid(path, value, "must have five fields, as in cron")]
''',
    ),
)
