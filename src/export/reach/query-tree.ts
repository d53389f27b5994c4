// Reads what a stored query tree (pg_node_tree) refers to. Pure.
// Must never miss a reference because a node is new: beside the known fields every larger number is reported.

export interface TreeReferences {
  functions: Set<string>;
  operators: Set<string>;
  types: Set<string>;
  relations: Set<string>;
  collations: Set<string>;
  /** Every number of the tree from the first user oid on, but positions and constants: what no known field explained. */
  numbers: Set<string>;
}

const functionField =
  /:(?:funcid|opfuncid|aggfnoid|winfnoid|hashfuncid|negfuncid|tsmhandler|startInRangeFunc|endInRangeFunc) (\d+)/g;
const operatorField = /:(?:opno|eqop|sortop|lt_opr) (\d+)/g;
const operatorList = /:opnos \(o ([\d ]+)\)/g;
const typeField = /:\w*type(?:id)? (\d+)/g;
const relationField = /:(?:relid|relkindoid|oldrelid) (\d+)/g;
const collationField = /:\w*coll(?:id|ation)? (\d+)/g;
const oidList = /\(o ([\d ]+)\)/g;

/** Parts of the text whose numbers are not oids: places in the view's source, type modifiers, and the bytes of constants. */
const noOids = /:\w*(?:location|_len|_start|_end|typmod) -?\d+|\[[^\]]*\]|"(?:[^"\\]|\\.)*"/g;

const singles = (tree: string, pattern: RegExp): string[] =>
  [...tree.matchAll(pattern)].map((match) => match[1] ?? '').filter((oid) => oid !== '0');

const lists = (tree: string, pattern: RegExp): string[] =>
  singles(tree, pattern).flatMap((list) => list.split(' ').filter((oid) => oid !== '' && oid !== '0'));

/** What one tree refers to, as oids in decimal text. */
export function readTree(tree: string, firstUserOid: number): TreeReferences {
  const numbers = (tree.replace(noOids, ' ').match(/\b\d{5,10}\b/g) ?? []).filter(
    (digits) => Number(digits) >= firstUserOid,
  );
  return {
    functions: new Set(singles(tree, functionField)),
    operators: new Set([...singles(tree, operatorField), ...lists(tree, operatorList)]),
    types: new Set(singles(tree, typeField)),
    relations: new Set(singles(tree, relationField)),
    collations: new Set(singles(tree, collationField)),
    numbers: new Set([...numbers, ...lists(tree, oidList).filter((oid) => Number(oid) >= firstUserOid)]),
  };
}
