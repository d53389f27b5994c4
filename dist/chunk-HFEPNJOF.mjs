import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  isProhibitedDatabase
} from "./chunk-2Q36WXXZ.mjs";

// src/formats/catalog-lists.ts
var contractDatabases = ["directus", "incomex_metadata", "workflow"];
function ownLists({ databases, functions = [] }) {
  return {
    ...databases.every((name) => contractDatabases.includes(name)) ? {} : { database_list: "CATALOG" },
    ...functions.length === 0 ? {} : { functions: "CATALOG" }
  };
}
var hasOwnLists = (catalog) => Object.keys(ownLists(catalog)).length > 0;
var deniedDatabase = ({ databases }) => databases.find((name) => isProhibitedDatabase(name));

export {
  ownLists,
  hasOwnLists,
  deniedDatabase
};
