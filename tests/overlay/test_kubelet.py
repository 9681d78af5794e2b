"""What a kubelet says of its resource managers when it starts: each rule with what just keeps and just breaks it.

Written after k8s.io/kubernetes v1.37 (pkg/kubelet/cm, pkg/kubelet/apis/config/validation, k8s.io/utils/cpuset).
"""

from __future__ import annotations

from typing import Any

import pytest

from kubernetes_api.kubelet.v1beta1 import SCHEME, decode_kubelet_configuration
from kubernetes_api.kubelet.v1beta1.types_overlay import CPU_OPTIONS

Case = tuple[str, dict[str, Any], list[str]]


def cpu(policy: str = "static", topology: str = "", **options: str) -> dict[str, Any]:
    """Options of the CPU manager, written with underscores."""
    named = {name.replace("_", "-"): value for name, value in options.items()}
    data: dict[str, Any] = {"cpuManagerPolicyOptions": named}
    data |= {"cpuManagerPolicy": policy} if policy else {}
    return data | ({"topologyManagerPolicy": topology} if topology else {})


def topology(policy: str = "best-effort", **options: str) -> dict[str, Any]:
    named = {name.replace("_", "-"): value for name, value in options.items()}
    data: dict[str, Any] = {"topologyManagerPolicyOptions": named}
    return data | ({"topologyManagerPolicy": policy} if policy else {})


def cpus(text: str) -> dict[str, Any]:
    return {"reservedSystemCPUs": text}


def memory(*reservations: tuple[int, dict[str, str]]) -> dict[str, Any]:
    listed = [{"numaNode": node, "limits": limits} for node, limits in reservations]
    return {"reservedMemory": listed}


CPU = "cpuManagerPolicyOptions"
TOPOLOGY = "topologyManagerPolicyOptions"
NUMA = f"{TOPOLOGY}[max-allowable-numa-nodes]"
NO_INTEGER = 'unable to convert policy option to integer "max-allowable-numa-nodes"'
TOO_FEW = 'the minimum value of "max-allowable-numa-nodes" should not be less than 8'
SET = "reservedSystemCPUs"


def not_together(one: str, other: str) -> str:
    return f"{CPU}: Forbidden: static policy options {one} and {other} can not be used at the same time"


def no_cpus(text: str, part: str) -> str:
    return f'{SET}: Invalid value: "{text}": "{part}" is no CPU and no range of CPUs, such as 0,2-3'


CASES: list[Case] = [
    ("nothing", {}, []),
    ("no options", cpu("none") | topology("none"), []),
    *((f"{name} alone", cpu(**{name.replace("-", "_"): "true"}), []) for name in sorted(CPU_OPTIONS)),
    ("options without a policy", cpu("", full_pcpus_only="true"),
     [f"{CPU}: Forbidden: the policy none has no options"]),
    ("options of the policy none", cpu("none", unknown="x"), [f"{CPU}: Forbidden: the policy none has no options"]),
    ("an unknown option", cpu(full_pcpus="true"),
     [f'{CPU}[full-pcpus]: Invalid value: "full-pcpus": unknown CPU Manager Policy option: "full-pcpus"']),
    *((f"{word} is a boolean", cpu(full_pcpus_only=word), [])
      for word in ("1", "t", "T", "TRUE", "true", "True", "0", "f", "F", "FALSE", "false", "False")),
    *((f"{word!r} is none", cpu(full_pcpus_only=word),
       [f'{CPU}[full-pcpus-only]: Invalid value: "{word}": bad value for option "full-pcpus-only"'])
      for word in ("", "yes", "tRUE", " true", "2")),
    ("whole cores and spread over cores", cpu(full_pcpus_only="1", distribute_cpus_across_cores="t"),
     [not_together("full-pcpus-only", "distribute-cpus-across-cores")]),
    ("one of them off", cpu(full_pcpus_only="1", distribute_cpus_across_cores="False"), []),
    ("spread over cores and NUMA nodes", cpu(distribute_cpus_across_numa="true", distribute_cpus_across_cores="true"),
     [not_together("distribute-cpus-across-numa", "distribute-cpus-across-cores")]),
    ("by cache and spread over cores", cpu(prefer_align_cpus_by_uncorecache="T", distribute_cpus_across_cores="T"),
     [not_together("prefer-align-cpus-by-uncorecache", "distribute-cpus-across-cores")]),
    ("by cache and spread over NUMA nodes", cpu(prefer_align_cpus_by_uncorecache="T", distribute_cpus_across_numa="1"),
     [not_together("prefer-align-cpus-by-uncorecache", "distribute-cpus-across-numa")]),
    ("whole cores by cache", cpu(full_pcpus_only="1", prefer_align_cpus_by_uncorecache="1"), []),
    ("sockets on a NUMA node", cpu(topology="single-numa-node", align_by_socket="true"),
     [f'{CPU}[align-by-socket]: Invalid value: "true":'
      " is incompatible with the topologyManagerPolicy single-numa-node"]),
    ("sockets that are not asked for", cpu(topology="single-numa-node", align_by_socket="false"), []),
    ("sockets and another policy", cpu(topology="restricted", align_by_socket="true"), []),
    ("options for alignment", topology(prefer_closest_numa_nodes="true", max_allowable_numa_nodes="8"), []),
    ("an unknown one", topology(prefer_closest="true"),
     [f'{TOPOLOGY}[prefer-closest]: Invalid value: "prefer-closest":'
      ' unknown Topology Manager Policy option: "prefer-closest"']),
    ("options that nobody reads", topology("none", prefer_closest="x", max_allowable_numa_nodes="x"), []),
    ("nor without a policy", topology("", max_allowable_numa_nodes="1"), []),
    ("nearness that is no boolean", topology(prefer_closest_numa_nodes="maybe"),
     [f'{TOPOLOGY}[prefer-closest-numa-nodes]: Invalid value: "maybe":'
      ' bad value for option "prefer-closest-numa-nodes"']),
    *((f"{number} NUMA nodes", topology(max_allowable_numa_nodes=number), [])
      for number in ("+8", "0016", "9223372036854775807")),
    *((f"{number} NUMA nodes are too few", topology(max_allowable_numa_nodes=number),
       [f'{NUMA}: Invalid value: "{number}": {TOO_FEW}'])
      for number in ("7", "0", "-0", "-8", "-9223372036854775808")),
    *((f"{number!r} NUMA nodes are no number", topology(max_allowable_numa_nodes=number),
       [f'{NUMA}: Invalid value: "{number}": {NO_INTEGER}'])
      for number in ("", "-", "8.0", "0x8", "1_0", "٨", "9223372036854775808", "-9223372036854775809", "9" * 30)),
    *((f"the CPUs {text!r}", cpus(text), []) for text in ("", "0", "0,2-3", "3-3", "1,1", "+1", "0007", "0-+1")),
    *((f"the CPUs {text!r} are none", cpus(text), [no_cpus(text, part)])
      for text, part in (("0,", ""), (",1", ""), ("a", "a"), ("-1", "-1"), ("0-", "0-"), ("1, 2", " 2"),
                         ("0-1-2", "0-1-2"), ("0,9223372036854775808", "9223372036854775808"))),
    *((f"the range {text!r}", cpus(text), [f'{SET}: Invalid value: "{text}": invalid range "{part}" {why}'])
      for text, part, why in (("0,3-2", "3-2", "(3 > 2)"), ("1--3", "1--3", "(1 > -3)"))),
    ("memory and huge pages of nodes",
     memory((0, {"memory": "1Gi", "hugepages-2Mi": "2Mi"}), (1, {"memory": "1Gi", "hugepages-1Gi": "1Gi"})), []),
    ("other resources", memory((3, {"cpu": "1"})),
     ['reservedMemory[0].limits[cpu]: Invalid value: "cpu": the limit type "cpu" for NUMA node 3 is not supported,'
      " only [memory hugepages-<HugePageSize>] is accepted"]),
    ("no memory", memory((0, {"memory": "0"})),
     ['reservedMemory[0].limits[memory]: Invalid value: "0": reserved memory may not be zero for NUMA node 0'
      ' and resource "memory"']),
    ("one node twice, for other things", memory((0, {"memory": "1"}), (0, {"hugepages-2Mi": "1"})), []),
    ("one node twice", memory((0, {"memory": "1"}), (1, {"memory": "1"}), (0, {"memory": "2"})),
     ['reservedMemory[2].limits[memory]: Duplicate value: "memory"']),
    ("all that can be wrong with one", memory((0, {"cpu": "1"}), (0, {"cpu": "0"})),
     ['reservedMemory[0].limits[cpu]: Invalid value: "cpu": the limit type "cpu" for NUMA node 0 is not supported,'
      " only [memory hugepages-<HugePageSize>] is accepted",
      'reservedMemory[1].limits[cpu]: Invalid value: "cpu": the limit type "cpu" for NUMA node 0 is not supported,'
      " only [memory hugepages-<HugePageSize>] is accepted",
      'reservedMemory[1].limits[cpu]: Invalid value: "0": reserved memory may not be zero for NUMA node 0'
      ' and resource "cpu"',
      'reservedMemory[1].limits[cpu]: Duplicate value: "cpu"']),
]  # fmt: skip


@pytest.mark.parametrize(("what", "data", "said"), CASES, ids=[c[0] for c in CASES])
def test_what_the_kubelet_would_not_start_with(
    what: str, data: dict[str, Any], said: list[str]
) -> None:
    configuration = decode_kubelet_configuration(data)
    found = SCHEME.validate(configuration)
    assert [str(error) for error in found] == said
    assert all("k8s.io/kubernetes/pkg/kubelet/" in error.overlay for error in found)
    assert SCHEME.validate(configuration, overlay=False) == []
