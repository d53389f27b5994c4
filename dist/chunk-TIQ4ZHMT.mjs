import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  CONNECT_DEADLINE_MS
} from "./chunk-IGOVUKX4.mjs";
import {
  ExportProblem
} from "./chunk-QEG6CPXX.mjs";
import {
  __commonJS,
  __toESM
} from "./chunk-2WEO4Q7Z.mjs";

// node_modules/pg/lib/crypto/cert-signatures.js
var require_cert_signatures = __commonJS({
  "node_modules/pg/lib/crypto/cert-signatures.js"(exports, module) {
    function x509Error(msg, cert) {
      return new Error("SASL channel binding: " + msg + " when parsing public certificate " + cert.toString("base64"));
    }
    function readASN1Length(data, index) {
      let length = data[index++];
      if (length < 128) return { length, index };
      const lengthBytes = length & 127;
      if (lengthBytes > 4) throw x509Error("bad length", data);
      length = 0;
      for (let i = 0; i < lengthBytes; i++) {
        length = length << 8 | data[index++];
      }
      return { length, index };
    }
    function readASN1OID(data, index) {
      if (data[index++] !== 6) throw x509Error("non-OID data", data);
      const { length: OIDLength, index: indexAfterOIDLength } = readASN1Length(data, index);
      index = indexAfterOIDLength;
      const lastIndex = index + OIDLength;
      const byte1 = data[index++];
      let oid = (byte1 / 40 >> 0) + "." + byte1 % 40;
      while (index < lastIndex) {
        let value = 0;
        while (index < lastIndex) {
          const nextByte = data[index++];
          value = value << 7 | nextByte & 127;
          if (nextByte < 128) break;
        }
        oid += "." + value;
      }
      return { oid, index };
    }
    function expectASN1Seq(data, index) {
      if (data[index++] !== 48) throw x509Error("non-sequence data", data);
      return readASN1Length(data, index);
    }
    function signatureAlgorithmHashFromCertificate2(data, index) {
      if (index === void 0) index = 0;
      index = expectASN1Seq(data, index).index;
      const { length: certInfoLength, index: indexAfterCertInfoLength } = expectASN1Seq(data, index);
      index = indexAfterCertInfoLength + certInfoLength;
      index = expectASN1Seq(data, index).index;
      const { oid, index: indexAfterOID } = readASN1OID(data, index);
      switch (oid) {
        // RSA
        case "1.2.840.113549.1.1.4":
          return "MD5";
        case "1.2.840.113549.1.1.5":
          return "SHA-1";
        case "1.2.840.113549.1.1.11":
          return "SHA-256";
        case "1.2.840.113549.1.1.12":
          return "SHA-384";
        case "1.2.840.113549.1.1.13":
          return "SHA-512";
        case "1.2.840.113549.1.1.14":
          return "SHA-224";
        case "1.2.840.113549.1.1.15":
          return "SHA512-224";
        case "1.2.840.113549.1.1.16":
          return "SHA512-256";
        // ECDSA
        case "1.2.840.10045.4.1":
          return "SHA-1";
        case "1.2.840.10045.4.3.1":
          return "SHA-224";
        case "1.2.840.10045.4.3.2":
          return "SHA-256";
        case "1.2.840.10045.4.3.3":
          return "SHA-384";
        case "1.2.840.10045.4.3.4":
          return "SHA-512";
        // RSASSA-PSS: hash is indicated separately
        case "1.2.840.113549.1.1.10": {
          index = indexAfterOID;
          index = expectASN1Seq(data, index).index;
          if (data[index++] !== 160) throw x509Error("non-tag data", data);
          index = readASN1Length(data, index).index;
          index = expectASN1Seq(data, index).index;
          const { oid: hashOID } = readASN1OID(data, index);
          switch (hashOID) {
            // standalone hash OIDs
            case "1.2.840.113549.2.5":
              return "MD5";
            case "1.3.14.3.2.26":
              return "SHA-1";
            case "2.16.840.1.101.3.4.2.1":
              return "SHA-256";
            case "2.16.840.1.101.3.4.2.2":
              return "SHA-384";
            case "2.16.840.1.101.3.4.2.3":
              return "SHA-512";
          }
          throw x509Error("unknown hash OID " + hashOID, data);
        }
        // Ed25519 -- see https://github.com/openssl/openssl/issues/15477
        case "1.3.101.110":
        case "1.3.101.112":
          return "SHA-512";
        // Ed448 -- still not in pg 17.2 (if supported, digest would be SHAKE256 x 64 bytes)
        case "1.3.101.111":
        case "1.3.101.113":
          throw x509Error("Ed448 certificate channel binding is not currently supported by Postgres");
      }
      throw x509Error("unknown OID " + oid, data);
    }
    module.exports = { signatureAlgorithmHashFromCertificate: signatureAlgorithmHashFromCertificate2 };
  }
});

// src/export/server/transport.ts
import { X509Certificate } from "node:crypto";
import { lstatSync } from "node:fs";
import { connect, isIP } from "node:net";
import { join } from "node:path";
import { connect as connectTls, TLSSocket } from "node:tls";

// src/export/server/channel-binding.ts
var import_cert_signatures = __toESM(require_cert_signatures(), 1);
import { createHash } from "node:crypto";
var ED25519 = Buffer.from("300506032b6570", "hex");
function toBinding(certificate) {
  if (certificate === void 0 || certificate.includes(ED25519)) return { kind: "none" };
  try {
    const named = (0, import_cert_signatures.signatureAlgorithmHashFromCertificate)(certificate);
    const weak = named === "MD5" || named === "SHA-1";
    const algorithm = weak ? "sha256" : named.toLowerCase().replace(/^sha-/, "sha");
    return { kind: "certificate", hash: createHash(algorithm).update(certificate).digest() };
  } catch {
    return { kind: "none" };
  }
}

// src/export/server/transport.ts
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
  const secure = connectTls({
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
function bindingOf(transport) {
  return transport instanceof TLSSocket ? toBinding(transport.getPeerCertificate().raw) : { kind: "none" };
}

export {
  require_cert_signatures,
  refuseEnvironment,
  refuseForeignSocket,
  parseAuthorities,
  openTransport,
  bindingOf
};
