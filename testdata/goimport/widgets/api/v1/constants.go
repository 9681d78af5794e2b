package v1

import (
	"math"
	"net/http"
	"time"

	"example.com/widgets/limits"
	"example.com/widgets/shared"
	"example.com/widgets/shared/labels"
	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/util/validation"
)

// Color is one of a few.
// +enum
type Color string

const (
	// ColorRed is red.
	ColorRed Color = "Red"
	// ColorDarkBlue is not.
	// +k8s:ifDisabled(Blue)=+k8s:enumExclude
	ColorDarkBlue Color = "Dark" + blue
	Green         Color = Color(green)
	colorHidden   Color = "Hidden"
)

// Mode may be empty.
type Mode string

const (
	ModeUnset Mode = ""
	ModeFast  Mode = "Fast"
)

// Phase is open: programs add their own.
type Phase string

const PhaseNew Phase = "New"

// Level is a number with names.
type Level int32

const (
	LevelLow Level = iota + 1
	LevelHigh
	_
	LevelTop = Level(1 << iota)
)

const (
	blue  = "Blue"
	green = "Green"
)

// Prefix and name make a label.
const (
	Prefix          = labels.Domain + "/"
	LabelWidget     = Prefix + "widget"
	Annotation      string = LabelWidget + "-annotation"
	MaxParts        = limits.High / 2
	MaxName         = validation.DNS1123LabelMaxLength
	Mask      uint8 = ^uint8(0x0f)
	Flags           = 1<<3 | 0b10 | 0o7
	Ratio           = 2.5e-1 * 2
	Third           = 1.0 / 3
	Letter          = 'w'
	Next            = Letter + 1
	Long            = len("Größe")
	Truth           = MaxParts > 3 && !false
	Seconds         = int64(30 * time.Second / time.Second)
	Most            = math.MaxInt32
	Least           = min(3, 2, 4)
	Verb            = http.MethodPatch
	Raw             = `a\b`
	Escaped         = "tab\t\"quoted\" \u00e9\x41"
	Kind            = shared.KindSecret
	Default         = DefaultPolicy
	DefaultPolicy   = corev1.PullIfNotPresent
	CPU             = corev1.ResourceCPU
	Hidden          = colorHidden
	Remainder       = -7 % 3
	Division        = -7 / 2
	A, B            = iota, "b"
	C, D
)
