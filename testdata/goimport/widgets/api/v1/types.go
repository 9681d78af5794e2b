package v1

import (
	"encoding/json"
	"time"

	lim "example.com/widgets/limits"
	"example.com/widgets/shared"
	. "fmt"
	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/api/resource"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/types"
	"k8s.io/apimachinery/pkg/util/intstr"
)

// +kubebuilder:object:root=true
// +k8s:supportsSubresource="/status"

// Widget is a thing. It has a size, a colour and parts, and this sentence is long enough to need
// a second line in Python.
//
// Widgets come in:
//   - small, which is the default and has a description that goes on for so long that it has to be wrapped,
//   - large.
//
// An example:
//
//	kind: Widget
//	spec: {size: "large \"one\""}
//
// +kubebuilder:subresource:status
type Widget struct {
	metav1.TypeMeta `json:",inline"`
	// +optional
	metav1.ObjectMeta `json:"metadata,omitempty"`

	// spec is what is wanted.
	Spec   WidgetSpec   `json:"spec"`
	Status WidgetStatus `json:"status,omitempty"` // what there is
}

// WidgetList is a list of widgets.
type WidgetList struct {
	metav1.TypeMeta `json:",inline"`
	metav1.ListMeta `json:"metadata,omitempty"`

	Items []Widget `json:"items"`
}

// WidgetSpec is what is wanted.
type WidgetSpec struct {
	// Every type that a field can have.

	Name     string   `json:"name"`
	Count    int32    `json:"count,omitempty"`
	Big      int64    `json:"big,omitempty"`
	Small    uint8    `json:"small,omitempty"`
	Ratio    float64  `json:"ratio,omitempty"`
	Enabled  *bool    `json:"enabled,omitempty"`
	Secret   []byte   `json:"secret,omitempty"`
	Names    []string `json:"names,omitempty"`
	Optional *string  `json:"optional,omitempty"`

	// +listType=map
	// +listMapKey=name
	// +k8s:listType=map
	// +k8s:listMapKey=name
	Parts   []Part            `json:"parts,omitempty"`
	Labels  map[string]string `json:"labels,omitempty"`
	ByColor map[Color]Part    `json:"byColor,omitempty"`
	Parent  *Widget           `json:"parent,omitempty"`

	Color        Color                    `json:"color,omitempty"`
	Accent       *Color                   `json:"accent,omitempty"`
	Mode         Mode                     `json:"mode,omitempty"`
	Size         Size                     `json:"size,omitempty"`
	Capacity     resource.Quantity        `json:"capacity,omitempty"`
	Port         *intstr.IntOrString      `json:"port,omitempty"`
	Config       runtime.RawExtension     `json:"config,omitempty"`
	Anything     interface{}              `json:"anything,omitempty"`
	Whatever     any                      `json:"whatever,omitempty"`
	Raw          json.RawMessage          `json:"raw,omitempty"`
	Created      metav1.Time              `json:"created,omitempty,omitzero"`
	Timeout      *metav1.Duration         `json:"timeout,omitempty"`
	Nanoseconds  time.Duration            `json:"nanoseconds,omitempty"`
	Owner        types.UID                `json:"owner,omitempty"`
	Selector     *metav1.LabelSelector    `json:"selector,omitempty"`
	NodeSelector *corev1.NodeSelector     `json:"nodeSelector,omitempty"`
	Resources    corev1.ResourceList      `json:"resources,omitempty"`
	Shared       shared.Reference         `json:"shared,omitempty"`
	Alias        OtherReference           `json:"alias,omitempty"`
	Conditions   []metav1.Condition       `json:"conditions,omitempty" patchStrategy:"merge"`
	Where        Place                    `json:"where,omitempty"`
	Twice        TwicePlace               `json:"twice,omitempty"`
	Policy       corev1.PullPolicy        `json:"policy,omitempty"`
	Table        Table                    `json:"table,omitempty"`
	Limits       map[corev1.ResourceName]resource.Quantity `json:"limits,omitempty"`

	// Names of fields.

	PodIP, HostIPs string
	NoTag          string
	Renamed        string `protobuf:"bytes,1,opt,name=x" json:"other_name,omitempty"`
	Dash           string `json:"-,"`
	Class          string "json:\"class\""
	Hidden         func() `json:"-"`
	hidden         chan int
	List           []string `json:"list,omitempty"`
	Str            string   `json:"str,omitempty"`
	URL            string   `json:"url,omitempty"`

	// Embedding.

	Place       `json:",inline"`
	shared.Base `json:"base,omitempty"`
	*Extra      `json:"extra,omitempty"`
	Size2
}

type (
	// Part is one of a widget's.
	Part struct {
		/*
		   name is what it is called.
		   +k8s:required
		*/
		Name string `json:"name"`

		// +k8s:unionMember(union: "kind")
		// +optional
		AString *string `json:"string,omitempty"`
		// type: of the part
		// + is no marker of anything, but Go's tools take it for one
		Type string `json:"type,omitempty"`
	}

	// Place is embedded elsewhere.
	Place struct {
		X int `json:"x"`
		Y int `json:"y"`
	}
	// TwicePlace is a place with its own markers.
	// +k8s:immutable
	TwicePlace Place
)

// Extra is embedded by pointer, with a name.
type Extra struct{}

// Size2 is no struct, so Go has it as a field of its name.
type Size2 string

// +k8s:detached

// Size is a string without constants.
// +k8s:maxLength=63
type Size string

// Table is a map of lists.
type Table map[string]Row

// Row is a list of numbers.
type Row []int64

// OtherReference stands for another type.
type OtherReference = shared.Reference

// WidgetStatus is what there is.
type WidgetStatus struct {
	Phase Phase `json:"phase"`
	// Deprecated: nobody sets it.
	Ready bool `json:"ready"`
}

// WidgetInterface is for Go programs.
type WidgetInterface interface {
	GetName() string
}

// Visit is for Go programs, too.
type Visit func(*Widget) error

type internal struct {
	Channel chan struct{}
}

// DeepCopyInto has a body that is not looked at.
func (in *Widget) DeepCopyInto(out *Widget) { *out = *in; Println(lim.Low) }
