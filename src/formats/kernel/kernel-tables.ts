// `/proc/<pid>/net/{dev,route,ipv6_route}` and `/proc/<pid>/status`, parsed. Pure. Null: not such a table.

/** Interface names of `net/dev`. */
export function interfacesOf(text: string): string[] | null {
  const lines = text.split('\n');
  if (!lines[0]?.startsWith('Inter-|')) return null;
  return lines
    .slice(2)
    .filter((line) => line.trim() !== '')
    .map((line) => line.split(':')[0]?.trim() ?? '?');
}

/** Routes of `net/route` that do not belong to `lo`, as interface names. An empty file is an empty table, with no header. */
export function foreignRoutesOf(text: string): string[] | null {
  if (text === '') return [];
  const lines = text.split('\n');
  if (!lines[0]?.startsWith('Iface')) return null;
  return lines.slice(1).flatMap((line) => (line.trim() === '' ? [] : [line.split('\t')[0] ?? '?']));
}

/** Rows of `net/ipv6_route` whose device is not `lo`. No header; empty where IPv6 is off. */
export function foreignRoutes6Of(text: string): string[] | null {
  if (text.startsWith('!')) return null;
  const rows = text.split('\n').filter((line) => line !== '');
  if (rows.some((row) => row.split(/\s+/).length < 10)) return null;
  return rows.flatMap((row) => {
    const device = row.split(/\s+/)[9] ?? '?';
    return device === 'lo' ? [] : [device];
  });
}

/** `Name:\tvalue` lines of `status`, white space folded. */
export function parseStatus(text: string): Map<string, string> | null {
  const fields = new Map<string, string>();
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const colon = line.indexOf(':');
    if (colon < 1) return null;
    fields.set(
      line.slice(0, colon),
      line
        .slice(colon + 1)
        .trim()
        .replace(/\s+/g, ' '),
    );
  }
  return fields.size === 0 ? null : fields;
}

/** How often the process was scheduled away: it only grows, so a copied reading shows. Null where the kernel does not say. */
export function contextSwitches(text: string): number | null {
  const status = parseStatus(text);
  const counts = ['voluntary_ctxt_switches', 'nonvoluntary_ctxt_switches'].map((name) => status?.get(name));
  return counts.every((count) => /^\d{1,15}$/.test(count ?? ''))
    ? counts.reduce((sum, count) => sum + Number(count), 0)
    : null;
}
