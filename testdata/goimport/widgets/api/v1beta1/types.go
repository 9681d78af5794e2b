// Package v1beta1 has widgets as they were. It is of one version with v1.
package v1beta1

import (
	v1 "example.com/widgets/api/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
)

// Widget is a v1.Widget with fewer fields.
type Widget struct {
	metav1.TypeMeta   `json:",inline"`
	metav1.ObjectMeta `json:"metadata,omitempty"`
	Spec              WidgetSpec `json:"spec"`
}

type WidgetSpec struct {
	Color Color  `json:"color"`
	Old   *v1.Color `json:"old,omitempty"`
	Size  v1.Size `json:"size,omitempty"`
	Part  v1.Part `json:"part,omitempty"`
}

// Color is the one of v1.
type Color = v1.Color

// ColorRed is red.
const ColorRed Color = v1.ColorRed
