import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  CONNECT_DEADLINE_MS
} from "./chunk-IGOVUKX4.mjs";
import {
  ExportProblem
} from "./chunk-Z4RQ2R3K.mjs";

// src/export/server/transport.ts
var { X509Certificate } = require("node:crypto");
var { lstatSync } = require("node:fs");
var { connect, isIP } = require("node:net");
var { join } = require("node:path");
var SSL_REQUEST = Buffer.from([0, 0, 0, 8, 4, 210, 22, 47]);
function refuseEnvironment(env) {
  const mode = env["PGSSLMODE"];
  if (mode !== void 0 && mode !== "" && mode !== "verify-full") {
    throw new ExportProblem("ENVIRONMENT_REFUSED", "PGSSLMODE asks for less than verify-full; unset it");
  }
  if (env["NODE_TLS_REJECT_UNAUTHORIZED"] === "0") {
    throw new ExportProblem(
      "ENVIRONMENT_REFUSED",
      "NODE_TLS_REJECT_UNAUTHORIZED=0 accepts any server; unset it"
    );
  }
  if (/--(?:inspect|heapsnapshot)/.test(env["NODE_OPTIONS"] ?? "")) {
    throw new ExportProblem(
      "ENVIRONMENT_REFUSED",
      "NODE_OPTIONS opens our memory, and a password in it, to a debugger or a file; unset it"
    );
  }
  if ((env["NODE_DEBUG"] ?? "") !== "") {
    throw new ExportProblem("ENVIRONMENT_REFUSED", "NODE_DEBUG writes out what is sent; unset it");
  }
  if ((env["NODE_OPTIONS"] ?? "").includes("--tls-keylog")) {
    throw new ExportProblem(
      "ENVIRONMENT_REFUSED",
      "NODE_OPTIONS writes the keys of the TLS session to a file; unset it"
    );
  }
}
function refuseForeignSocket(directory, path, trusted) {
  const folder = lstatSync(directory, { throwIfNoEntry: false });
  const socket = lstatSync(path, { throwIfNoEntry: false });
  if (folder === void 0 || socket === void 0 || !folder.isDirectory() || !socket.isSocket()) {
    throw new ExportProblem("CONNECT_FAILED", "there is no socket of that server in the named folder");
  }
  const owners = [.../* @__PURE__ */ new Set([folder.uid, socket.uid])].filter((owner) => !trusted.has(owner));
  if (owners.length > 0) {
    const hint = `the socket or its folder belongs to uid ${owners.join(", ")}; if that is the server's account, say --socket-owner`;
    throw new ExportProblem("SOCKET_OWNER", hint);
  }
  if ((folder.mode & 2) !== 0) {
    throw new ExportProblem(
      "SOCKET_OWNER",
      "everybody can put a socket into that folder; move the socket to a folder of its own"
    );
  }
}
function parseAuthorities(pem) {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g) ?? [];
  const begun = pem.match(/-----BEGIN /g) ?? [];
  if (blocks.length === 0 || begun.length !== blocks.length) {
    throw new ExportProblem(
      "AUTHORITY_UNREADABLE",
      "the file of --ca must hold at least one CERTIFICATE block, and no block of another kind"
    );
  }
  try {
    return blocks.map((block) => new X509Certificate(block).toString());
  } catch {
    throw new ExportProblem(
      "AUTHORITY_UNREADABLE",
      "the file of --ca holds a certificate that cannot be read"
    );
  }
}
function whenConnected(socket, event, signal) {
  return new Promise((done, fail) => {
    const timer = setTimeout(() => {
      socket.destroy();
      fail(new ExportProblem("CONNECT_DEADLINE", `no connection within ${String(CONNECT_DEADLINE_MS)} ms`));
    }, CONNECT_DEADLINE_MS);
    socket.once(event, () => {
      clearTimeout(timer);
      done();
    });
    socket.once("error", (error) => {
      clearTimeout(timer);
      if (signal?.aborted === true) return fail(interrupted());
      fail(new ExportProblem("CONNECT_FAILED", `the connection failed: ${error.code ?? "no code"}`));
    });
  });
}
var interrupted = () => new ExportProblem("INTERRUPTED", "the export was stopped; nothing was written");
function readOneByte(socket, signal) {
  return new Promise((done, fail) => {
    const end = (problem) => {
      clearTimeout(timer);
      socket.destroy();
      fail(problem);
    };
    const timer = setTimeout(
      () => end(new ExportProblem("CONNECT_DEADLINE", "the server does not say whether it has TLS")),
      CONNECT_DEADLINE_MS
    );
    socket.once(
      "close",
      () => end(
        signal?.aborted === true ? interrupted() : new ExportProblem("CONNECT_FAILED", "the server hung up instead of starting TLS")
      )
    );
    socket.once("data", (bytes) => {
      clearTimeout(timer);
      socket.pause();
      if (bytes.length !== 1)
        end(new ExportProblem("PROTOCOL_VIOLATION", "the server sent plaintext before TLS"));
      else done(bytes.toString("latin1"));
    });
  });
}
var tls = () => process.getBuiltinModule("node:tls");
async function openTransport(endpoint, uid, signal) {
  if (signal?.aborted === true) throw interrupted();
  const ending = signal === void 0 ? {} : { signal };
  if (endpoint.kind === "unix") {
    const path = join(endpoint.directory, `.s.PGSQL.${String(endpoint.port)}`);
    const trusted = /* @__PURE__ */ new Set([0, uid, ...endpoint.socketOwner === null ? [] : [endpoint.socketOwner]]);
    refuseForeignSocket(endpoint.directory, path, trusted);
    const socket2 = connect({ path, ...ending });
    await whenConnected(socket2, "connect", signal);
    return socket2;
  }
  const authorities = parseAuthorities(endpoint.ca);
  const socket = connect({ port: endpoint.port, host: endpoint.host, ...ending });
  await whenConnected(socket, "connect", signal);
  socket.setNoDelay(true);
  socket.write(SSL_REQUEST);
  if (await readOneByte(socket, signal) !== "S") {
    socket.destroy();
    throw new ExportProblem(
      "PLAINTEXT_REFUSED",
      "the server has no TLS; a password and rows are never sent in clear over TCP"
    );
  }
  const secure = tls().connect({
    socket,
    host: endpoint.host,
    ca: authorities,
    rejectUnauthorized: true,
    minVersion: "TLSv1.2",
    // Server names are not for addresses (RFC 6066); the certificate is checked against `host` in either case.
    ...isIP(endpoint.host) === 0 ? { servername: endpoint.host } : {}
  });
  await whenConnected(secure, "secureConnect", signal);
  return secure;
}

export {
  refuseEnvironment,
  refuseForeignSocket,
  parseAuthorities,
  openTransport
};
