package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/types"
	"k8s.io/apiserver/pkg/sharding"
)

type Shard struct {
	Selector  string  `json:"selector"`
	Error     *string `json:"error,omitempty"`
	Uid       *string `json:"uid,omitempty"`
	Namespace string  `json:"namespace,omitempty"`
	Matches   bool    `json:"matches"`
}

// shards answers the two files about shard selectors: which are any, and which objects they choose.
func shards(file string) bool {
	base := filepath.Base(file)
	if base != "shard_selectors.json" && base != "shard_matches.json" {
		return false
	}
	data, err := os.ReadFile(file)
	check(err)
	var cases []Shard
	check(json.Unmarshal(data, &cases))
	var out bytes.Buffer
	for i, c := range cases {
		selector, err := sharding.Parse(c.Selector)
		var answer any
		if base == "shard_selectors.json" {
			var text *string
			if err != nil {
				said := err.Error()
				text = &said
			}
			answer = struct {
				Selector string  `json:"selector"`
				Error    *string `json:"error"`
			}{c.Selector, text}
		} else {
			check(err)
			object := &metav1.PartialObjectMetadata{}
			object.UID, object.Namespace = types.UID(*c.Uid), c.Namespace
			c.Matches, err = selector.Matches(object)
			check(err)
			answer = c
		}
		out.WriteString(map[bool]string{true: "[\n  ", false: ",\n  "}[i == 0])
		e := json.NewEncoder(&out)
		e.SetEscapeHTML(false)
		check(e.Encode(answer))
		out.Truncate(out.Len() - 1)
	}
	out.WriteString("\n]\n")
	check(os.WriteFile(file, out.Bytes(), 0o644))
	return true
}
