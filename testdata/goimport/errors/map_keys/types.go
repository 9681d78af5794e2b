package v1

type Widget struct {
	ByKey  map[Key]string     `json:"byKey"`
	ByFlag map[bool]string    `json:"byFlag"`
	ByFace map[any]string     `json:"byFace"`
	ByRune map[rune]string    `json:"byRune"`
	ByName map[Name]string    `json:"byName"`
	ByRate map[float64]string `json:"byRate"`
}

type Key struct{ A, B string }

type Name string
