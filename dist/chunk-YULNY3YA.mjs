import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  findProhibited,
  isProhibitedDatabase
} from "./chunk-JDNDBO6H.mjs";

// src/export/knowledge-base/kb-request.ts
var NAME = /^[a-z_][a-z0-9_]{0,62}$/;
var KEY = /^[A-Za-z0-9_-]{1,100}$/;
function toFields({ fields }) {
  return [.../* @__PURE__ */ new Set([fields.document_id, fields.path, fields.revision, fields.body])];
}
function toRequestPath(question) {
  switch (question.kind) {
    case "globals":
      return "/policies/me/globals";
    case "permissions":
      return "/permissions/me";
    case "document": {
      const { collection, document_id } = question.document;
      const fields = toFields(question.document);
      if (![collection, ...fields].every((name) => NAME.test(name)) || !KEY.test(document_id))
        throw new TypeError("a malformed name");
      return `/items/${collection}/${document_id}?fields=${fields.join(",")}`;
    }
  }
}

// src/export/knowledge-base/judge-document.ts
function judgeDocument(document, catalog) {
  const denied = (code, hint) => ({
    kind: "denied",
    code,
    where: document.id,
    hint
  });
  const { governed_surface: surface, collection, path } = document;
  const [database = "", , relation] = surface.split(".");
  if (isProhibitedDatabase(surface)) return denied("RELATION_DENIED", "the database postgres is prohibited");
  if (!catalog.databases.includes(database))
    return denied("RELATION_DENIED", `the catalog does not list the database ${database}`);
  if (relation !== collection)
    return denied("SURFACE_DIFFERS", "the surface of a document is the table of its collection");
  if (collection.startsWith("directus_"))
    return denied("RELATION_DENIED", "a collection of Directus itself is not a knowledge base");
  const [prefix = "", ...rest] = path.split("/");
  if (rest.length === 0 || !catalog.kb_prefixes.includes(prefix))
    return denied("KB_PREFIX", `the path is below none of: ${catalog.kb_prefixes.join(", ") || "no prefix"}`);
  const named = [document.id, surface, path, document.document_id, ...Object.values(document.fields)].map((text) => findProhibited(text, catalog.prohibited)).find((hit) => hit !== void 0);
  if (named !== void 0) return denied("RELATION_DENIED", `the entry names ${named}, which is prohibited`);
  if (document.authority_status === "binding")
    return denied("BINDING", "no entry of an unsealed catalog can bind");
  return { kind: "accepted", relations: [toRequestPath({ kind: "document", document })] };
}

export {
  toFields,
  toRequestPath,
  judgeDocument
};
