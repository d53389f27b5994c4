// Reads in-toto statements as Go programs do: the protocol buffers of Statement v1, unknown members refused, then validated.
// One line for each file: "ok" or "refused", a tab, the file, and why.
package main

import (
	"fmt"
	"os"

	v1 "github.com/in-toto/attestation/go/v1"
	"google.golang.org/protobuf/encoding/protojson"
)

func read(file string) error {
	text, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	statement := &v1.Statement{}
	if err := (protojson.UnmarshalOptions{DiscardUnknown: false}).Unmarshal(text, statement); err != nil {
		return err
	}
	return statement.Validate()
}

func main() {
	for _, file := range os.Args[1:] {
		if err := read(file); err != nil {
			fmt.Printf("refused\t%s\t%s\n", file, err)
		} else {
			fmt.Printf("ok\t%s\n", file)
		}
	}
}
