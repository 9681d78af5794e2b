package main

import (
	"fmt"

	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/util/validation/field"
	"k8s.io/kubernetes/pkg/api/legacyscheme"
	podutil "k8s.io/kubernetes/pkg/api/pod"
	"k8s.io/kubernetes/pkg/apis/admissionregistration"
	_ "k8s.io/kubernetes/pkg/apis/admissionregistration/install"
	admissionvalidation "k8s.io/kubernetes/pkg/apis/admissionregistration/validation"
	core "k8s.io/kubernetes/pkg/apis/core"
	_ "k8s.io/kubernetes/pkg/apis/core/install"
	corevalidation "k8s.io/kubernetes/pkg/apis/core/validation"
	"k8s.io/kubernetes/pkg/apis/resource"
	_ "k8s.io/kubernetes/pkg/apis/resource/install"
	resourcevalidation "k8s.io/kubernetes/pkg/apis/resource/validation"
	"k8s.io/kubernetes/pkg/apis/scheduling"
	_ "k8s.io/kubernetes/pkg/apis/scheduling/install"
	schedulingvalidation "k8s.io/kubernetes/pkg/apis/scheduling/validation"
)

// decoded reads an object as a server does, defaults set.
func decoded(data []byte) runtime.Object {
	obj, err := runtime.Decode(legacyscheme.Codecs.UniversalDecoder(), data)
	check(err)
	return obj
}

func object(c Case, kind string) field.ErrorList {
	switch obj := decoded(expanded(c.New)).(type) {
	case *admissionregistration.ValidatingWebhookConfiguration:
		errs := admissionvalidation.ValidateValidatingWebhookConfiguration(obj)
		return append(errs, admissionvalidation.ValidateStaticSuffix(obj.Name, field.NewPath("metadata", "name"))...)
	case *admissionregistration.MutatingWebhookConfiguration:
		errs := admissionvalidation.ValidateMutatingWebhookConfiguration(obj)
		return append(errs, admissionvalidation.ValidateStaticSuffix(obj.Name, field.NewPath("metadata", "name"))...)
	case *admissionregistration.ValidatingAdmissionPolicyBinding:
		errs := admissionvalidation.ValidateValidatingAdmissionPolicyBinding(obj)
		return append(errs, admissionvalidation.ValidateStaticSuffix(obj.Name, field.NewPath("metadata", "name"))...)
	case *core.Pod:
		if c.Old == nil {
			opts := podutil.GetValidationOptionsFromPodSpecAndMeta(&obj.Spec, nil, &obj.ObjectMeta, nil)
			return corevalidation.ValidatePodCreate(obj, opts)
		}
		old := decoded(expanded(c.Old)).(*core.Pod)
		opts := podutil.GetValidationOptionsFromPodSpecAndMeta(&obj.Spec, &old.Spec, &obj.ObjectMeta, &old.ObjectMeta)
		return corevalidation.ValidatePodUpdate(obj, old, opts)
	case *core.ReplicationController:
		opts := podutil.GetValidationOptionsFromPodTemplate(obj.Spec.Template, nil)
		return corevalidation.ValidateReplicationController(obj, opts)
	case *core.Node:
		return corevalidation.ValidateNode(obj)
	case *resource.ResourceClaim:
		if c.Old == nil {
			return resourcevalidation.ValidateResourceClaim(obj)
		}
		old := decoded(expanded(c.Old)).(*resource.ResourceClaim)
		return resourcevalidation.ValidateResourceClaimStatusUpdate(obj, old)
	case *resource.ResourceClaimTemplate:
		return resourcevalidation.ValidateResourceClaimTemplate(obj)
	case *resource.DeviceClass:
		return resourcevalidation.ValidateDeviceClass(obj)
	case *resource.ResourceSlice:
		if c.Old == nil {
			return resourcevalidation.ValidateResourceSlice(obj)
		}
		return resourcevalidation.ValidateResourceSliceUpdate(obj, decoded(expanded(c.Old)).(*resource.ResourceSlice))
	case *scheduling.PriorityClass:
		return schedulingvalidation.ValidatePriorityClass(obj)
	default:
		panic(fmt.Sprintf("nothing validates %s", kind))
	}
}
