package v1

type Widget struct {
	Name  string `json:"name"`
	Title string `json:"name"`
	Part  `json:",inline"`
}

type Part struct {
	Name string `json:"name"`
	Size string `json:"size"`
}
