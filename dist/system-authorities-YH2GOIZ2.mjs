import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import "./chunk-JDNDBO6H.mjs";
import "./chunk-PNNCTF7Q.mjs";

// src/export/server/system-authorities.ts
var tls = require("node:tls");
var CHOOSING = ["SSL_CERT_FILE", "SSL_CERT_DIR"];
function readSystemAuthorities(env) {
  const chosen = CHOOSING.find((name) => (env[name] ?? "") !== "");
  if (chosen !== void 0) return { kind: "none", why: `${chosen} names another list; unset it` };
  const { getCACertificates } = tls;
  if (getCACertificates === void 0) return { kind: "none", why: "this Node cannot read it; 22.15 can" };
  const found = getCACertificates("system");
  if (found.length === 0) return { kind: "none", why: "this system has no list of authorities" };
  return { kind: "authorities", pem: found.join("\n") };
}
export {
  readSystemAuthorities
};
