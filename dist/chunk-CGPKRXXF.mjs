import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  readBytes,
  readText,
  usageError
} from "./chunk-M7HQODDK.mjs";
import {
  spawn
} from "./chunk-2TV2Y5Z6.mjs";
import {
  judgeMembers,
  openNamed,
  quoted,
  readUpTo,
  toValidate
} from "./chunk-JDNDBO6H.mjs";
import {
  errorCode,
  withPipes
} from "./chunk-PNNCTF7Q.mjs";

// src/cli/owner-option.ts
var { readFileSync } = require("node:fs");
function parseOwner(option, text) {
  if (text === void 0) return null;
  if (/^\d{1,10}$/.test(text)) return Number(text);
  const account = readFileSync("/etc/passwd", "utf8").split("\n").map((line) => line.split(":")).find(([name]) => name === text);
  if (account !== void 0) return Number(account[2]);
  throw usageError(
    "ACCOUNT_UNKNOWN",
    `${option} ${quoted(text)} is not an account here`,
    "Give a name or a user id."
  );
}

// src/cli/connection/server-options.ts
var { isAbsolute, join } = require("node:path");

// src/cli/secret-file.ts
var { isUtf8 } = require("node:buffer");
var { closeSync } = require("node:fs");
var SECRET_LIMIT_BYTES = 8192;
function readPrivateBytes(option, path, limitBytes, code) {
  const refused = (why) => {
    const hint = `It has to be a file of at most ${limitBytes} bytes that only its owner may read: chmod 600.`;
    throw usageError(code, `${option} ${quoted(path)} is not used: ${why}`, hint);
  };
  const opened = openNamed(path);
  if (opened.kind === "not opened") return refused(`it cannot be opened (${opened.code})`);
  if (opened.kind === "other") return refused("it is not a regular file");
  try {
    if ((opened.facts.mode & 63) !== 0) return refused("its group or others have rights on it");
    const bytes = readUpTo(opened.descriptor, limitBytes + 1);
    return bytes.length > limitBytes ? refused("it is too large") : bytes;
  } catch (error) {
    if (!(error instanceof Error) || !("syscall" in error)) throw error;
    return refused(`it cannot be read (${errorCode(error)})`);
  } finally {
    closeSync(opened.descriptor);
  }
}
function withoutLineEnd(bytes) {
  const end = bytes.at(-1) === 10 ? -1 : bytes.length;
  const line = bytes.subarray(0, end);
  return end === -1 && line.at(-1) === 13 ? line.subarray(0, -1) : line;
}
function readSecretFile(option, path, code) {
  const bytes = withoutLineEnd(readPrivateBytes(option, path, SECRET_LIMIT_BYTES, code));
  if (isUtf8(bytes)) return bytes.toString("utf8");
  throw usageError(code, `${option} ${quoted(path)} is not used: it is not UTF-8`, "Write it in UTF-8.");
}

// src/cli/connection/named.ts
var { isUtf8: isUtf82 } = require("node:buffer");
var instead = {
  sslmode: "TLS is always verify-full; leave it out.",
  sslrootcert: "Name the authority with --ca FILE, or take the system\u2019s with --system-ca.",
  sslcert: "A client\u2019s certificate is not used; leave it out.",
  sslkey: "A client\u2019s certificate is not used; leave it out.",
  sslnegotiation: "TLS is requested as PostgreSQL 15 to 18 all know it; leave it out.",
  gssencmode: "GSSAPI is not used; leave it out.",
  channel_binding: "It is used where the server has it; leave it out.",
  require_auth: "Only SCRAM-SHA-256 is used; leave it out.",
  options: "The settings of the session are those of this release; leave it out.",
  hostaddr: "Give the host alone; its name is what the certificate is checked against.",
  host: "Write the host behind //, a socket\u2019s folder with %2F for each slash.",
  port: "Write the port behind the host.",
  user: "Write the role before the @.",
  dbname: "Write the database behind the host.",
  password: "A password is never an argument: --password-file FILE, --pgpass, or the prompt.",
  passfile: "Name it by --pgpass-file FILE.",
  service: "Name it by --service NAME.",
  servicefile: "Name it by --service-file FILE.",
  target_session_attrs: "One server is asked, and a standby is refused; leave it out.",
  load_balance_hosts: "One server is asked; leave it out.",
  application_name: "It is the packet\u2019s id; leave it out.",
  client_encoding: "It is UTF8; leave it out.",
  connect_timeout: "It is ten seconds; leave it out.",
  replication: "Nothing is replicated; leave it out."
};
function refuseParameter(where, name) {
  const known = Object.hasOwn(instead, name);
  return usageError(
    "CONNECTION_PARAMETER_REFUSED",
    known ? `${where} has the parameter ${name}` : `${where} has a parameter that is not taken`,
    (known ? instead[name] : void 0) ?? "Leave it out; host, port, user and database are taken."
  );
}
var malformed = (text, hint) => usageError("CONNECTION_MALFORMED", text, hint);
var NAME = /^[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,252})$/;
var ADDRESS = /^(?=.*:)[0-9A-Fa-f:.]{2,45}$/;
var FOLDER_LIMIT_BYTES = 90;
var NAME_LIMIT_BYTES = 63;
var hasControl = (text) => /[\p{Cc}\p{Zl}\p{Zp}]/u.test(text) || !text.isWellFormed();
function toHost(where, text) {
  if (text.includes(",")) {
    throw malformed(`${where} names several hosts`, "Name one: an export is of one server.");
  }
  if (text.startsWith("/")) {
    if (!hasControl(text) && Buffer.byteLength(text) <= FOLDER_LIMIT_BYTES) return text;
    throw malformed(
      `${where} names no folder of a socket`,
      `A path of at most ${FOLDER_LIMIT_BYTES} bytes, without control characters.`
    );
  }
  if (NAME.test(text) || ADDRESS.test(text)) return text;
  throw malformed(
    `${where} names no host`,
    "Give a host\u2019s name in ASCII, an address (IPv6 in brackets in a URL), or the folder of a unix socket."
  );
}
function toPort(where, text) {
  if (text.includes(",")) throw malformed(`${where} names several ports`, "Name one server.");
  if (/^[1-9]\d{0,4}$/.test(text) && Number(text) <= 65535) return text;
  throw usageError("PORT_MALFORMED", `${where} names no port`, "Give a number from 1 to 65535.");
}
function toName(where, what, text) {
  if (text !== "" && !hasControl(text) && Buffer.byteLength(text) <= NAME_LIMIT_BYTES) return text;
  throw malformed(
    `${where} names no ${what}`,
    `A name has 1 to ${NAME_LIMIT_BYTES} bytes, and no control characters.`
  );
}
function decodeUtf8(where, what, latin1) {
  const bytes = Buffer.from(latin1, "latin1");
  if (isUtf82(bytes)) return bytes.toString("utf8");
  throw malformed(`${where}: the ${what} is not UTF-8`, "Write it in UTF-8.");
}

// src/cli/connection/pgpass.ts
var LINE_LIMIT_BYTES = 1e4;
var usualFolders = /* @__PURE__ */ new Set(["/tmp", "/var/run/postgresql", "/run/postgresql"]);
function toFields(line) {
  const fields = [];
  let field = "";
  for (let index = 0; index < line.length; index++) {
    const character = line[index] ?? "";
    if (character === "\\" && index + 1 < line.length) {
      index += 1;
      field += `\\${line[index] ?? ""}`;
    } else if (character === ":") {
      fields.push(field);
      field = "";
    } else field += character;
  }
  return [...fields, field];
}
var unescape = (field) => field.replace(/\\([^])/g, "$1");
var matches = (field, wanted) => field === "*" || unescape(field) === Buffer.from(wanted, "utf8").toString("latin1");
function findPassword(bytes, { host, port, user, database }) {
  let unreadable = 0;
  for (const [index, raw] of Buffer.from(bytes).toString("latin1").split("\n").entries()) {
    const line = raw.replace(/\r+$/, "");
    const where = `the password file, line ${index + 1},`;
    const next = "One line a server: HOST:PORT:DATABASE:USER:PASSWORD, with \\: for a colon and \\\\ for a backslash.";
    if (line.includes("\0")) throw malformed(`${where} holds a NUL`, next);
    if (line.length > LINE_LIMIT_BYTES) throw malformed(`${where} is too long`, next);
    if (line === "" || line.startsWith("#")) continue;
    const [ofHost, ofPort, ofDatabase, ofUser, password] = toFields(line);
    if (ofHost === void 0 || ofPort === void 0 || ofDatabase === void 0 || ofUser === void 0 || password === void 0) {
      unreadable += 1;
      continue;
    }
    const isHost = matches(ofHost, host) || usualFolders.has(host) && matches(ofHost, "localhost");
    if (!isHost || !matches(ofPort, port) || !matches(ofDatabase, database) || !matches(ofUser, user))
      continue;
    if (password === "") break;
    return { kind: "found", password: Buffer.from(unescape(password), "latin1") };
  }
  return { kind: "none", unreadable };
}

// src/cli/connection/service-file.ts
var NEXT = "A section is [NAME], then lines host=\u2026, port=\u2026, user=\u2026, dbname=\u2026, password=\u2026, without spaces around the =.";
function parseService(bytes, service) {
  const lines = Buffer.from(bytes).toString("latin1").split("\n");
  const wanted = Buffer.from(`[${service}]`, "utf8").toString("latin1");
  const values = /* @__PURE__ */ new Map();
  let found = 0;
  let inside = false;
  for (const [index, raw] of lines.entries()) {
    const line = raw.replace(/^[ \t]+|[ \t\r]+$/g, "");
    if (line === "" || line.startsWith("#")) continue;
    if (line.startsWith("[")) {
      inside = line === wanted;
      if (inside) found += 1;
      continue;
    }
    if (inside) readLine(line, `the service file, line ${index + 1},`, values);
  }
  if (found === 0) {
    throw usageError(
      "SERVICE_UNKNOWN",
      `the service file has no section ${quoted(`[${service}]`)}`,
      "Look at its name; another file is named by --service-file FILE."
    );
  }
  if (found > 1) throw malformed("the service file has that section twice", "Leave one of them.");
  return toNamed(values);
}
function readLine(line, where, values) {
  if (line.includes("\0")) throw malformed(`${where} holds a NUL`, NEXT);
  const at = line.indexOf("=");
  if (at === -1) throw malformed(`${where} is no setting`, NEXT);
  const name = line.slice(0, at);
  if (!taken.has(name)) throw refuseParameter(where, name);
  if (values.has(name)) throw malformed(`${where} says ${name} a second time`, "Leave one of them.");
  values.set(name, line.slice(at + 1));
}
var taken = /* @__PURE__ */ new Set(["host", "port", "user", "dbname", "password"]);
function toNamed(values) {
  const where = "the service file";
  const text = (name) => {
    const value = values.get(name);
    return value === void 0 ? void 0 : decodeUtf8(where, name, value);
  };
  const [host, port, user, database] = [text("host"), text("port"), text("user"), text("dbname")];
  const password = values.get("password");
  return {
    ...host === void 0 ? {} : { host: toHost(where, host) },
    ...port === void 0 ? {} : { port: toPort(where, port) },
    ...user === void 0 ? {} : { user: toName(where, "user", user) },
    ...database === void 0 ? {} : { database: toName(where, "database", database) },
    ...password === void 0 ? {} : { password: Buffer.from(password, "latin1") }
  };
}

// src/cli/connection/url.ts
var URL_LIMIT_UNITS = 2e3;
var SHAPE = "Write it as postgres://USER@HOST:PORT/DATABASE; what is no letter or digit as %XX.";
function decode(what, text) {
  if (/%(?![0-9A-Fa-f]{2})/.test(text))
    throw malformed(`--url: the ${what} has a % without two hex digits`, SHAPE);
  const bytes = text.replace(/%(..)/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return decodeUtf8("--url", what, bytes);
}
function parseUrl(url) {
  if (url.length > URL_LIMIT_UNITS || !/^[!-~]*$/.test(url))
    throw malformed("--url is too long, or holds a space or what is not ASCII", SHAPE);
  const [whole, rest = ""] = /^postgres(?:ql)?:\/\/(.*)$/.exec(url) ?? [];
  if (whole === void 0) throw malformed("--url is no URL of PostgreSQL", SHAPE);
  const end = rest.search(/[/?#]/);
  const authority = end === -1 ? rest : rest.slice(0, end);
  const behind = end === -1 ? "" : rest.slice(end);
  const [userinfo, address = userinfo ?? "", ...more] = authority.split("@");
  if (more.length > 0) throw malformed("--url has two @ before its host", SHAPE);
  const hasUser = authority.includes("@");
  if (hasUser && userinfo?.includes(":") === true) {
    throw usageError(
      "PASSWORD_IN_URL",
      "--url holds a password",
      "Everybody on this machine could read it there: change it. Then give --password-file FILE, --pgpass, or wait for the prompt."
    );
  }
  if (behind.includes("#")) throw malformed("--url has a fragment", SHAPE);
  const [path = "", ...query] = behind.split("?");
  if (query.length > 0) throw refuseParameter("--url", /^[^=&]*/.exec(query.join("?"))?.[0] ?? "");
  if (address.includes(","))
    throw malformed("--url names several hosts", "Name one: an export is of one server.");
  const bracketed = /^\[([^[\]]*)\](?::(.*))?$/.exec(address);
  const plain = /^([^:[\]]*)(?::([^:]*))?$/.exec(address);
  const [, host = "", port = ""] = bracketed ?? plain ?? [];
  if (bracketed === null && plain === null) throw malformed("--url names no host", SHAPE);
  if (bracketed !== null && !host.includes(":"))
    throw malformed("--url has brackets around what is no IPv6 address", SHAPE);
  const database = path.slice(1);
  if (database.includes("/")) throw malformed("--url: the database\u2019s name has a slash; write %2F", SHAPE);
  return {
    ...hasUser ? { user: toName("--url", "user", decode("user", userinfo ?? "")) } : {},
    ...host === "" ? {} : { host: toHost("--url", bracketed === null ? decode("host", host) : host) },
    ...port === "" ? {} : { port: toPort("--url", port) },
    ...database === "" ? {} : { database: toName("--url", "database", decode("database", database)) }
  };
}

// src/cli/connection/server-options.ts
var serverOptionNames = [
  "url",
  "service",
  "serviceFile",
  "host",
  "port",
  "user",
  "ca",
  "systemCa",
  "passwordFile",
  "pgpass",
  "pgpassFile",
  "socketOwner"
];
var AUTHORITIES_LIMIT_BYTES = 1024 * 1024;
var FILE_LIMIT_BYTES = 1024 * 1024;
function withServerOptions(command, database) {
  command.option("--url <url>", "postgres://USER@HOST:PORT/DATABASE; no password and no parameter in it").option("--service <name>", "a section of the service file: host, port, user, dbname, password").option("--service-file <file>", "the service file (default: ~/.pg_service.conf)").option(
    "--host <host>",
    "folder of a unix socket, or a host name (then with --ca or --system-ca)",
    "/var/run/postgresql"
  ).option("--port <port>", "port, also in the name of the socket", "5432").option("--user <role>", "read-only role", "context_pack_readonly");
  if (database === null)
    command.option("--database <name>", "the database; postgres, template0 and template1 are never read");
  else command.option("--database <name>", "a database that the catalog lists", database);
  return command.option("--ca <file>", "CA certificates for the server (PEM)").option("--system-ca", "use the CA certificates of this system").option("--password-file <file>", "file with the password, mode 600; - reads stdin; prompts if omitted").option("--pgpass", "take the password from ~/.pgpass, mode 600").option("--pgpass-file <file>", "take the password from this file of that form").option("--socket-owner <account>", "account that owns the socket, when it is neither root nor you");
}
async function parseServer(options, command, io) {
  const { place, password } = toPlace(options, command, io);
  const { host, port, user, database } = place;
  if (database === void 0) {
    const hint = "Name it: --database NAME, or in --url or --service.";
    throw usageError("DATABASE_MISSING", "no database is named", hint);
  }
  const endpoint = isAbsolute(host) ? {
    kind: "unix",
    directory: host,
    port: Number(port),
    socketOwner: parseOwner("--socket-owner", options.socketOwner)
  } : { kind: "tls", host, port: Number(port), ca: await readAuthorities(options, io) };
  const wanted = { host, port, user, database };
  return {
    endpoint,
    user,
    database,
    asksForSecret: endpoint.kind === "tls" || password.kind !== "asked",
    readPassword: (piped) => readPassword(password, wanted, endpoint, piped, io)
  };
}
function toPlace(options, command, io) {
  const url = options.url === void 0 ? {} : parseUrl(options.url);
  const service = readService(options, io);
  const pick = (field, byOption) => {
    const sources = [
      [`--${field}`, command.getOptionValueSource(field) === "cli" ? byOption : void 0],
      ["--url", url[field]],
      ["--service", service[field]]
    ];
    const named = sources.filter(([, value]) => value !== void 0);
    if (named.length > 1) {
      const from = named.map(([source]) => source).join(" and by ");
      throw usageError("CONNECTION_TWICE", `the ${field} is named by ${from}`, "Name it in one place.");
    }
    return named[0]?.[1] ?? byOption;
  };
  const database = pick("database", options.database);
  return {
    place: {
      host: toHost("--host", pick("host", options.host)),
      port: toPort("--port", pick("port", options.port)),
      user: toName("--user", "user", pick("user", options.user)),
      database: database === void 0 ? void 0 : toName("--database", "database", database)
    },
    password: toSource(options, service.password, io)
  };
}
function atHome(name, option, io) {
  const home = io.env["HOME"] ?? "";
  if (isAbsolute(home)) return join(home, name);
  throw usageError("HOME_MISSING", "HOME names no folder", `Name the file: ${option} FILE.`);
}
function readService({ service, serviceFile }, io) {
  if (service === void 0) {
    if (serviceFile === void 0) return {};
    throw usageError(
      "SERVICE_UNKNOWN",
      "--service-file without --service",
      "Name the section: --service NAME."
    );
  }
  const path = serviceFile ?? atHome(".pg_service.conf", "--service-file", io);
  const named = parseService(readBytes("--service-file", path, FILE_LIMIT_BYTES), service);
  if (named.password === void 0) return named;
  return parseService(
    readPrivateBytes("--service-file", path, FILE_LIMIT_BYTES, "SERVICE_FILE_REFUSED"),
    service
  );
}
function toSource(options, ofService, io) {
  const { passwordFile, pgpass, pgpassFile } = options;
  const named = [];
  if (passwordFile === "-") named.push(["--password-file", { kind: "piped" }]);
  else if (passwordFile !== void 0) named.push(["--password-file", { kind: "file", path: passwordFile }]);
  if (pgpassFile !== void 0) named.push(["--pgpass-file", { kind: "pgpass", path: pgpassFile }]);
  else if (pgpass === true)
    named.push(["--pgpass", { kind: "pgpass", path: atHome(".pgpass", "--pgpass-file", io) }]);
  if (ofService !== void 0) named.push(["--service", { kind: "service", password: ofService }]);
  if (named.length > 1) {
    const from = named.map(([source]) => source).join(" and by ");
    throw usageError("CONNECTION_TWICE", `the password is named by ${from}`, "Name it in one place.");
  }
  return named[0]?.[1] ?? { kind: "asked" };
}
async function readAuthorities({ ca, systemCa }, io) {
  if (ca !== void 0 && systemCa === true)
    throw usageError(
      "CONNECTION_TWICE",
      "the authority is named by --ca and by --system-ca",
      "Name one of them."
    );
  if (ca !== void 0) return readText("--ca", ca, AUTHORITIES_LIMIT_BYTES);
  if (systemCa === true) {
    const { readSystemAuthorities } = await import("./system-authorities-YH2GOIZ2.mjs");
    const read = readSystemAuthorities(io.env);
    if (read.kind === "authorities") return read.pem;
    throw usageError("SYSTEM_CA_MISSING", `--system-ca: ${read.why}`, "Name the authority: --ca FILE.");
  }
  const hint = "Give the server's CA certificate: --ca FILE, or --system-ca for those of this system. TCP is never used without TLS.";
  throw usageError("CA_MISSING", "--ca is required for a host that is not a socket folder", hint);
}
async function readPassword(source, wanted, endpoint, piped, io) {
  switch (source.kind) {
    case "piped":
      return piped.take("--password-file", "PASSWORD_FILE_REFUSED");
    case "file":
      return withoutLineEnd(
        readPrivateBytes("--password-file", source.path, SECRET_LIMIT_BYTES, "PASSWORD_FILE_REFUSED")
      );
    case "service":
      return source.password;
    case "pgpass": {
      const bytes = readPrivateBytes("--pgpass", source.path, FILE_LIMIT_BYTES, "PGPASS_REFUSED");
      const found = findPassword(bytes, wanted);
      if (found.kind === "found") return found.password;
      const left = found.unreadable === 0 ? "" : `; ${found.unreadable} lines have fewer than five fields`;
      const { host, port, database, user } = wanted;
      const hint = `A line of it has to begin ${[host, port, database, user].map((field) => field.replace(/[\\:]/g, "\\$&")).join(":")}:, where * means any.`;
      throw usageError("PGPASS_NO_LINE", `the password file has no line for this server${left}`, hint);
    }
    case "asked": {
      if (endpoint.kind === "unix") return null;
      const typed = await io.readSecret("password: ");
      if (typed !== null) return typed;
      const hint = "Give --password-file FILE or --pgpass, or run it in a terminal. A password is never an argument.";
      throw usageError("PASSWORD_MISSING", "there is no terminal to ask for the password", hint);
    }
  }
}

// src/formats/validators/gateway-mapping.js
var validate = toValidate({
  "$id": "urn:tool-kiem-thu:schema:gateway-mapping:v1",
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "additionalProperties": false,
  "properties": {
    "argument": {
      "pattern": "^[A-Za-z0-9_][A-Za-z0-9_./-]{0,127}$",
      "type": "string"
    },
    "columns": {
      "additionalProperties": {
        "additionalProperties": {
          "enum": [
            "text",
            "integer",
            "numeric",
            "boolean"
          ],
          "type": "string"
        },
        "propertyNames": {
          "maxLength": 63,
          "not": {
            "const": "__proto__"
          },
          "type": "string"
        },
        "type": "object"
      },
      "propertyNames": {
        "maxLength": 200,
        "not": {
          "const": "__proto__"
        },
        "pattern": "^(?!\\.{1,2}(?:\\/|$))[A-Za-z0-9._-]+(?:\\/(?!\\.{1,2}(?:\\/|$))[A-Za-z0-9._-]+)*$",
        "type": "string"
      },
      "type": "object"
    },
    "columns_at": {
      "pattern": "^[A-Za-z0-9_][A-Za-z0-9_./-]{0,127}$",
      "type": "string"
    },
    "database_argument": {
      "pattern": "^[A-Za-z0-9_][A-Za-z0-9_./-]{0,127}$",
      "type": "string"
    },
    "denied_with": {
      "items": {
        "maxLength": 80,
        "minLength": 3,
        "type": "string"
      },
      "maxItems": 10,
      "type": "array"
    },
    "ignored": {
      "items": {
        "pattern": "^[A-Za-z0-9_][A-Za-z0-9_./-]{0,127}$",
        "type": "string"
      },
      "maxItems": 20,
      "type": "array"
    },
    "read": {
      "enum": [
        "text",
        "structured"
      ],
      "type": "string"
    },
    "row_count_at": {
      "pattern": "^[A-Za-z0-9_][A-Za-z0-9_./-]{0,127}$",
      "type": "string"
    },
    "row_limit": {
      "anyOf": [
        {
          "maximum": 1e5,
          "minimum": 1,
          "type": "integer"
        },
        {
          "type": "null"
        }
      ]
    },
    "rows_at": {
      "pattern": "^[A-Za-z0-9_][A-Za-z0-9_./-]{0,127}$",
      "type": "string"
    },
    "schema": {
      "const": "tki-gateway-mapping/v1",
      "type": "string"
    },
    "shape": {
      "enum": [
        "objects",
        "columns-rows"
      ],
      "type": "string"
    },
    "structured_at": {
      "pattern": "^[A-Za-z0-9_][A-Za-z0-9_./-]{0,127}$",
      "type": "string"
    },
    "text_format": {
      "enum": [
        "json",
        "python-literal"
      ],
      "type": "string"
    },
    "tool": {
      "pattern": "^[A-Za-z0-9_][A-Za-z0-9_./-]{0,127}$",
      "type": "string"
    },
    "truncated_at": {
      "pattern": "^[A-Za-z0-9_][A-Za-z0-9_./-]{0,127}$",
      "type": "string"
    },
    "values": {
      "enum": [
        "postgres-text",
        "declared"
      ],
      "type": "string"
    }
  },
  "required": [
    "schema",
    "tool",
    "argument",
    "read",
    "text_format",
    "shape",
    "row_limit",
    "values"
  ],
  "type": "object"
});

// src/cli/gateway-process.ts
function startGateway({ command, args, env }) {
  const child = withPipes(
    spawn(command, [...args], {
      shell: false,
      // A group of its own: what the server starts ends with it, and a key pressed here reaches us alone.
      detached: true,
      env: { ...env },
      // Its errors are hostile text, and repeat rows.
      stdio: ["pipe", "pipe", "ignore"]
    })
  );
  const { pid } = child;
  return {
    input: child.stdin,
    output: child.stdout,
    onFailed: (listener) => void child.on("error", listener),
    // Not `exit`: what it wrote before has to be read first.
    onClosed: (listener) => void child.on("close", listener),
    onExit: (listener) => {
      if (child.exitCode !== null || child.signalCode !== null) listener();
      else child.once("exit", listener);
    },
    endGroup() {
      if (pid === void 0) return;
      try {
        process.kill(-pid, "SIGKILL");
      } catch {
      }
    }
  };
}

// src/cli/gateway-options.ts
var mappingNames = ["query_pg", "server-postgres", "postgres-mcp"];
var MAPPING_LIMIT_BYTES = 256 * 1024;
var AUTHORITIES_LIMIT_BYTES2 = 1024 * 1024;
var HTTPS = /^https:\/\/(?:\[([0-9A-Fa-f:.]{2,45})\]|([A-Za-z0-9.-]{1,253}))(?::([1-9]\d{0,4}))?(\/[!-"$->@-~]{0,500})?$/;
var UNIX = /^unix:(\/.+)$/;
var PATH = /^\/[!-"$->@-~]{0,500}$/;
var passedOn = ["HOME", "LANG", "LC_ALL", "LOGNAME", "PATH", "TZ", "USER"];
var LOADS_CODE = /^(?:LD_.*|DYLD_.*|NODE_OPTIONS|NODE_PATH|PYTHON(?:STARTUP|PATH|HOME)|BASH_ENV|ENV|PERL5OPT|RUBYOPT|JAVA_TOOL_OPTIONS)$/;
function withGatewayOptions(command) {
  const collect = (value, earlier = []) => [...earlier, value];
  return command.option("--gateway <kind>", "mcp: read through an MCP server, given after -- or by --gateway-url").option(
    "--gateway-mapping <name|file>",
    "how its tool takes queries and answers: query_pg, server-postgres, postgres-mcp, or a file",
    "query_pg"
  ).option("--gateway-tool <name>", "the tool, if not the mapping\u2019s").option("--gateway-argument <name>", "the argument that takes the query, if not the mapping\u2019s").option(
    "--gateway-url <url>",
    "a server over streamable HTTP: https://HOST[:PORT][/PATH] or unix:/SOCKET"
  ).option("--gateway-path <path>", "path of a server on a socket", "/mcp").option("--gateway-ca <file>", "CA certificates for the gateway (PEM)").option("--gateway-token-file <file>", "file with a token for the gateway, mode 600").option("--gateway-socket-owner <account>", "account that owns its socket, if neither root nor you").option("--gateway-env <name>", "a variable to pass to the command; repeatable", collect);
}
function splitOperands(operands, command) {
  const raw = command.parent?.rawArgs ?? [];
  const at = raw.indexOf("--");
  const behind = at === -1 ? [] : raw.slice(at + 1);
  const before = operands.slice(0, operands.length - behind.length);
  const same = behind.every((word, index) => operands[before.length + index] === word);
  if (at === -1 || !same) return { before: [...operands], behind: null };
  return { before, behind: [...behind] };
}
function refuseOptions(command, names, why) {
  const given = names.find((name) => command.getOptionValueSource(name) === "cli");
  if (given === void 0) return;
  const flag = command.options.find((option) => option.attributeName() === given)?.long ?? given;
  throw usageError("OPTION_NOT_FOR_GATEWAY", `${flag} ${why}`, "Leave it out.");
}
var gatewayOptionNames = [
  "gatewayMapping",
  "gatewayTool",
  "gatewayArgument",
  "gatewayUrl",
  "gatewayPath",
  "gatewayCa",
  "gatewayTokenFile",
  "gatewaySocketOwner",
  "gatewayEnv"
];
function isGatewayAsked({ gateway }, command) {
  if (gateway === "mcp") return true;
  if (gateway !== void 0)
    throw usageError("GATEWAY_UNKNOWN", `--gateway ${quoted(gateway)} is not known`, "There is one: mcp.");
  refuseOptions(command, gatewayOptionNames, "is for --gateway mcp");
  return false;
}
var refuseMapping = (what) => {
  const hint = "Name query_pg, server-postgres or postgres-mcp, or a file that follows schemas/gateway-mapping.schema.json.";
  throw usageError("GATEWAY_MAPPING_REFUSED", what, hint);
};
function parseMapping(path) {
  const text = readText("--gateway-mapping", path, MAPPING_LIMIT_BYTES);
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return refuseMapping(`${quoted(path)} is not JSON`);
  }
  if (judgeMembers(text, value) !== "unique") return refuseMapping(`${quoted(path)} names a member twice`);
  if (!validate(value)) {
    const first = validate.errors?.[0];
    return refuseMapping(
      `${quoted(path)} does not follow the schema at ${quoted(first?.instancePath || "/")}`
    );
  }
  return value;
}
async function readMapping(options) {
  const { gatewayMappings } = await import("./mappings-FJBTBWQN.mjs");
  const named = mappingNames.find((name) => name === options.gatewayMapping);
  const mapping = {
    ...named === void 0 ? parseMapping(options.gatewayMapping) : gatewayMappings[named],
    ...options.gatewayTool === void 0 ? {} : { tool: options.gatewayTool },
    ...options.gatewayArgument === void 0 ? {} : { argument: options.gatewayArgument }
  };
  if (!validate(mapping)) return refuseMapping("--gateway-tool or --gateway-argument is not a name");
  const { shape, rows_at, columns_at, argument, database_argument } = mapping;
  if (shape === "columns-rows" && (rows_at === void 0 || columns_at === void 0))
    return refuseMapping("columns-rows needs rows_at and columns_at");
  if (rows_at === void 0 && [columns_at, mapping.row_count_at, mapping.truncated_at].some(Boolean))
    return refuseMapping("a list of rows has no members beside it: name rows_at");
  if (argument === database_argument) return refuseMapping("one argument cannot take two values");
  return mapping;
}
function toEnvironment(names, io) {
  const bad = names.find((name) => !/^[A-Za-z_][A-Za-z0-9_]{0,200}$/.test(name) || LOADS_CODE.test(name));
  if (bad !== void 0) {
    const hint = "Name a variable that the server needs; one that makes it load other code is never passed on.";
    throw usageError("GATEWAY_ENV_REFUSED", `--gateway-env ${quoted(bad)} is not passed on`, hint);
  }
  const absent = names.find((name) => io.env[name] === void 0);
  if (absent !== void 0)
    throw usageError(
      "GATEWAY_ENV_REFUSED",
      `--gateway-env ${quoted(absent)} is not set`,
      "Set it, or leave it out."
    );
  return Object.fromEntries(
    [...passedOn, ...names].flatMap((name) => {
      const value = io.env[name];
      return value === void 0 ? [] : [[name, value]];
    })
  );
}
function toAddress(options, parseOwner2) {
  const url = options.gatewayUrl ?? "";
  const token = options.gatewayTokenFile === void 0 ? null : readSecretFile("--gateway-token-file", options.gatewayTokenFile, "GATEWAY_TOKEN_FILE_REFUSED");
  const [, socket] = UNIX.exec(url) ?? [];
  if (socket !== void 0) {
    if (!PATH.test(options.gatewayPath))
      throw usageError("GATEWAY_URL_MALFORMED", "--gateway-path is not a path", "Give one such as /mcp.");
    const socketOwner = parseOwner2(options.gatewaySocketOwner);
    return {
      kind: "http",
      endpoint: { kind: "unix", path: socket, socketOwner },
      path: options.gatewayPath,
      token
    };
  }
  const [whole, address, name, port = "443", path = options.gatewayPath] = HTTPS.exec(url) ?? [];
  if (whole === void 0 || Number(port) > 65535) {
    const hint = "Name the server: https://HOST[:PORT][/PATH], or unix:/PATH/OF/SOCKET. Plain http is never used.";
    throw usageError("GATEWAY_URL_MALFORMED", "--gateway-url does not name a server", hint);
  }
  if (options.gatewayCa === void 0) {
    const hint = "Give the server's CA certificates: --gateway-ca FILE.";
    throw usageError("GATEWAY_CA_MISSING", "--gateway-ca is required for a server over the network", hint);
  }
  const ca = readText("--gateway-ca", options.gatewayCa, AUTHORITIES_LIMIT_BYTES2);
  return {
    kind: "http",
    endpoint: { kind: "tls", host: address ?? name ?? "", port: Number(port), ca },
    path,
    token
  };
}
async function readGatewayAccess(options, behind, parseOwner2, io) {
  const mapping = await readMapping(options);
  const [command, ...args] = behind ?? [];
  if (options.gatewayUrl !== void 0) {
    if (behind !== null)
      throw usageError("GATEWAY_TWICE", "a command and --gateway-url are two gateways", "Give one of them.");
    if (options.gatewayEnv !== void 0)
      throw usageError("GATEWAY_ENV_REFUSED", "--gateway-env is for a command", "Leave it out.");
    return { mapping, way: toAddress(options, parseOwner2) };
  }
  if (command === void 0 || command === "") {
    const hint = "Give its command after two dashes (\u2026 --gateway mcp -- COMMAND ARGUMENT\u2026), or --gateway-url.";
    throw usageError("GATEWAY_MISSING", "no gateway is named", hint);
  }
  const env = toEnvironment(options.gatewayEnv ?? [], io);
  return { mapping, way: { kind: "stdio", start: () => startGateway({ command, args, env }) } };
}

export {
  parseOwner,
  SECRET_LIMIT_BYTES,
  withoutLineEnd,
  readSecretFile,
  serverOptionNames,
  withServerOptions,
  parseServer,
  withGatewayOptions,
  splitOperands,
  refuseOptions,
  isGatewayAsked,
  readMapping,
  readGatewayAccess
};
