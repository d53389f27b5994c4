import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  parseAuthorities,
  refuseForeignSocket
} from "./chunk-3POSB6F4.mjs";
import {
  KB_HEADER_LIMIT_BYTES
} from "./chunk-IGOVUKX4.mjs";

// src/export/server/verified-request.ts
import { Agent as PlainAgent, request as requestPlain } from "node:http";
import { Agent, request as requestTls } from "node:https";
import { isIP } from "node:net";
import { dirname } from "node:path";
var TOKEN = /^[A-Za-z0-9._~+/-]{16,4096}=*$/;
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
      const agent = new PlainAgent({ keepAlive: false });
      return requestPlain({ ...common, agent, socketPath: endpoint.path, host: "localhost" });
    }
    case "tls": {
      const { host, port } = endpoint;
      return requestTls({
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
