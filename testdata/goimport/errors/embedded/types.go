package v1

import (
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/api/resource"
)

type Widget struct {
	*Part             `json:",inline"`
	*metav1.TypeMeta  `json:",inline"`
	common            `json:",inline"`
	resource.Quantity `json:",inline"`
	Anything
	hidden
}

type Part struct{}

type common struct {
	Name string `json:"name"`
}

type hidden struct {
	name string
}

type Anything interface{}
