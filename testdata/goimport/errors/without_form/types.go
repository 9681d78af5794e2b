package v1

import (
	"net"
	"time"
)

type Widget struct {
	Array     [3]int                `json:"array"`
	Function  func(int) error       `json:"function"`
	Channel   chan<- string         `json:"channel"`
	Methods   interface{ M() }      `json:"methods"`
	Nameless  struct{ X int }       `json:"nameless"`
	Failure   error                 `json:"failure"`
	Complex   []complex128          `json:"complex"`
	Address   uintptr               `json:"address"`
	Twice     **string              `json:"twice"`
	Many      map[string][4]byte    `json:"many"`
	Standard  time.Time             `json:"standard"`
	IP        *net.IP               `json:"ip"`
	Visitor   Visitor               `json:"visitor"`
	Named     []Named               `json:"named"`
	Declared  Pointer               `json:"declared"`
	Letters   Letters               `json:"letters"`
	NotInJSON [3]int                `json:"-"`
	private   [3]int
}

type Visitor func(int)

type Named interface{ Name() string }

type Pointer *string

type Checksum [32]byte

type Letters = struct{ A, B string }
