// Asks Kubernetes' own validation what it says of the cases in testdata/overlay, and writes its answers into them.
//
//	go run . ../../testdata/overlay/*.json
//
// A file has a list of cases. Each has an object `new`, for an update `old` too; metadata cases say `namespaced` and
// `name`, the form of names; `{x*3}` in a text stands for `xxx`. Answers are the errors in order: type, text, origin, and whether a marker declares the
// rule as well.
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"regexp"
	"strconv"
	"strings"

	"k8s.io/apimachinery/pkg/api/validate/content"
	apivalidation "k8s.io/apimachinery/pkg/api/validation"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/util/validation/field"
)

type Answer struct {
	Type    string `json:"type"`
	Text    string `json:"text"`
	Origin  string `json:"origin,omitempty"`
	Covered bool   `json:"covered,omitempty"`
}

type Case struct {
	Case       string          `json:"case"`
	Namespaced *bool           `json:"namespaced,omitempty"`
	Name       string          `json:"name,omitempty"`
	New        json.RawMessage `json:"new"`
	Old        json.RawMessage `json:"old,omitempty"`
	Errors     []Answer        `json:"errors"`
}

func answers(errs field.ErrorList) []Answer {
	found := []Answer{}
	for _, e := range errs {
		found = append(found, Answer{string(e.Type), e.Error(), e.Origin, e.CoveredByDeclarative})
	}
	return found
}

var repeated = regexp.MustCompile(`\{(\w)\*(\d+)\}`)

func expanded(raw json.RawMessage) []byte {
	return repeated.ReplaceAllFunc(raw, func(found []byte) []byte {
		part := repeated.FindSubmatch(found)
		times, err := strconv.Atoi(string(part[2]))
		check(err)
		return []byte(strings.Repeat(string(part[1]), times))
	})
}

func check(err error) {
	if err != nil {
		panic(err)
	}
}

func metadata(c Case) field.ErrorList {
	path := field.NewPath("metadata")
	var meta, old metav1.ObjectMeta
	check(json.Unmarshal(expanded(c.New), &meta))
	if c.Old != nil {
		check(json.Unmarshal(expanded(c.Old), &old))
		return apivalidation.ValidateObjectMetaUpdate(&meta, &old, path)
	}
	rule := map[string]apivalidation.ValidateNameFunc{
		"":              apivalidation.NameIsDNSSubdomain,
		"dns_subdomain": apivalidation.NameIsDNSSubdomain,
		"dns_label":     apivalidation.NameIsDNSLabel,
		"path_segment": func(name string, prefix bool) []string {
			if prefix {
				return content.IsPathSegmentPrefix(name)
			}
			return content.IsPathSegmentName(name)
		},
	}[c.Name]
	return apivalidation.ValidateObjectMeta(&meta, c.Namespaced == nil || *c.Namespaced, rule, path)
}

func main() {
	for _, file := range os.Args[1:] {
		if shards(file) {
			continue
		}
		data, err := os.ReadFile(file)
		check(err)
		var cases []Case
		check(json.Unmarshal(data, &cases))
		for i, c := range cases {
			var head struct{ Kind string }
			check(json.Unmarshal(c.New, &head))
			if head.Kind == "" {
				cases[i].Errors = answers(metadata(c))
			} else {
				cases[i].Errors = answers(object(c, head.Kind))
			}
		}
		var out bytes.Buffer
		out.WriteString("[")
		for i, c := range cases {
			if i > 0 {
				out.WriteString(",")
			}
			out.WriteString("\n  {")
			for j, part := range parts(c) {
				if j > 0 {
					out.WriteString(",")
				}
				out.WriteString("\n    " + part)
			}
			out.WriteString("\n  }")
		}
		out.WriteString("\n]\n")
		check(os.WriteFile(file, out.Bytes(), 0o644))
	}
}

func parts(c Case) []string {
	plain := func(v any) string {
		var b bytes.Buffer
		e := json.NewEncoder(&b)
		e.SetEscapeHTML(false)
		check(e.Encode(v))
		return string(bytes.TrimSpace(b.Bytes()))
	}
	compact := func(raw json.RawMessage) string {
		var b bytes.Buffer
		check(json.Compact(&b, raw))
		return b.String()
	}
	found := []string{fmt.Sprintf(`"case": %s`, plain(c.Case))}
	if c.Namespaced != nil {
		found = append(found, fmt.Sprintf(`"namespaced": %v`, *c.Namespaced))
	}
	if c.Name != "" {
		found = append(found, fmt.Sprintf(`"name": %s`, plain(c.Name)))
	}
	found = append(found, `"new": `+compact(c.New))
	if c.Old != nil {
		found = append(found, `"old": `+compact(c.Old))
	}
	if len(c.Errors) == 0 {
		return append(found, `"errors": []`)
	}
	lines := `"errors": [`
	for i, a := range c.Errors {
		if i > 0 {
			lines += ","
		}
		lines += "\n      " + plain(a)
	}
	return append(found, lines+"\n    ]")
}
