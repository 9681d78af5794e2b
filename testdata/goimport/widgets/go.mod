// A module as kubebuilder lays it out.
module example.com/widgets // the import path of its root

go 1.24

require k8s.io/apimachinery v0.37.0
