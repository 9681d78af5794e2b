"""`format`: the string has one of the named formats."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from validation_gen.markers import Marker
from validation_gen.plan.contribution import Contribution
from validation_gen.plan.nodes import Check, HasFormat
from validation_gen.similar import similar
from validation_gen.tags.base import EVERY_VALUE, Context, Emits, Payload, Rejected, Tag
from validation_gen.tags.instead import instead

CALLED: Mapping[str, str] = MappingProxyType(
    {
        "dns-label": "k8s-short-name",
        "dns1123-label": "k8s-short-name",
        "hostname": "k8s-short-name",
        "dns-subdomain": "k8s-long-name",
        "dns1123-subdomain": "k8s-long-name",
        "fqdn": "k8s-long-name",
        "label": "k8s-label-value",
        "uuid": "k8s-uuid",
    }
)
"""What other tools call the formats, where the names are not alike."""


def plan(context: Context, marker: Marker) -> Contribution:
    if context.shapes.value_kind(context.type) != "string":
        raise Rejected(
            "VG210",
            f"+{marker.name} is for strings, and this is {context.describe()}",
            fix=instead(context, marker, "string"),
        )
    name = str(marker.value)
    formats = context.workspace.registry.formats
    if name not in formats:
        near = [CALLED[name]] if name in CALLED else similar(name, formats, 0.4)
        raise Rejected(
            "VG214",
            f"there is no format {name!r}",
            expected=", ".join(sorted(formats)),
            fix=f"did you mean {near[0]}?" if near else "",
            span=marker.value_span,
        )
    return Contribution(
        checks=(Check(HasFormat(name, formats[name].module, formats[name].name)),)
    )


TAGS = (
    Tag(
        name="k8s:format",
        scopes=EVERY_VALUE,
        plan=plan,
        stability="stable",
        summary="The string must have the named format.",
        docs="One bad value can cause several errors.",
        payload=Payload("string", "the format's name"),
        emits=(Emits("FieldValueInvalid", "format=*"),),
        example="""\
# +k8s:required
# +k8s:format=k8s-short-name
name: str = ""
""",
    ),
)
