"""Rules of these types that no marker declares."""

from validation_gen.runtime import (
    FieldError,
    Operation,
    Path,
    forbidden,
    invalid,
    required,
)

from testdata.tags.composition_overlay.types import (
    Gauge,
    GaugeSpec,
    ObjectMeta,
    Range,
    Word,
)


def overlay_object_meta_of_kind(
    op: Operation,
    path: Path,
    value: ObjectMeta,
    old: ObjectMeta | None,
    namespaced: bool,
) -> list[FieldError]:
    """A name, and a namespace where there is one.

    Source: metadata of kinds
    """
    errors = [] if value.name else [required((path, "name"))]
    if namespaced and not value.namespace:
        errors.append(required((path, "namespace")))
    if not namespaced and value.namespace:
        errors.append(forbidden((path, "namespace")))
    return errors


def overlay_template_metadata(
    op: Operation, path: Path, value: ObjectMeta, old: ObjectMeta | None
) -> list[FieldError]:
    """No name at all.

    Source: metadata of templates
    """
    return [forbidden((path, "name"), "not here")] if value.name else []


def overlay_gauge(
    op: Operation, path: Path, value: Gauge, old: Gauge | None
) -> list[FieldError]:
    """A kind is checked whether or not it changed, and errors may say more precisely where their rule is from.

    Source: gauges
    """
    if value.metadata.name != "old":
        return []
    error = forbidden((path, "metadata"), "no longer")
    return [FieldError(error.type, error.path, "", "twice", overlay="more"), error]


def overlay_gauge_spec(
    op: Operation, path: Path, value: GaugeSpec, old: GaugeSpec | None
) -> list[FieldError]:
    """The type GaugeSpec, not the field spec of Gauge: called unless the value is what it was.

    Source: specs
    """
    if value.unit != "none":
        return []
    return [invalid((path, "unit"), value.unit, "is reserved")]


def overlay_gauge_spec_unit(
    op: Operation, path: Path, value: str, old: str | None
) -> list[FieldError]:
    """Behind what is declared for the field, and not behind a short circuit.

    Source: units
    """
    return [invalid(path, value, "must not be a number")] if value.isdigit() else []


def overlay_gauge_spec_limit(
    op: Operation, path: Path, value: int, old: int | None
) -> list[FieldError]:
    """A pointer that is set, since optional ends what follows for one that is not.

    Source: limits
    """
    return [] if value else [invalid(path, value, "must not be zero")]


def overlay_range(
    op: Operation, path: Path, value: Range, old: Range | None
) -> list[FieldError]:
    """In a list.

    Source: ranges
    """
    if value.low <= value.high:
        return []
    return [invalid((path, "high"), value.high, "must not be below low")]


def overlay_word(
    op: Operation, path: Path, value: Word, old: Word | None
) -> list[FieldError]:
    """A named string.

    Source: words
    """
    return [invalid(path, value, "must be one word")] if " " in value else []
