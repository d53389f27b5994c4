"""Reads in-toto statements as Python programs do: the protocol buffers of Statement v1, unknown members refused, then validated.
One line for each file: "ok" or "refused", a tab, the file, and why."""

import sys

from google.protobuf import json_format
from in_toto_attestation.v1 import statement_pb2
from in_toto_attestation.v1.statement import Statement

for name in sys.argv[1:]:
    try:
        with open(name, encoding="utf-8") as file:
            parsed = json_format.Parse(file.read(), statement_pb2.Statement(), ignore_unknown_fields=False)
        Statement.copy_from_pb(parsed).validate()
        print(f"ok\t{name}")
    except (json_format.ParseError, ValueError) as error:
        print(f"refused\t{name}\t{' '.join(str(error).split())}")
