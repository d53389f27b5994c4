import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  parseAuthorities,
  refuseForeignSocket
} from "./chunk-AMWFY7NC.mjs";
import {
  KB_HEADER_LIMIT_BYTES
} from "./chunk-IGOVUKX4.mjs";

// src/export/server/verified-request.ts
var { isIP } = require("node:net");
var { dirname } = require("node:path");
var TOKEN = /^[A-Za-z0-9._~+/-]{16,4096}=*$/;
var plain = () => process.getBuiltinModule("node:http");
var tls = () => process.getBuiltinModule("node:https");
function openRequest(endpoint, question, uid) {
  const common = {
    ...question,
    maxHeaderSize: KB_HEADER_LIMIT_BYTES,
    // Said, because NODE_OPTIONS can loosen the parser.
    insecureHTTPParser: false,
    headers: {
      ...question.headers,
      // A few bytes of gzip can be gigabytes.
      "accept-encoding": "identity",
      connection: "close"
    }
  };
  switch (endpoint.kind) {
    case "unix": {
      const trusted = /* @__PURE__ */ new Set([0, uid, ...endpoint.socketOwner === null ? [] : [endpoint.socketOwner]]);
      refuseForeignSocket(dirname(endpoint.path), endpoint.path, trusted);
      const { Agent, request } = plain();
      const agent = new Agent({ keepAlive: false });
      return request({ ...common, agent, socketPath: endpoint.path, host: "localhost" });
    }
    case "tls": {
      const { host, port } = endpoint;
      const { Agent, request } = tls();
      return request({
        ...common,
        agent: new Agent({ keepAlive: false }),
        host,
        port,
        ca: parseAuthorities(endpoint.ca),
        rejectUnauthorized: true,
        minVersion: "TLSv1.2",
        // Server names are not for addresses (RFC 6066); the certificate is checked against `host` in either case.
        ...isIP(host) === 0 ? { servername: host } : {}
      });
    }
  }
}

export {
  TOKEN,
  openRequest
};
