// Which inside programs a release pins, and by which digests. Pure: anyone who calls has read dist/manifest.json.

/** What is in `/app` of a real run; `inspect.json` holds the inspector's constants, and is pinned like a program. */
export const insidePrograms = ['enter.cjs', 'probe.cjs', 'inspect.cjs', 'inspect.json'] as const;

/** Name below `inside/` → the digest that the manifest's text gives it. A name that is not there equals no digest. */
export function pinnedDigests(
  manifestText: string,
  names: readonly string[] = insidePrograms,
): Record<string, string> {
  const manifest = JSON.parse(manifestText) as { files: Record<string, { digest?: string }> };
  return Object.fromEntries(
    names.map((name) => [name, manifest.files[`inside/${name}`]?.digest ?? 'not in the manifest']),
  );
}
