package v1

type Widget struct {
	Part  part            `json:"part"`
	Parts map[string]part `json:"parts"`
}

type part struct {
	Name string `json:"name"`
}
