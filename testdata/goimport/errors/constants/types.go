package v1

import (
	"math"
	"os"

	"example.com/elsewhere/limits"
	corev1 "k8s.io/api/core/v1"
)

type Kind string

const (
	Wide    int8  = 200
	Minus   uint8 = -1
	Broken  int32 = 1.5
	ByZero        = 1 / (2 - 2)
	Mixed         = "a" + 1
	Typed   Kind  = 3
	Huge          = 1 << 100000
	Unknown       = Hieght
	Var           = os.Args
	Far           = limits.High
	Missing       = corev1.ResourceGold
	Call          = len([]int{1})
	Complex       = 3i
	Pi            = math.Pi
	NoBool        = !1
	Shift         = 1.5 << 2
	Cross         = Kind("a") + corev1.ResourceCPU
	Bytes         = "\xff"
	Height        = 1
	Nothing
	Fine = Height
)

const Alone
