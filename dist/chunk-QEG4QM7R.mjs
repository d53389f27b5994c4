import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  gate
} from "./chunk-NLUGCIAZ.mjs";
import {
  findProhibited,
  isProhibitedDatabase,
  isSignature,
  unreviewedMembers
} from "./chunk-JDNDBO6H.mjs";

// src/export/gate/judge-entry.ts
async function judgeEntry(entry, catalog, parser) {
  const prohibitedJoins = catalog.prohibited.joins;
  const functions = (catalog.functions ?? []).filter(isSignature);
  const decision = await gate(entry.sql, { relations: entry.relations, prohibitedJoins, functions }, parser);
  if (decision.kind === "denied") return decision;
  const where = entry.id;
  const surface = entry.governed_surface.slice(entry.governed_surface.indexOf(".") + 1);
  if (isProhibitedDatabase(entry.governed_surface)) {
    const hint = "the databases postgres, template0 and template1 are prohibited";
    return { kind: "denied", code: "RELATION_DENIED", where, hint };
  }
  const [database = ""] = entry.governed_surface.split(".");
  if (!catalog.databases.includes(database)) {
    const hint = `the catalog does not list the database ${database}; add it to databases, or correct governed_surface`;
    return { kind: "denied", code: "DATABASE_DENIED", where, hint };
  }
  const stated = [...entry.functions ?? []].sort();
  if (JSON.stringify(stated) !== JSON.stringify(decision.calls)) {
    const list = (calls) => calls.length === 0 ? "nothing" : calls.join(", ");
    const hint = `the text calls ${list(decision.calls)}, and functions of the entry lists ${list(stated)}: write there what it calls`;
    return { kind: "denied", code: "FUNCTIONS_DIFFER", where, hint };
  }
  const own = decision.relations.find((relation) => /^(?:pg_|information_schema\.)/.test(relation));
  if (own !== void 0) {
    const hint = `${own} is PostgreSQL's own: what it shows of sessions, roles and settings is nobody's governed surface`;
    return { kind: "denied", code: "RELATION_DENIED", where, hint };
  }
  const named = [entry.id, entry.governed_surface, ...Object.values(entry.count_discipline ?? {})].map((text) => findProhibited(text, catalog.prohibited)).find((hit) => hit !== void 0);
  if (named !== void 0) {
    return {
      kind: "denied",
      code: "RELATION_DENIED",
      where,
      hint: `the entry names ${named}, which is prohibited`
    };
  }
  const unreviewed = unreviewedMembers(entry);
  if (unreviewed.length > 0) {
    const hint = `${unreviewed.join(", ")} of the entry still say UNREVIEWED; a human writes what is counted, of what and how sure, and no command does`;
    return { kind: "denied", code: "UNREVIEWED", where, hint };
  }
  if (entry.authority_status === "binding") {
    return { kind: "denied", code: "BINDING", where, hint: "no entry of an unsealed catalog can bind" };
  }
  if (!decision.relations.includes(surface)) {
    return {
      kind: "denied",
      code: "SURFACE_DIFFERS",
      where,
      hint: "the text does not read the surface of its entry"
    };
  }
  if (decision.isCount !== (entry.result === "count")) {
    return {
      kind: "denied",
      code: "RESULT_DIFFERS",
      where,
      hint: `the entry says ${entry.result}; a count is one pg_catalog.count(*), or one count of the catalog's list, and nothing else`
    };
  }
  if (entry.result === "count" !== (entry.count_discipline !== void 0)) {
    return {
      kind: "denied",
      code: "DISCIPLINE_DIFFERS",
      where,
      hint: "a count, and only a count, carries its count_discipline"
    };
  }
  const { query = entry.id, surface: counted = entry.governed_surface } = entry.count_discipline ?? {};
  if (query !== entry.id || counted !== entry.governed_surface) {
    return {
      kind: "denied",
      code: "DISCIPLINE_DIFFERS",
      where,
      hint: "count_discipline names another query or surface than its entry"
    };
  }
  if (entry.counterpart !== void 0) {
    const other = catalog.entries.find(({ id }) => id === entry.counterpart);
    if (entry.precedence !== "diagnostic" || other?.precedence !== "canonical") {
      return {
        kind: "denied",
        code: "COUNTERPART_DIFFERS",
        where,
        hint: "a diagnostic entry names the canonical one that it never overrides, in the same catalog"
      };
    }
  }
  return decision;
}

export {
  judgeEntry
};
