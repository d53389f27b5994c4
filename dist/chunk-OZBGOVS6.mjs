import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  openPipedSecrets
} from "./chunk-4I44OURH.mjs";
import {
  isGatewayAsked,
  parseOwner,
  parseServer,
  readSecretFile,
  withGatewayOptions,
  withServerOptions
} from "./chunk-CGPKRXXF.mjs";
import {
  labelled
} from "./chunk-OMGBN7JT.mjs";
import {
  exitCodeOf,
  jsonOutput,
  keepOutOfCoreFiles,
  parseDigest,
  readText,
  usageError,
  writePacket
} from "./chunk-M7HQODDK.mjs";
import {
  encodeTerminal,
  encodeTerminalName
} from "./chunk-3KTREIEY.mjs";
import {
  loadCatalog
} from "./chunk-JDNDBO6H.mjs";

// src/cli/commands/export.ts
var { resolve } = require("node:path");

// src/cli/kb-options.ts
var AUTHORITIES_LIMIT_BYTES = 1024 * 1024;
var HTTPS = /^https:\/\/(?:\[([0-9A-Fa-f:.]{2,45})\]|([A-Za-z0-9.-]{1,253}))(?::([1-9]\d{0,4}))?\/?$/;
var UNIX = /^unix:(\/.+)$/;
function whatIsAsked(ids, { catalog }) {
  const documents = new Set(catalog.documents?.map(({ id }) => id));
  return { documents: ids.some((id) => documents.has(id)), queries: ids.some((id) => !documents.has(id)) };
}
function parseKbEndpoint(options, parseOwner2) {
  const url = options.kbUrl ?? "";
  const [, socket] = UNIX.exec(url) ?? [];
  if (socket !== void 0)
    return { kind: "unix", path: socket, socketOwner: parseOwner2(options.kbSocketOwner) };
  const [whole, address, name, port = "443"] = HTTPS.exec(url) ?? [];
  if (whole === void 0 || Number(port) > 65535) {
    const hint = "Name the server alone: https://HOST[:PORT], or unix:/PATH/OF/SOCKET. Plain http is never used.";
    throw usageError("KB_URL_MALFORMED", "--kb-url does not name a server", hint);
  }
  if (options.kbCa === void 0) {
    const hint = "Give the server's CA certificates: --kb-ca FILE.";
    throw usageError("KB_CA_MISSING", "--kb-ca is required for a server over the network", hint);
  }
  const ca = readText("--kb-ca", options.kbCa, AUTHORITIES_LIMIT_BYTES);
  return { kind: "tls", host: address ?? name ?? "", port: Number(port), ca };
}
async function readKbAccess(options, parseOwner2, piped, io) {
  if (options.kbUrl === void 0) {
    const hint2 = "A document was requested. Name the knowledge base: --kb-url https://HOST, with --kb-ca FILE.";
    throw usageError("KB_URL_MISSING", "--kb-url is required for a document", hint2);
  }
  const endpoint = parseKbEndpoint(options, parseOwner2);
  if (options.kbTokenFile === "-") {
    const token = piped.take("--kb-token-file", "KB_TOKEN_FILE_REFUSED").toString("utf8");
    return { endpoint, token };
  }
  if (options.kbTokenFile !== void 0) {
    const token = readSecretFile("--kb-token-file", options.kbTokenFile, "KB_TOKEN_FILE_REFUSED");
    return { endpoint, token };
  }
  const typed = await io.readSecret("token of the knowledge base: ");
  if (typed !== null) return { endpoint, token: typed };
  const hint = "Give --kb-token-file FILE, or run it in a terminal. A token is never an argument.";
  throw usageError("KB_TOKEN_MISSING", "there is no terminal to ask for the token", hint);
}

// src/cli/show-blocked.ts
function showBlocked(outcome, label, nothing) {
  const { code, hint, sqlstate, executed } = outcome;
  const state = sqlstate === null ? "" : ` (SQLSTATE ${sqlstate})`;
  const words = [`BLOCKED_BY_UNSAFE_ACCESS: ${code}${state}`, `hint: ${hint}`];
  return [
    labelled(
      "blocked",
      words.map((text) => encodeTerminal(text))
    ),
    labelled(label, [executed ? nothing : "nothing; no server was contacted"])
  ].join("");
}

// src/cli/commands/export.ts
var SHORT_TEXT_LIMIT = 500;
function parseShort(option, text) {
  const value = (text ?? "").trim();
  if (value !== "" && value.length <= SHORT_TEXT_LIMIT && value.isWellFormed()) return value;
  const hint = `Say it in one line of at most ${SHORT_TEXT_LIMIT} characters; it is recorded in the packet and in the log.`;
  throw usageError("TEXT_MISSING", `${option} is required`, hint);
}
function keepSecretsInMemory(secret, io) {
  if (!secret || keepOutOfCoreFiles()) return;
  io.stderr(
    "note: this system writes memory into core files; a crash may leave the password or token on disk\n"
  );
}
function show(outcome, path) {
  switch (outcome.kind) {
    case "exported":
      return [
        labelled("written", [encodeTerminalName(path), outcome.digest]),
        labelled(
          "items",
          outcome.items.map(
            ({ id, completeness, sqlstate, problem, contentHash }) => encodeTerminal(
              `${id.padEnd(44)} ${completeness.padEnd(10)} ${problem ?? sqlstate ?? contentHash}`
            )
          )
        ),
        ...outcome.notes.map((note) => labelled("note", [encodeTerminal(note)])),
        labelled("means", [
          "evidence as of this export; no authority, no gate, and nothing about what is absent"
        ])
      ].join("");
    case "blocked":
      return showBlocked(outcome, "written", "nothing");
  }
}
function toJson(command, outcome, path, exitCode) {
  const exit_code = exitCode;
  if (outcome.kind === "blocked") {
    const { kind: kind2, code, hint, sqlstate, executed, milliseconds: milliseconds2 } = outcome;
    const verdict = "BLOCKED_BY_UNSAFE_ACCESS";
    return jsonOutput(command, {
      exit_code,
      kind: kind2,
      verdict,
      code,
      hint,
      sqlstate,
      executed,
      milliseconds: milliseconds2
    });
  }
  const { kind, digest, complete, notes, milliseconds } = outcome;
  const items = outcome.items.map(({ contentHash, ...item }) => ({ ...item, content_hash: contentHash }));
  return jsonOutput(command, {
    exit_code,
    kind,
    packet: path,
    digest,
    complete,
    items,
    notes,
    milliseconds
  });
}
function end(outcome, path, options, io) {
  const exitCode = exitCodeOf(outcome);
  io.stdout(options.json === true ? toJson("export", outcome, path, exitCode) : show(outcome, path));
  io.exit(exitCode);
}
async function readSecrets(asked, server, options, io) {
  keepSecretsInMemory(asked.documents || server.asksForSecret, io);
  const piped = openPipedSecrets([
    ...options.passwordFile === "-" ? ["--password-file"] : [],
    ...options.kbTokenFile === "-" ? ["--kb-token-file"] : []
  ]);
  const password = asked.queries ? await server.readPassword(piped) : null;
  if (!asked.documents) return { password };
  const ownerOf = (text) => parseOwner("--kb-socket-owner", text);
  return { password, knowledgeBase: await readKbAccess(options, ownerOf, piped, io) };
}
async function runExport(ids, options, command, io) {
  const purpose = parseShort("--purpose", options.purpose);
  const exporter = parseShort("--exporter", options.exporter);
  if (options.out === void 0)
    throw usageError("OUT_MISSING", "--out is required", "Name the packet file: --out PACKET");
  const path = resolve(options.out);
  if (isGatewayAsked(options, command)) {
    const { runGatewayExport } = await import("./gateway-export-JC22YNSI.mjs");
    return end(
      await runGatewayExport(ids, options, { purpose, exporter, path }, command, io),
      path,
      options,
      io
    );
  }
  const server = await parseServer(options, command, io);
  const expectedCatalog = parseDigest("--expect-catalog", options.expectCatalog);
  const catalog = loadCatalog(options.catalog ?? resolve(io.dist, "../catalog"));
  const asked = whatIsAsked(ids, catalog);
  if (asked.queries) void (await import("./parser-HJDQB63A.mjs")).prepareParser();
  const { exportPacket } = await import("./export.mjs");
  const context = { run: io.randomHex(8), ids, purpose, exporter, at: io.now().toISOString() };
  const { endpoint, user, database } = server;
  const outcome = await writePacket(
    path,
    context,
    io,
    () => readSecrets(asked, server, options, io),
    (effects, secrets) => exportPacket(
      {
        ids,
        purpose,
        catalog,
        ...expectedCatalog === null ? {} : { expectedCatalog },
        endpoint,
        user,
        database,
        exporter,
        ...secrets
      },
      effects
    )
  );
  end(outcome, path, options, io);
}
function addExport(program, io) {
  const added = program.command("export").summary("run named queries read-only and write a governed packet").description(
    "Runs named queries of the pinned catalog in one read-only snapshot, reads its documents, and writes the packet."
  ).argument("[id...]", 'ids of the catalog, at most 25; there is no "all"').option("--purpose <text>", "what the export is for; recorded in the packet and in the log (required)").option("--out <packet>", "file for the packet; export-log.jsonl is kept beside it (required)").option("--catalog <dir>", "the pinned catalog (default: the one shipped beside this program)").option(
    "--expect-catalog <digest>",
    "sha256:\u2026 of the catalog as reviewed; required of one with databases or functions of its own"
  );
  withServerOptions(added, "directus").option("--kb-url <url>", "knowledge base of the documents: https://HOST[:PORT] or unix:/SOCKET").option("--kb-token-file <file>", "file with its token, mode 600; - reads stdin; prompts if omitted").option("--kb-ca <file>", "CA certificates for the knowledge base (PEM)").option("--kb-socket-owner <account>", "account that owns its socket, when it is neither root nor you").option("--exporter <text>", "who exports, as you state it", "NOT STATED").option("--json", "one JSON document on stdout").addHelpText(
    "after",
    '\nExample:\n  tki export count/dot_tools count/information_unit count/tac_logical_unit \\\n    --purpose "weekly baseline" --out packet.json --host /var/run/postgresql --socket-owner postgres\n  tki export count/dot_tools --purpose "weekly baseline" --out packet.json --gateway mcp -- query-pg-server\n'
  ).action(
    (ids, options, command) => runExport(ids, options, command, io)
  );
  withGatewayOptions(added);
}

export {
  showBlocked,
  parseShort,
  show,
  toJson,
  addExport
};
