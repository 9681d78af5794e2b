package v1

type Widget struct {
	NoQuotes string `json:name`
	NoColon  string `json "name"`
	Marks    string `json:"na'me"`
	Quoted   int64  `json:"quoted,string"`
	Escape   string `json:"\q"`
}
