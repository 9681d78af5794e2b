"""`example`: a small valid object of a generated type, found by asking its validator what is wrong.

Comes in: a root type. Goes out: an object its validator has nothing to say about, or `NoExample`. The search starts
from an object with nothing set, and mends what each error names: what is required gets a value, what is too long gets
shorter, of a union one member is set. It knows only what is there at run time: annotations, `SCHEME`, errors.
"""

from __future__ import annotations

import copy
import importlib
import re
import sys
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import is_dataclass
from typing import Any, TypeVar

from validation_gen.dataclass import dataclass, field
from validation_gen.runtime import (
    FORMATS,
    FieldError,
    Format,
    Kind,
    Path,
    Scheme,
    render_path,
)
from validation_gen.testing.expectations import normalized_path
from validation_gen.testing.limits import Limits, learn, scalar
from validation_gen.testing.places import Place, find, flattened, of_attribute, root
from validation_gen.testing.shapes import blank, is_set, item_value, set_value, shape_of

T = TypeVar("T")

ROUNDS = 200
"""How often the validator is asked before the search gives up."""

_MEMBER = re.compile(r"`([^`]*)`")


class NoExample(Exception):
    """No valid object was found; `errors` is what the validator said of the last one tried."""

    def __init__(self, what: str, errors: list[FieldError]) -> None:
        listed = "".join(f"\n  {error}" for error in errors)
        super().__init__(f"{what}{listed}")
        self.errors = errors


def example(
    cls: type[T],
    *,
    scheme: Scheme | None = None,
    options: Mapping[str, bool] | None = None,
    start: T | None = None,
    overlay: bool = True,
) -> T:
    """A small valid object of a registered class.

    `scheme` knows the class; without it, that of the generated module beside the class does. `options` are the ones
    that are on or off, all others of the kind are off. The search begins with a copy of `start`, which can hold what
    no error can teach: values that only a hand-written rule understands. Without `overlay` those of overlays do not
    count.

    Raises:
        NoExample: the class is not registered, or the search came to no end.
    """
    kind = kind_of(cls, scheme)
    chosen = {**dict.fromkeys(kind.options, False), **(options or {})}
    search = Search(kind, chosen, overlay)
    found = search.run(blank(cls) if start is None else copy.deepcopy(start))
    assert isinstance(found, cls)
    return found


def kind_of(cls: type[Any], scheme: Scheme | None) -> Kind:
    """The kind a class is registered for. Raises NoExample."""
    if scheme is None:
        try:
            scheme = importlib.import_module(f"{cls.__module__}_gen").SCHEME
        except (ImportError, AttributeError) as error:
            what = f"no generated module beside {cls.__module__}; give the scheme that knows {cls.__name__}"
            raise NoExample(what, []) from error
    found = next((kind for kind in scheme if kind.cls is cls), None)
    if found is None:
        raise NoExample(f"{cls.__name__} is not registered: only root types are", [])
    return found


@dataclass(slots=True)
class Search:
    """One search: what has been learned of values, by normalised path, and how many were tried, by path."""

    kind: Kind
    options: Mapping[str, bool]
    overlay: bool = True
    limits: dict[str, Limits] = field(default_factory=dict)
    turns: Counter[str] = field(default_factory=Counter)

    def run(self, obj: Any) -> Any:
        """The object, mended until it is valid. Raises NoExample."""
        if self.kind.validate is None:
            return obj
        formats = known_formats(self.kind.validate)
        errors: list[FieldError] = []
        # A validator that is written by hand need not know of overlays.
        declared_only = {} if self.overlay else {"overlay": False}
        for _ in range(ROUNDS):
            errors = self.kind.validate(obj, options=self.options, **declared_only)
            if not errors:
                return obj
            mended = [self.mend(obj, error, formats) for error in errors]
            if not any(mended):
                break
        raise NoExample(f"found no valid {self.kind.kind}; left over:", errors)

    def mend(self, obj: Any, error: FieldError, formats: dict[str, Format]) -> bool:
        """Changes the value an error is about; False if nothing is known to help."""
        place = find(root(obj), error.path)
        if place is None or error.type == "InternalError":
            return False
        match error.type, error.origin:
            case "FieldValueRequired", _ if _MEMBER.search(error.detail):
                self.choose(place, error)  # so hand-written rules speak of unions
            case "FieldValueRequired", _:
                self.fill(place, error.path)
            case "FieldValueForbidden", _:
                place.unset()
            case "FieldValueDuplicate", _:
                self.make_distinct(place, error.path)
            case "FieldValueInvalid", "union" | "zeroOrOneOf":
                self.choose(place, error)
            case _:
                learned = learn(self.limits_of(error.path), error, formats)
                if not learned:
                    self.turn(error.path)
                self.refill(place, error.path)
        return True

    def limits_of(self, path: Path) -> Limits:
        return self.limits.setdefault(normalized_path(path), Limits())

    def turn(self, path: Path) -> int:
        """How often this has been asked for a path, this time counted."""
        key = render_path(path)
        self.turns[key] += 1
        return self.turns[key]

    def fill(self, place: Place, path: Path) -> None:
        """Sets what is unset."""
        if not is_set(place.value):
            place.put(set_value(place.hint))
            self.refill(place, path)

    def refill(self, place: Place, path: Path) -> None:
        """Puts a value there that keeps to what is known: another one for each turn the path has had."""
        shape, limits = shape_of(place.hint), self.limits_of(path)
        if shape.kind == "list":
            place.put(resized(place.value or [], limits, shape.item))
        elif shape.kind == "dict":
            rekey(place, limits, shape.item)
        else:
            found = scalar(shape, limits, self.turns[render_path(path)])
            if found is not None:
                place.put(found)

    def make_distinct(self, place: Place, path: Path) -> None:
        """Gives an item another value, or another value to one of its fields: the next one each time."""
        turn = self.turn(path)
        if not is_dataclass(place.value):
            self.refill(place, path)
            return
        scalars = [
            (owner, attribute)
            for owner, attribute in flattened(place.value)
            if shape_of(attribute.hint).is_scalar
            and is_set(getattr(owner, attribute.name))
        ]
        if scalars:
            owner, attribute = scalars[(turn - 1) % len(scalars)]
            below: Path = (path, attribute.json_name)
            self.turns[render_path(below)] = (turn - 1) // len(scalars) + 1
            self.refill(of_attribute(owner, attribute), below)

    def choose(self, place: Place, error: FieldError) -> None:
        """Sets one member of a union and unsets the others; another one each time."""
        names = _MEMBER.findall(error.detail)
        if error.detail.startswith("must be specified"):
            self.fill(place, error.path)
        elif error.detail.startswith("may only be specified"):
            place.unset()
        elif names:
            chosen = names[(self.turn(error.path) - 1) % len(names)]
            for name in names:
                found = find(place, (None, name))
                if found is None:
                    continue
                if name == chosen:
                    self.fill(found, (error.path, name))
                elif is_set(found.value):
                    found.unset()


def resized(items: list[Any], limits: Limits, hint: Any) -> list[Any]:
    """As many of the items as may be, and more of them if there must be."""
    more = max((limits.fewest or 0) - len(items), 0)
    return [*items[: limits.most], *(item_value(hint) for _ in range(more))]


def rekey(place: Place, limits: Limits, hint: Any) -> None:
    """As many keys as must be, all within the limits that a dict's errors teach about keys."""
    old = place.value or {}
    number = max(len(old), limits.fewest or 0, 1)
    number = number if limits.most is None else min(number, limits.most)
    text = shape_of(str)
    keys = [scalar(text, limits, variant) for variant in range(number)]
    values = [*old.values(), *(item_value(hint) for _ in range(number))]
    place.put({key: value for key, value in zip(keys, values, strict=False) if key})


def known_formats(validate: Callable[..., Any]) -> dict[str, Format]:
    """The formats of Kubernetes, and those that the generated module imports from plug-ins."""
    module = sys.modules.get(validate.__module__)
    own = (each for each in vars(module).values()) if module else ()
    return {**FORMATS, **{each.name: each for each in own if isinstance(each, Format)}}
