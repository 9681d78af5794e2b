package v1

type None struct{}

type Widget struct {
	PodIP string `json:"podIP"`
	PodIp string `json:"podIp"`
	Ｗide  string `json:"wide"`
}

const (
	MaxParts = 1
	MAXParts = 2
	TLS      = 3
	A١       = 4
)

type Mode string

const (
	ModeFast Mode = "a"
	Fast     Mode = "b"
	FAST     Mode = "c"
)
