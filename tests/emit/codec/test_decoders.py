"""Given JSON data: the object it becomes, or the API server's words for what is wrong with it.

The messages are those of sigs.k8s.io/json, with which Kubernetes decodes, for Go types of the same shape.
"""

from __future__ import annotations

from typing import Any

import pytest

from tests.emit.codec.workshop import Built
from validation_gen.apitypes import Duration, IntOrString, Quantity, RawExtension, Time
from validation_gen.runtime import DecodeError

JSON = Any


def problems_of(everything: Built, data: JSON, **options: Any) -> list[str]:
    with pytest.raises(DecodeError) as caught:
        everything.decode_root(data, **options)
    return [problem.message for problem in caught.value.problems]


def spec(everything: Built, data: JSON) -> Any:
    return everything.decode_root({"spec": data}).spec


FIELDS: list[tuple[JSON, str, object]] = [
    ({"text": "x"}, "text", "x"),
    ({"i8": -128}, "i8", -128),
    ({"u16": 65535}, "u16", 65535),
    ({"u64": 2**64 - 1}, "u64", 2**64 - 1),
    ({"i64": -(2**63)}, "i64", -(2**63)),
    ({"i32": 0}, "i32", 0),
    ({"level": 7}, "level", 7),
    ({"f64": 3}, "f64", 3.0),
    ({"f32": 1.5}, "f32", 1.5),
    ({"flag": True}, "flag", True),
    ({"blob": "aGk="}, "blob", b"hi"),
    ({"blob": "aG\nk\r=\n"}, "blob", b"hi"),
    ({"blob": [104, 105]}, "blob", b"hi"),
    ({"mode": "Other"}, "mode", "Other"),
    ({"modePtr": ""}, "mode_ptr", ""),
    ({"tags": ["a", "b"]}, "tags", ["a", "b"]),
    ({"names": ["a"]}, "names", ["a"]),
    ({"numbers": [1, None]}, "numbers", [1, None]),
    ({"labels": {"a": "b"}}, "labels", {"a": "b"}),
    ({"blobs": {"a": "aGk="}}, "blobs", {"a": b"hi"}),
    ({"extras": {"a": ["b"], "c": None}}, "extras", {"a": ["b"], "c": []}),
    ({"anything": {"a": [1, None]}}, "anything", {"a": [1, None]}),
    ({"quantity": "100m"}, "quantity", Quantity("100m")),
    ({"quantity": 1.5}, "quantity", Quantity("1500m")),
    ({"limits": {"cpu": "1"}}, "limits", {"cpu": Quantity("1")}),
    ({"created": "2024-05-01T12:00:00Z"}, "created", Time("2024-05-01T12:00:00Z")),
    ({"timeout": "1m"}, "timeout", Duration("60s")),
    ({"raw": {"kind": "X"}}, "raw", RawExtension({"kind": "X"})),
]


@pytest.mark.parametrize(
    ("data", "attribute", "value"), FIELDS, ids=[str(case[0]) for case in FIELDS]
)
def test_a_field_is_read(
    everything: Built, data: JSON, attribute: str, value: object
) -> None:
    found = getattr(spec(everything, data), attribute)
    assert found == value
    assert type(found) is type(value)


def test_a_known_enum_value_becomes_the_member_and_an_unknown_one_stays_text(
    everything: Built,
) -> None:
    read = spec(
        everything,
        {"mode": "Fast", "modes": ["Slow", "Other"], "byMode": {"Fast": "a", "x": "b"}},
    )
    assert read.mode is everything.Mode.FAST
    assert read.modes == [everything.Mode.SLOW, "Other"]
    assert type(read.modes[1]) is str
    assert [type(key) for key in read.by_mode] == [everything.Mode, str]
    assert spec(everything, {}).plain is everything.Plain.NONE


def test_nothing_gives_zero_values_and_not_the_defaults_of_the_class(
    everything: Built,
) -> None:
    assert everything.decode_root({}) == everything.Root()
    assert everything.decode_root(None) == everything.Root()


def test_null_is_the_zero_value_everywhere(everything: Built) -> None:
    nulls = {
        name: None
        for name in everything.encode_spec(full_spec(everything))
        if name != "wait"
    }
    assert spec(everything, nulls) == everything.Spec()
    assert spec(everything, {"kids": [None], "tags": [None]}).kids == [
        everything.Child()
    ]
    assert spec(everything, {"tags": [None]}).tags == [""]
    assert spec(everything, {"kidPtrs": [None, {}]}).kid_ptrs == [
        None,
        everything.Child(),
    ]
    assert spec(everything, {"kidMap": {"a": None}}).kid_map == {
        "a": everything.Child()
    }


def full_spec(everything: Built) -> Any:
    """A spec in which everything is set."""
    child = everything.Child(
        name="c", kids=[everything.Child(name="k")], extra={"a": ["b"]}
    )
    return everything.Spec(
        handler=everything.Handler(exec_="run", port=IntOrString("http")),
        text="t",
        i8=1,
        u16=2,
        u64=3,
        level=4,
        i32=0,
        i64=5,
        f32=1.5,
        f64=-2.0,
        flag=True,
        kept_flag=True,
        blob=b"hi",
        mode=everything.Mode.FAST,
        mode_ptr=everything.Mode.SLOW,
        plain=everything.Plain.SOME,
        modes=[everything.Mode.SLOW],
        by_mode={everything.Mode.FAST: "n"},
        tags=["t"],
        kept_tags=["t"],
        kept_labels={"a": "b"},
        names=["n"],
        numbers=[1, None],
        labels={"a": "b"},
        blobs={"a": b"hi"},
        extras={"a": ["b"]},
        child=child,
        kept_child=child,
        child_ptr=everything.Child(),
        kids=[child],
        kid_ptrs=[child, None],
        by_name={"a": "b"},
        kids_by_name={"a": child},
        kid_map={"a": child},
        anything={"a": 1},
        quantity=Quantity("1"),
        limits={"cpu": Quantity("2")},
        created=Time("2024-05-01T12:00:00Z"),
        kept_time=Time("2024-05-01T12:00:00Z"),
        deleted=Time("2024-05-02T12:00:00Z"),
        timeout=Duration("1m0s"),
        wait=Duration("1s"),
        raw=RawExtension({"a": 1}),
    )


def test_a_duration_has_no_null_but_may_be_none(everything: Built) -> None:
    assert spec(everything, {"timeout": None}).timeout is None
    assert problems_of(everything, {"spec": {"wait": None}}) == [
        'time: invalid duration ""'
    ]


def test_what_is_encoded_decodes_to_an_equal_object(everything: Built) -> None:
    root = everything.Root(
        kind="Root",
        api_version="v1",
        spec=full_spec(everything),
        spec_ptr=full_spec(everything),
    )
    data = everything.encode_root(root)
    assert everything.decode_root(data) == root
    assert len(data["spec"]) == len(everything.Spec.__slots__) + 1


def test_fields_of_embedded_structs_are_read_from_the_outer_object(
    everything: Built,
) -> None:
    root = everything.decode_root({"kind": "Root", "spec": {"exec": "run", "port": 80}})
    assert root.kind == "Root"
    assert root.spec.handler == everything.Handler(exec_="run", port=IntOrString(80))


WRONG: list[tuple[JSON, str]] = [
    ("x", "string into Go value of type v1.Root"),
    ([], "array into Go value of type v1.Root"),
    ({"kind": 5}, "number into Go struct field Root.kind of type string"),
    ({"spec": "x"}, "string into Go struct field Root.spec of type v1.Spec"),
    ({"specPtr": [1]}, "array into Go struct field Root.specPtr of type v1.Spec"),
    ({"spec": {"text": 1.5}}, "number into Go struct field Spec.spec.text of type string"),
    ({"spec": {"text": {}}}, "object into Go struct field Spec.spec.text of type string"),
    ({"spec": {"flag": 1}}, "number into Go struct field Spec.spec.flag of type bool"),
    ({"spec": {"i8": 128}}, "number 128 into Go struct field Spec.spec.i8 of type int8"),
    ({"spec": {"i8": 1.5}}, "number 1.5 into Go struct field Spec.spec.i8 of type int8"),
    ({"spec": {"i8": "1"}}, "string into Go struct field Spec.spec.i8 of type int8"),
    ({"spec": {"i8": True}}, "bool into Go struct field Spec.spec.i8 of type int8"),
    ({"spec": {"u16": -1}}, "number -1 into Go struct field Spec.spec.u16 of type uint16"),
    ({"spec": {"u64": 2**64}}, f"number {2**64} into Go struct field Spec.spec.u64 of type uint64"),
    ({"spec": {"i64": 2**63}}, f"number {2**63} into Go struct field Spec.spec.i64 of type int64"),
    ({"spec": {"i64": 1.0}}, "number 1.0 into Go struct field Spec.spec.i64 of type int64"),
    ({"spec": {"i32": []}}, "array into Go struct field Spec.spec.i32 of type int32"),
    ({"spec": {"level": "x"}}, "string into Go struct field Spec.spec.level of type v1.Level"),
    ({"spec": {"f32": 1e39}}, "number 1e+39 into Go struct field Spec.spec.f32 of type float32"),
    ({"spec": {"f64": float("nan")}}, "number nan into Go struct field Spec.spec.f64 of type float64"),
    ({"spec": {"f64": 10**400}}, f"number {10**400} into Go struct field Spec.spec.f64 of type float64"),
    ({"spec": {"f64": "1"}}, "string into Go struct field Spec.spec.f64 of type float64"),
    ({"spec": {"blob": 5}}, "number into Go struct field Spec.spec.blob of type []uint8"),
    ({"spec": {"blob": [256]}}, "number 256 into Go struct field Spec.spec.blob of type uint8"),
    ({"spec": {"mode": 1}}, "number into Go struct field Spec.spec.mode of type v1.Mode"),
    ({"spec": {"modes": [1]}}, "number into Go struct field Spec.spec.modes of type v1.Mode"),
    ({"spec": {"tags": "a"}}, "string into Go struct field Spec.spec.tags of type []string"),
    ({"spec": {"tags": [1]}}, "number into Go struct field Spec.spec.tags of type string"),
    ({"spec": {"names": {}}}, "object into Go struct field Spec.spec.names of type v1.Names"),
    ({"spec": {"names": [1]}}, "number into Go struct field Spec.spec.names of type v1.Name"),
    ({"spec": {"numbers": ["1"]}}, "string into Go struct field Spec.spec.numbers of type int32"),
    ({"spec": {"labels": ["a"]}}, "array into Go struct field Spec.spec.labels of type map[string]string"),
    ({"spec": {"labels": {"a": 1}}}, "number into Go struct field Spec.spec.labels of type string"),
    ({"spec": {"byMode": 1}}, "number into Go struct field Spec.spec.byMode of type map[v1.Mode]v1.Name"),
    ({"spec": {"blobs": {"a": 1}}}, "number into Go struct field Spec.spec.blobs of type []uint8"),
    ({"spec": {"extras": {"a": 5}}}, "number into Go struct field Spec.spec.extras of type v1.Extra"),
    ({"spec": {"extras": {"a": [5]}}}, "number into Go struct field Spec.spec.extras of type string"),
    ({"spec": {"kids": "x"}}, "string into Go struct field Spec.spec.kids of type []v1.Child"),
    ({"spec": {"kids": [5]}}, "number into Go struct field Spec.spec.kids of type v1.Child"),
    ({"spec": {"kidPtrs": [True]}}, "bool into Go struct field Spec.spec.kidPtrs of type v1.Child"),
    ({"spec": {"kidPtrs": {}}}, "object into Go struct field Spec.spec.kidPtrs of type []*v1.Child"),
    ({"spec": {"kidMap": {"a": 5}}}, "number into Go struct field Spec.spec.kidMap of type v1.Child"),
    ({"spec": {"kids": [{"extra": {"a": 5}}]}}, "number into Go struct field Child.spec.kids.extra of type []string"),
    ({"spec": {"childPtr": {"ptr": {"name": {}}}}},
     "object into Go struct field Child.spec.childPtr.ptr.name of type v1.Name"),
    ({"spec": {"exec": 1}}, "number into Go struct field Spec.spec.exec of type string"),
    ({"spec": {"port": 1.5}}, "number 1.5 into Go struct field Spec.spec.port of type int32"),
    ({"spec": {"created": 5}}, "number into Go struct field Spec.spec.created of type string"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("data", "message"), WRONG, ids=[str(case[0])[:60] for case in WRONG]
)
def test_data_of_the_wrong_type_is_refused_in_gos_words(
    everything: Built, data: JSON, message: str
) -> None:
    assert problems_of(everything, data) == [f"json: cannot unmarshal {message}"]


OTHERS: list[tuple[JSON, str]] = [
    ({"spec": {"foo": 1}}, 'unknown field "spec.foo"'),
    ({"foo": None}, 'unknown field "foo"'),
    ({"Kind": "x"}, 'unknown field "Kind"'),
    ({"spec": {"handler": {}}}, 'unknown field "spec.handler"'),
    ({"spec": {"kids": [{}, {"foo": 1}]}}, 'unknown field "spec.kids[1].foo"'),
    ({"spec": {"kidMap": {"a.b": {"foo": 1}}}}, 'unknown field "spec.kidMap.a.b.foo"'),
    ({"spec": {'a"b': 1}}, 'unknown field "spec.a\\"b"'),
    ({5: 1}, 'unknown field "5"'),
    ({"spec": {"labels": {5: "a"}}}, "json: object key 5 is not a string"),
    ({"spec": {"kidMap": {None: {}}}}, "json: object key None is not a string"),
    ({"spec": {"blob": "a b"}}, "illegal base64 data at input byte 1"),
    ({"spec": {"blob": "aGk"}}, "illegal base64 data at input byte 0"),
    ({"spec": {"blob": "aGkx\naG=k"}}, "illegal base64 data at input byte 7"),
    ({"spec": {"blob": "aG=="+ "aGk="}}, "illegal base64 data at input byte 4"),
    ({"spec": {"blob": "a==="}}, "illegal base64 data at input byte 1"),
    ({"spec": {"blob": "aG="}}, "illegal base64 data at input byte 3"),
    ({"spec": {"timeout": "x"}}, 'time: invalid duration "x"'),
]  # fmt: skip


@pytest.mark.parametrize(
    ("data", "message"), OTHERS, ids=[str(case[0])[:60] for case in OTHERS]
)
def test_other_problems(everything: Built, data: JSON, message: str) -> None:
    assert problems_of(everything, data) == [message]


def test_all_problems_are_told_in_the_order_of_the_document_and_the_rest_is_read(
    everything: Built,
) -> None:
    data = {
        "zzz": 1,
        "spec": {
            "tags": ["a", 1, 2],
            "yyy": 1,
            "i8": 1000,
            "text": "ok",
            "kids": [{"name": 1}, {"name": "n"}],
        },
        "kind": [],
    }
    with pytest.raises(DecodeError) as caught:
        everything.decode_root(data)
    error = caught.value
    assert [problem.message for problem in error.problems] == [
        'unknown field "zzz"',
        "json: cannot unmarshal number into Go struct field Spec.spec.tags of type string",
        "json: cannot unmarshal number into Go struct field Spec.spec.tags of type string",
        'unknown field "spec.yyy"',
        "json: cannot unmarshal number 1000 into Go struct field Spec.spec.i8 of type int8",
        "json: cannot unmarshal number into Go struct field Child.spec.kids.name of type v1.Name",
        "json: cannot unmarshal array into Go struct field Root.kind of type string",
    ]
    assert [problem.kind for problem in error.problems[:2]] == ["unknown", "type"]
    assert error.problems[2].path == (((None, "spec"), "tags"), 2)
    read: Any = error.value
    assert read.spec == everything.Spec(
        tags=["a", "", ""],
        text="ok",
        kids=[everything.Child(), everything.Child(name="n")],
    )


def test_the_text_of_an_error_is_the_servers(everything: Built) -> None:
    with pytest.raises(DecodeError) as caught:
        everything.decode_root({"spec": {"foo": 1, "bar": 2}})
    assert (
        str(caught.value)
        == 'strict decoding error: unknown field "spec.foo", unknown field "spec.bar"'
    )
    with pytest.raises(DecodeError) as caught:
        everything.decode_root({"kind": 1, "foo": 2})
    assert str(caught.value) == (
        "json: cannot unmarshal number into Go struct field Root.kind of type string; "
        'strict decoding error: unknown field "foo"'
    )


def test_paths_start_where_the_caller_says(everything: Built) -> None:
    data = {"spec": {"i8": "x", "foo": 1}}
    with pytest.raises(DecodeError) as caught:
        everything.decode_root(data, path=((None, "items"), 3))
    first, second = caught.value.problems
    assert first.path == ((((None, "items"), 3), "spec"), "i8")
    assert "Spec.items.spec.i8" in first.message
    assert second.message == 'unknown field "items[3].spec.foo"'


def test_data_nested_too_deeply_is_a_problem_and_no_crash(everything: Built) -> None:
    data: JSON = {}
    for _ in range(100_000):
        data = {"ptr": data}
    assert problems_of(everything, {"spec": {"childPtr": data}}) == [
        "exceeded max depth"
    ]


def test_the_object_shares_no_list_or_map_with_the_data(everything: Built) -> None:
    data = {"tags": ["a"], "labels": {"a": "b"}, "numbers": [1]}
    read = spec(everything, data)
    read.tags.append("b")
    read.labels["c"] = "d"
    read.numbers.append(2)
    assert data == {"tags": ["a"], "labels": {"a": "b"}, "numbers": [1]}


def test_zero_values_are_not_shared_between_objects(everything: Built) -> None:
    first, second = everything.decode_root({}), everything.decode_root({})
    first.spec.tags.append("a")
    first.spec.child.extra["a"] = []
    assert second == everything.Root()


@pytest.mark.parametrize(
    ("decode", "data", "value"),
    [
        ("decode_name", "n", "n"),
        ("decode_name", None, ""),
        ("decode_mode", "Fast", "Fast"),
        ("decode_names", ["a"], ["a"]),
        ("decode_names", None, []),
        ("decode_extra", ["a", None], ["a", ""]),
    ],
)
def test_roots_that_are_no_structs_are_decoded_too(
    everything: Built, decode: str, data: JSON, value: object
) -> None:
    read = getattr(everything, decode)(data)
    assert read == value
    assert getattr(everything, decode.replace("decode", "encode"))(read) == value


def test_a_root_that_is_no_struct_has_gos_words_for_the_wrong_type(
    everything: Built,
) -> None:
    with pytest.raises(
        DecodeError,
        match=r"json: cannot unmarshal number into Go value of type v1\.Names",
    ):
        everything.decode_names(5)
    with pytest.raises(
        DecodeError, match=r"cannot unmarshal bool into Go value of type v1\.Name"
    ):
        everything.decode_names([True])
