// Started by same-bytes.test.ts, in a process with a time zone, a language, an order and seeds of its own: judges vectors and says the
// digest of all that is written of each, a line for each. Tests only.
import { toCanonicalJson } from '../../../src/formats/canonical.ts';
import { sha256 } from '../../../src/formats/digest.ts';
import type { Report } from '../../../src/formats/documents.ts';
import { toTriplet } from '../../../src/report/triplet.ts';
import { toPage } from '../../../src/view/page.ts';
import { type Context, readVectors, runVector, toGo } from '../../vectors/vector.ts';
import { presentRun } from '../view/pages.ts';

const [order = ''] = process.argv.slice(2);

/** The same value, with each object's members put in the other way round where the order says so. */
function turned<T>(value: T): T {
  if (order !== 'backwards' || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(turned) as T;
  const members = Object.entries(value).map(([name, inner]) => [name, turned(inner) as unknown] as const);
  return Object.fromEntries(members.toReversed()) as T;
}

/** One of so many: each kind of report is among them, and a process is soon done. */
const STEP = 5;

const lines = readVectors()
  .filter((_, at) => at % STEP === 0)
  .map(({ name, packet, expected: { context = {} } }) => {
    const go = turned({ ...toGo(packet), ...context.go });
    // The digests of catalog and claims are those that runVector takes of the texts.
    const { catalog_digest: _catalog, claims_digest: _claims, ...rest } = go;
    // Claims are bytes, and stay as they are.
    const asked: Context = { ...context, attestation: turned(context.attestation ?? {}), go: rest };
    const report = turned<Report>(runVector(packet, asked));
    return `${name} ${sha256(toCanonicalJson(toTriplet(report)))}`;
  });
if (order === 'backwards') lines.reverse();
lines.push(`page ${sha256(toPage([presentRun('runc')]))}`);

process.stdout.write(`${lines.sort().join('\n')}\n${new Date(0).getHours()} ${(1.5).toLocaleString()}\n`);
