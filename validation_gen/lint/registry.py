"""All lint rules, collected: the built-in ones and those of plug-ins come through the same door.

`rules()` builds a fresh tuple; the engine and the command line build one a run and pass it on.
"""

from __future__ import annotations

import importlib
from collections.abc import Iterator

from validation_gen.lint.rule import Rule
from validation_gen.plugins import Plugin, PluginError, load_plugins

RULE_POINTS = "validation_gen.lint"

BUILT_IN = (
    "arrayofstruct", "commentstart", "conditions", "conflictingmarkers", "defaultorrequired", "defaults",
    "dependenttags", "duplicatemarkers", "forbiddenmarkers", "integers", "jsontags", "maxlength", "minlength",
    "namingconventions", "nobools", "nodurations", "nofloats", "nomaps", "nonpointerstructs", "nonullable",
    "nophase", "noreferences", "notimestamp", "optionalfields", "optionalorrequired", "preferredmarkers",
    "requiredfields", "ssatags", "statusoptional", "statussubresource", "uniquemarkers", "alphabetaprefix",
    "validationstability", "requiredandoptional", "knowntagsonly", "straymarkers", "markertypos",
    "contradictorybounds", "unreachableenum", "celcost", "structlisttype", "eachvalsubfield", "uncheckedenum",
    "pythondefault", "lifecycle", "kindremoved", "fieldremoved", "fieldtypechanged", "newlyrequired",
    "boundtightened", "enumvalueremoved", "defaultchanged", "listtypechanged", "unionchanged", "immutabilitychanged",
)  # fmt: skip


def rules(*, plugins: bool = True) -> tuple[Rule, ...]:
    """The built-in rules in the order of their codes, then those of installed plug-ins.

    Raises:
        PluginError: a plug-in cannot be used, or two rules share a name or code.
    """
    found = list(built_in())
    owners = {key: "validation-gen" for rule in found for key in (rule.name, rule.code)}
    if plugins:
        for plugin in load_plugins(RULE_POINTS):
            for rule in _of_plugin(plugin):
                for key in (rule.name, rule.code):
                    if key in owners:
                        raise PluginError(
                            f"the lint rule {key} is declared by {owners[key]} and by {plugin.offered_by}"
                        )
                    owners[key] = plugin.offered_by
                found.append(rule)
    return tuple(found)


def built_in() -> Iterator[Rule]:
    for name in BUILT_IN:
        yield importlib.import_module(f"validation_gen.lint.rules.{name}").RULE


def _of_plugin(plugin: Plugin) -> Iterator[Rule]:
    """The rules of one entry point, which names a `Rule` or several."""
    value = plugin.value
    given = value if isinstance(value, tuple | list) else (value,)
    for rule in given:
        if not isinstance(rule, Rule):
            raise plugin.refuse(f"{rule!r} is not a Rule")
        yield rule
