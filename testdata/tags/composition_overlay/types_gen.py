"""Validators, codecs and defaults of testdata.tags.composition_overlay.types.

Made by validation-gen from the markers there; changes to this file are lost.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from validation_gen.runtime import (
    CREATE,
    NO_FIELDS,
    ROOT,
    UPDATE,
    DecodeProblem,
    FieldError,
    Kind,
    Operation,
    OperationType,
    Path,
    Scheme,
    as_object,
    decoded,
    max_length,
    min_length,
    new_object,
    operation,
    overlaid,
    read_objects,
    required,
    reuse_part,
    same,
    same_data,
    unknown_fields,
    wrong_number,
    wrong_type,
)

from testdata.tags.composition_overlay.types import (
    Gauge,
    GaugeClass,
    GaugeSpec,
    ObjectMeta,
    Range,
    Scale,
    Template,
    TypeMeta,
    Word,
)
from testdata.tags.composition_overlay.types_overlay import (
    overlay_gauge,
    overlay_gauge_spec,
    overlay_gauge_spec_limit,
    overlay_gauge_spec_unit,
    overlay_object_meta_of_kind,
    overlay_range,
    overlay_template_metadata,
    overlay_word,
)


def check_word(
    path: Path, value: Word, old: Word | None, op: Operation, errs: list[FieldError]
) -> None:
    """Word, types.py:11."""

    # overlay
    if op.overlay and (old is None or value != old):
        errs.extend(overlaid(overlay_word(op, path, value, old), "words"))


def check_object_meta(
    path: Path,
    value: ObjectMeta,
    old: ObjectMeta | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """ObjectMeta, types.py:21."""

    # name
    #   +k8s:optional
    #   +k8s:maxLength=8
    name = value.name
    if name and len(name) > 8 and (old is None or name != old.name):
        errs.append(max_length((path, "name"), 8))


def check_range(
    path: Path, value: Range, old: Range | None, op: Operation, errs: list[FieldError]
) -> None:
    """Range, types.py:29."""

    # overlay
    if op.overlay and (old is None or not same(value, old)):
        errs.extend(overlaid(overlay_range(op, path, value, old), "ranges"))


def check_gauge_spec(
    path: Path,
    value: GaugeSpec,
    old: GaugeSpec | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """GaugeSpec, types.py:35."""

    # ranges
    #   +k8s:optional
    #   +k8s:listType=atomic
    ranges = value.ranges
    ranges_was = None if old is None else old.ranges
    if ranges and (old is None or not same(ranges, ranges_was)):
        ranges_path = (path, "ranges")
        for i, ranges_item in enumerate(ranges):
            check_range((ranges_path, i), ranges_item, None, op, errs)

    # unit
    #   +k8s:required
    #   +k8s:minLength=3
    unit = value.unit
    unit_was = None if old is None else old.unit
    if old is None or unit != unit_was:
        if not unit:
            errs.append(required((path, "unit"), short_circuit=True))
        else:
            if len(unit) < 3:
                errs.append(min_length((path, "unit"), unit, 3))
            if op.overlay:
                errs.extend(
                    overlaid(
                        overlay_gauge_spec_unit(op, (path, "unit"), unit, unit_was),
                        "units",
                    )
                )

    # word
    #   +k8s:optional
    word = value.word
    word_was = None if old is None else old.word
    if word and (old is None or word != word_was):
        check_word((path, "word"), word, word_was, op, errs)

    # limit
    #   +k8s:optional
    limit = value.limit
    limit_was = None if old is None else old.limit
    if limit is not None and op.overlay and (old is None or limit != limit_was):
        errs.extend(
            overlaid(
                overlay_gauge_spec_limit(op, (path, "limit"), limit, limit_was),
                "limits",
            )
        )

    # overlay
    if op.overlay and (old is None or not same(value, old)):
        errs.extend(overlaid(overlay_gauge_spec(op, path, value, old), "specs"))


def check_gauge(
    path: Path, value: Gauge, old: Gauge | None, op: Operation, errs: list[FieldError]
) -> None:
    """Gauge, types.py:51."""

    # metadata
    metadata = value.metadata
    metadata_was = None if old is None else old.metadata
    if metadata is not metadata_was:
        check_object_meta((path, "metadata"), metadata, metadata_was, op, errs)
        if op.overlay and (old is None or not same(metadata, metadata_was)):
            errs.extend(
                overlaid(
                    overlay_object_meta_of_kind(
                        op, (path, "metadata"), metadata, metadata_was, True
                    ),
                    "metadata of kinds",
                )
            )

    # spec
    spec = value.spec
    spec_was = None if old is None else old.spec
    if spec is not spec_was:
        check_gauge_spec((path, "spec"), spec, spec_was, op, errs)

    # overlay
    if op.overlay:
        errs.extend(overlaid(overlay_gauge(op, path, value, old), "gauges"))


def check_gauge_class(
    path: Path,
    value: GaugeClass,
    old: GaugeClass | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """GaugeClass, types.py:58."""

    # metadata
    metadata = value.metadata
    metadata_was = None if old is None else old.metadata
    if metadata is not metadata_was:
        check_object_meta((path, "metadata"), metadata, metadata_was, op, errs)
        if op.overlay and (old is None or not same(metadata, metadata_was)):
            errs.extend(
                overlaid(
                    overlay_object_meta_of_kind(
                        op, (path, "metadata"), metadata, metadata_was, False
                    ),
                    "metadata of kinds",
                )
            )


def check_scale(
    path: Path, value: Scale, old: Scale | None, op: Operation, errs: list[FieldError]
) -> None:
    """Scale, types.py:64."""

    # metadata
    metadata = value.metadata
    metadata_was = None if old is None else old.metadata
    if metadata is not metadata_was:
        check_object_meta((path, "metadata"), metadata, metadata_was, op, errs)
        if op.overlay and (old is None or not same(metadata, metadata_was)):
            errs.extend(
                overlaid(
                    overlay_object_meta_of_kind(
                        op, (path, "metadata"), metadata, metadata_was, False
                    ),
                    "metadata of kinds",
                )
            )


def check_template(
    path: Path,
    value: Template,
    old: Template | None,
    op: Operation,
    errs: list[FieldError],
) -> None:
    """Template, types.py:70."""

    # metadata
    metadata = value.metadata
    metadata_was = None if old is None else old.metadata
    if metadata is not metadata_was:
        check_object_meta((path, "metadata"), metadata, metadata_was, op, errs)
        if op.overlay and (old is None or not same(metadata, metadata_was)):
            errs.extend(
                overlaid(
                    overlay_template_metadata(
                        op, (path, "metadata"), metadata, metadata_was
                    ),
                    "metadata of templates",
                )
            )

    # template
    template = value.template
    template_was = None if old is None else old.template
    if template is not template_was:
        check_object_meta((path, "template"), template, template_was, op, errs)


def validate_gauge(
    obj: Gauge,
    old: Gauge | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Gauge; with `old` (or op="update"), of the update from it."""
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_gauge(path, obj, old if request.update else None, request, errs)
    return errs


def validate_gauge_class(
    obj: GaugeClass,
    old: GaugeClass | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of GaugeClass; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_gauge_class(path, obj, old if request.update else None, request, errs)
    return errs


def validate_scale(
    obj: Scale,
    old: Scale | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Scale; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_scale(path, obj, old if request.update else None, request, errs)
    return errs


def validate_template(
    obj: Template,
    old: Template | None = None,
    *,
    op: OperationType | None = None,
    options: Mapping[str, bool] | None = None,
    subresource: str = "",
    overlay: bool = True,
    path: Path = ROOT,
) -> list[FieldError]:
    """Every error of Template; with `old` (or op="update"), of the update from it."""
    if obj is old and op is None and old is not None:
        return []
    if op is not None or options or subresource or not overlay:
        request = operation(old, op, options, subresource, overlay)
    else:
        request = CREATE if old is None else UPDATE
    errs: list[FieldError] = []
    check_template(path, obj, old if request.update else None, request, errs)
    return errs


def read_type_meta(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[TypeMeta, Any] | None = None,
) -> TypeMeta:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(TypeMeta)
    n = 0

    # kind
    if "kind" in data:
        n += 1
        v = data["kind"]
        if type(v) is str:
            obj.kind = v
        else:
            obj.kind = ""
            if v is not None:
                wrong_type(problems, (path, "kind"), v, "TypeMeta", "string")
    else:
        obj.kind = ""

    # api_version
    if "apiVersion" in data:
        n += 1
        v = data["apiVersion"]
        if type(v) is str:
            obj.api_version = v
        else:
            obj.api_version = ""
            if v is not None:
                wrong_type(problems, (path, "apiVersion"), v, "TypeMeta", "string")
    else:
        obj.api_version = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("kind", "apiVersion"))
    return obj


def decode_type_meta(
    data: Any, *, path: Path = ROOT, reuse: tuple[TypeMeta, Any] | None = None
) -> TypeMeta:
    """JSON data as TypeMeta; raises DecodeError with all that does not fit."""
    return decoded(read_type_meta, data, path, reuse, "composition_overlay.TypeMeta")


def encode_type_meta(obj: TypeMeta) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # kind
    if obj.kind:
        data["kind"] = obj.kind

    # api_version
    if obj.api_version:
        data["apiVersion"] = obj.api_version

    return data


def read_object_meta(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[ObjectMeta, Any] | None = None,
) -> ObjectMeta:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(ObjectMeta)
    n = 0

    # name
    if "name" in data:
        n += 1
        v = data["name"]
        if type(v) is str:
            obj.name = v
        else:
            obj.name = ""
            if v is not None:
                wrong_type(problems, (path, "name"), v, "ObjectMeta", "string")
    else:
        obj.name = ""

    # namespace
    if "namespace" in data:
        n += 1
        v = data["namespace"]
        if type(v) is str:
            obj.namespace = v
        else:
            obj.namespace = ""
            if v is not None:
                wrong_type(problems, (path, "namespace"), v, "ObjectMeta", "string")
    else:
        obj.namespace = ""

    if n != len(data):
        unknown_fields(problems, path, data, ("name", "namespace"))
    return obj


def decode_object_meta(
    data: Any, *, path: Path = ROOT, reuse: tuple[ObjectMeta, Any] | None = None
) -> ObjectMeta:
    """JSON data as ObjectMeta; raises DecodeError with all that does not fit."""
    return decoded(
        read_object_meta, data, path, reuse, "composition_overlay.ObjectMeta"
    )


def encode_object_meta(obj: ObjectMeta) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # name
    if obj.name:
        data["name"] = obj.name

    # namespace
    if obj.namespace:
        data["namespace"] = obj.namespace

    return data


def read_range(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Range, Any] | None = None,
) -> Range:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Range)
    n = 0

    # low
    if "low" in data:
        n += 1
        v = data["low"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.low = v
        else:
            obj.low = 0
            if v is not None:
                wrong_number(problems, (path, "low"), v, "Range", "int32")
    else:
        obj.low = 0

    # high
    if "high" in data:
        n += 1
        v = data["high"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.high = v
        else:
            obj.high = 0
            if v is not None:
                wrong_number(problems, (path, "high"), v, "Range", "int32")
    else:
        obj.high = 0

    if n != len(data):
        unknown_fields(problems, path, data, ("low", "high"))
    return obj


def decode_range(
    data: Any, *, path: Path = ROOT, reuse: tuple[Range, Any] | None = None
) -> Range:
    """JSON data as Range; raises DecodeError with all that does not fit."""
    return decoded(read_range, data, path, reuse, "composition_overlay.Range")


def encode_range(obj: Range) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # low
    if obj.low:
        data["low"] = obj.low

    # high
    if obj.high:
        data["high"] = obj.high

    return data


def read_gauge_spec(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[GaugeSpec, Any] | None = None,
) -> GaugeSpec:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(GaugeSpec)
    n = 1  # required names are taken to be there until one is not

    # ranges
    if "ranges" in data:
        n += 1
        v = data["ranges"]
        if type(v) is list:
            obj.ranges = read_objects(
                v,
                (path, "ranges"),
                problems,
                reuse and reuse_part(reuse[0].ranges, reuse[1], "ranges"),
                read_range,
                "GaugeSpec",
                "composition_overlay.Range",
            )
        else:
            obj.ranges = []
            if v is not None:
                wrong_type(
                    problems,
                    (path, "ranges"),
                    v,
                    "GaugeSpec",
                    "[]composition_overlay.Range",
                )
    else:
        obj.ranges = []

    # unit
    if "unit" in data:
        v = data["unit"]
        if type(v) is str:
            obj.unit = v
        else:
            obj.unit = ""
            if v is not None:
                wrong_type(problems, (path, "unit"), v, "GaugeSpec", "string")
    else:
        n -= 1
        obj.unit = ""

    # word
    if "word" in data:
        n += 1
        v = data["word"]
        if type(v) is str:
            obj.word = Word(v)
        else:
            obj.word = Word("")
            if v is not None:
                wrong_type(
                    problems, (path, "word"), v, "GaugeSpec", "composition_overlay.Word"
                )
    else:
        obj.word = Word("")

    # limit
    if "limit" in data:
        n += 1
        v = data["limit"]
        if type(v) is int and -(2**31) <= v < 2**31:
            obj.limit = v
        else:
            obj.limit = None
            if v is not None:
                wrong_number(problems, (path, "limit"), v, "GaugeSpec", "int32")
    else:
        obj.limit = None

    if n != len(data):
        unknown_fields(problems, path, data, ("ranges", "unit", "word", "limit"))
    return obj


def decode_gauge_spec(
    data: Any, *, path: Path = ROOT, reuse: tuple[GaugeSpec, Any] | None = None
) -> GaugeSpec:
    """JSON data as GaugeSpec; raises DecodeError with all that does not fit."""
    return decoded(read_gauge_spec, data, path, reuse, "composition_overlay.GaugeSpec")


def encode_gauge_spec(obj: GaugeSpec) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # ranges
    if obj.ranges:
        data["ranges"] = [encode_range(x) for x in obj.ranges]

    # unit
    if obj.unit:
        data["unit"] = obj.unit

    # word
    if obj.word:
        data["word"] = obj.word

    # limit
    if obj.limit is not None:
        data["limit"] = obj.limit

    return data


def read_gauge(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Gauge, Any] | None = None,
) -> Gauge:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Gauge)
    n = 0
    v: Any

    # kind
    if "kind" in data:
        n += 1
        v = data["kind"]
        if type(v) is str:
            obj.kind = v
        else:
            obj.kind = ""
            if v is not None:
                wrong_type(problems, (path, "kind"), v, "Gauge", "string")
    else:
        obj.kind = ""

    # api_version
    if "apiVersion" in data:
        n += 1
        v = data["apiVersion"]
        if type(v) is str:
            obj.api_version = v
        else:
            obj.api_version = ""
            if v is not None:
                wrong_type(problems, (path, "apiVersion"), v, "Gauge", "string")
    else:
        obj.api_version = ""

    # metadata
    v = NO_FIELDS
    if "metadata" in data:
        n += 1
        v = data["metadata"]
        if type(v) is not dict:
            v = as_object(
                v,
                (path, "metadata"),
                problems,
                "Gauge",
                "composition_overlay.ObjectMeta",
            )
    obj.metadata = read_object_meta(
        v,
        (path, "metadata"),
        problems,
        reuse and reuse_part(reuse[0].metadata, reuse[1], "metadata"),
    )

    # spec
    v = NO_FIELDS
    if "spec" in data:
        n += 1
        v = data["spec"]
        if type(v) is not dict:
            v = as_object(
                v, (path, "spec"), problems, "Gauge", "composition_overlay.GaugeSpec"
            )
    obj.spec = read_gauge_spec(
        v,
        (path, "spec"),
        problems,
        reuse and reuse_part(reuse[0].spec, reuse[1], "spec"),
    )

    if n != len(data):
        unknown_fields(problems, path, data, ("kind", "apiVersion", "metadata", "spec"))
    return obj


def decode_gauge(
    data: Any, *, path: Path = ROOT, reuse: tuple[Gauge, Any] | None = None
) -> Gauge:
    """JSON data as Gauge; raises DecodeError with all that does not fit."""
    return decoded(read_gauge, data, path, reuse, "composition_overlay.Gauge")


def encode_gauge(obj: Gauge) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # kind
    if obj.kind:
        data["kind"] = obj.kind

    # api_version
    if obj.api_version:
        data["apiVersion"] = obj.api_version

    # metadata
    if inner := encode_object_meta(obj.metadata):
        data["metadata"] = inner

    # spec
    if inner := encode_gauge_spec(obj.spec):
        data["spec"] = inner

    return data


def apply_defaults_gauge(obj: Gauge) -> None:
    """Fill what is unset, in place."""


def read_gauge_class(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[GaugeClass, Any] | None = None,
) -> GaugeClass:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(GaugeClass)
    n = 0
    v: Any

    # kind
    if "kind" in data:
        n += 1
        v = data["kind"]
        if type(v) is str:
            obj.kind = v
        else:
            obj.kind = ""
            if v is not None:
                wrong_type(problems, (path, "kind"), v, "GaugeClass", "string")
    else:
        obj.kind = ""

    # api_version
    if "apiVersion" in data:
        n += 1
        v = data["apiVersion"]
        if type(v) is str:
            obj.api_version = v
        else:
            obj.api_version = ""
            if v is not None:
                wrong_type(problems, (path, "apiVersion"), v, "GaugeClass", "string")
    else:
        obj.api_version = ""

    # metadata
    v = NO_FIELDS
    if "metadata" in data:
        n += 1
        v = data["metadata"]
        if type(v) is not dict:
            v = as_object(
                v,
                (path, "metadata"),
                problems,
                "GaugeClass",
                "composition_overlay.ObjectMeta",
            )
    obj.metadata = read_object_meta(
        v,
        (path, "metadata"),
        problems,
        reuse and reuse_part(reuse[0].metadata, reuse[1], "metadata"),
    )

    if n != len(data):
        unknown_fields(problems, path, data, ("kind", "apiVersion", "metadata"))
    return obj


def decode_gauge_class(
    data: Any, *, path: Path = ROOT, reuse: tuple[GaugeClass, Any] | None = None
) -> GaugeClass:
    """JSON data as GaugeClass; raises DecodeError with all that does not fit."""
    return decoded(
        read_gauge_class, data, path, reuse, "composition_overlay.GaugeClass"
    )


def encode_gauge_class(obj: GaugeClass) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # kind
    if obj.kind:
        data["kind"] = obj.kind

    # api_version
    if obj.api_version:
        data["apiVersion"] = obj.api_version

    # metadata
    if inner := encode_object_meta(obj.metadata):
        data["metadata"] = inner

    return data


def apply_defaults_gauge_class(obj: GaugeClass) -> None:
    """Fill what is unset, in place."""


def read_scale(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Scale, Any] | None = None,
) -> Scale:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Scale)
    n = 0
    v: Any

    # kind
    if "kind" in data:
        n += 1
        v = data["kind"]
        if type(v) is str:
            obj.kind = v
        else:
            obj.kind = ""
            if v is not None:
                wrong_type(problems, (path, "kind"), v, "Scale", "string")
    else:
        obj.kind = ""

    # api_version
    if "apiVersion" in data:
        n += 1
        v = data["apiVersion"]
        if type(v) is str:
            obj.api_version = v
        else:
            obj.api_version = ""
            if v is not None:
                wrong_type(problems, (path, "apiVersion"), v, "Scale", "string")
    else:
        obj.api_version = ""

    # metadata
    v = NO_FIELDS
    if "metadata" in data:
        n += 1
        v = data["metadata"]
        if type(v) is not dict:
            v = as_object(
                v,
                (path, "metadata"),
                problems,
                "Scale",
                "composition_overlay.ObjectMeta",
            )
    obj.metadata = read_object_meta(
        v,
        (path, "metadata"),
        problems,
        reuse and reuse_part(reuse[0].metadata, reuse[1], "metadata"),
    )

    if n != len(data):
        unknown_fields(problems, path, data, ("kind", "apiVersion", "metadata"))
    return obj


def decode_scale(
    data: Any, *, path: Path = ROOT, reuse: tuple[Scale, Any] | None = None
) -> Scale:
    """JSON data as Scale; raises DecodeError with all that does not fit."""
    return decoded(read_scale, data, path, reuse, "composition_overlay.Scale")


def encode_scale(obj: Scale) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # kind
    if obj.kind:
        data["kind"] = obj.kind

    # api_version
    if obj.api_version:
        data["apiVersion"] = obj.api_version

    # metadata
    if inner := encode_object_meta(obj.metadata):
        data["metadata"] = inner

    return data


def apply_defaults_scale(obj: Scale) -> None:
    """Fill what is unset, in place."""


def read_template(
    data: dict[str, Any],
    path: Path,
    problems: list[DecodeProblem],
    reuse: tuple[Template, Any] | None = None,
) -> Template:
    """The fields of a JSON object; what does not fit is zero, and told to `problems`."""
    if reuse is not None and same_data(data, reuse[1]):
        return reuse[0]
    obj = new_object(Template)
    n = 0
    v: Any

    # kind
    if "kind" in data:
        n += 1
        v = data["kind"]
        if type(v) is str:
            obj.kind = v
        else:
            obj.kind = ""
            if v is not None:
                wrong_type(problems, (path, "kind"), v, "Template", "string")
    else:
        obj.kind = ""

    # api_version
    if "apiVersion" in data:
        n += 1
        v = data["apiVersion"]
        if type(v) is str:
            obj.api_version = v
        else:
            obj.api_version = ""
            if v is not None:
                wrong_type(problems, (path, "apiVersion"), v, "Template", "string")
    else:
        obj.api_version = ""

    # metadata
    v = NO_FIELDS
    if "metadata" in data:
        n += 1
        v = data["metadata"]
        if type(v) is not dict:
            v = as_object(
                v,
                (path, "metadata"),
                problems,
                "Template",
                "composition_overlay.ObjectMeta",
            )
    obj.metadata = read_object_meta(
        v,
        (path, "metadata"),
        problems,
        reuse and reuse_part(reuse[0].metadata, reuse[1], "metadata"),
    )

    # template
    v = NO_FIELDS
    if "template" in data:
        n += 1
        v = data["template"]
        if type(v) is not dict:
            v = as_object(
                v,
                (path, "template"),
                problems,
                "Template",
                "composition_overlay.ObjectMeta",
            )
    obj.template = read_object_meta(
        v,
        (path, "template"),
        problems,
        reuse and reuse_part(reuse[0].template, reuse[1], "template"),
    )

    if n != len(data):
        unknown_fields(
            problems, path, data, ("kind", "apiVersion", "metadata", "template")
        )
    return obj


def decode_template(
    data: Any, *, path: Path = ROOT, reuse: tuple[Template, Any] | None = None
) -> Template:
    """JSON data as Template; raises DecodeError with all that does not fit."""
    return decoded(read_template, data, path, reuse, "composition_overlay.Template")


def encode_template(obj: Template) -> dict[str, Any]:
    """The object as JSON data."""
    data: dict[str, Any] = {}

    # kind
    if obj.kind:
        data["kind"] = obj.kind

    # api_version
    if obj.api_version:
        data["apiVersion"] = obj.api_version

    # metadata
    if inner := encode_object_meta(obj.metadata):
        data["metadata"] = inner

    # template
    if inner := encode_object_meta(obj.template):
        data["template"] = inner

    return data


def apply_defaults_template(obj: Template) -> None:
    """Fill what is unset, in place."""


SCHEME = Scheme(
    [
        Kind(
            "tags.example.com",
            "v1",
            "Gauge",
            Gauge,
            decode_gauge,
            encode_gauge,
            apply_defaults_gauge,
            validate_gauge,
            subresources=("/",),
            go_type="*composition_overlay.Gauge",
        ),
        Kind(
            "tags.example.com",
            "v1",
            "GaugeClass",
            GaugeClass,
            decode_gauge_class,
            encode_gauge_class,
            apply_defaults_gauge_class,
            validate_gauge_class,
            subresources=("/",),
            go_type="*composition_overlay.GaugeClass",
        ),
        Kind(
            "tags.example.com",
            "v1",
            "Scale",
            Scale,
            decode_scale,
            encode_scale,
            apply_defaults_scale,
            validate_scale,
            subresources=("/",),
            go_type="*composition_overlay.Scale",
        ),
        Kind(
            "tags.example.com",
            "v1",
            "Template",
            Template,
            decode_template,
            encode_template,
            apply_defaults_template,
            validate_template,
            subresources=("/",),
            go_type="*composition_overlay.Template",
        ),
    ]
)

DECLARED_RULES: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "Gauge": (
        ("metadata.name", "FieldValueTooLong", "maxLength", ""),
        ("spec.unit", "FieldValueTooShort", "minLength", ""),
        ("spec.unit", "FieldValueRequired", "", ""),
    ),
    "GaugeClass": (("metadata.name", "FieldValueTooLong", "maxLength", ""),),
    "Scale": (("metadata.name", "FieldValueTooLong", "maxLength", ""),),
    "Template": (
        ("metadata.name", "FieldValueTooLong", "maxLength", ""),
        ("template.name", "FieldValueTooLong", "maxLength", ""),
    ),
}

__all__ = [
    "DECLARED_RULES",
    "SCHEME",
    "apply_defaults_gauge",
    "apply_defaults_gauge_class",
    "apply_defaults_scale",
    "apply_defaults_template",
    "check_gauge",
    "check_gauge_class",
    "check_gauge_spec",
    "check_object_meta",
    "check_range",
    "check_scale",
    "check_template",
    "check_word",
    "decode_gauge",
    "decode_gauge_class",
    "decode_gauge_spec",
    "decode_object_meta",
    "decode_range",
    "decode_scale",
    "decode_template",
    "decode_type_meta",
    "encode_gauge",
    "encode_gauge_class",
    "encode_gauge_spec",
    "encode_object_meta",
    "encode_range",
    "encode_scale",
    "encode_template",
    "encode_type_meta",
    "read_gauge",
    "read_gauge_class",
    "read_gauge_spec",
    "read_object_meta",
    "read_range",
    "read_scale",
    "read_template",
    "read_type_meta",
    "validate_gauge",
    "validate_gauge_class",
    "validate_scale",
    "validate_template",
]
