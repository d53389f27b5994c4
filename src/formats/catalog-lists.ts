// Whether a catalog keeps to the lists of seed 002, and what its items have to say where it does not. Pure; export step and inspector.
// Must never take a packet's word for it: what decides is the catalog's own copy.
import type { Catalog } from './documents.ts';
import { isProhibitedDatabase } from './prohibition.ts';

/** The databases of seed 002, section 3. The shipped catalog names no other. */
export const contractDatabases: readonly string[] = ['directus', 'incomex_metadata', 'workflow'];

/** What an item says in its `tki` where the list that judged it is not the contract's. */
export interface OwnLists {
  readonly database_list?: 'CATALOG';
  readonly functions?: 'CATALOG';
}

/** Which lists of a catalog are its own: other databases, or a function list that is not empty. */
export function ownLists({ databases, functions = [] }: Pick<Catalog, 'databases' | 'functions'>): OwnLists {
  return {
    ...(databases.every((name) => contractDatabases.includes(name)) ? {} : { database_list: 'CATALOG' }),
    ...(functions.length === 0 ? {} : { functions: 'CATALOG' }),
  };
}

export const hasOwnLists = (catalog: Pick<Catalog, 'databases' | 'functions'>): boolean =>
  Object.keys(ownLists(catalog)).length > 0;

/** The first database of a catalog that no catalog may list: one of PostgreSQL's own. */
export const deniedDatabase = ({ databases }: Pick<Catalog, 'databases'>): string | undefined =>
  databases.find((name) => isProhibitedDatabase(name));
