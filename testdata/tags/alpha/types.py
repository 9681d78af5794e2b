# +groupName=tags.example.com
# +k8s:validation-gen=*
"""`alpha`: a rule on trial. It runs like any other, and its errors are labelled."""

from dataclasses import dataclass, field

from validation_gen.apitypes import Int32


@dataclass(kw_only=True, slots=True)
class Speed:
    # An alpha rule beside a stable one. `alpha` is outermost, so the rule stands under its name.
    # +k8s:optional
    # +k8s:maximum=20
    # +k8s:alpha(since: "1.37")=+k8s:minimum=10
    limit: Int32 = 0


@dataclass(kw_only=True, slots=True)
class Name:
    # It keeps the short-circuit of what it wraps: the format of a missing name is no matter.
    # +k8s:alpha(since: "1.37")=+k8s:required
    # +k8s:format=k8s-short-name
    name: str = ""

    # The version may be left out.
    # +k8s:optional
    # +k8s:alpha=+k8s:maxLength=3
    nick: str = ""


@dataclass(kw_only=True, slots=True)
class Wrapped:
    # Outermost, around any other wrapping marker; the label reaches the innermost error.
    # +k8s:optional
    # +k8s:listType=set
    # +k8s:alpha(since: "1.37")=+k8s:eachVal=+k8s:ifEnabled(Strict)=+k8s:maxLength=3
    hosts: list[str] = field(default_factory=list)

    # Markers that are alpha themselves need it in a stable API.
    # +k8s:optional
    # +k8s:alpha(since: "1.37")=+k8s:neq="x"
    letter: str = ""
