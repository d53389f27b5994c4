// What each probe is held against from inside: the prober's raw observations, beside the expectation. Pure.
// The frame was made where nothing is trusted: what it leaves out is a difference.
import type { Frame } from '../formats/documents.ts';
import type { ProbeId } from '../formats/probe.ts';
import type { Check, Standard } from './checks.ts';
import { mountChecks, netChecks, entriesOf, privilegeFields, statusChecks, words } from './kernel-checks.ts';

/** What the prober saw, against the expectation. A missing attempt is a difference, never nothing. */
export function insideChecks(probe: ProbeId, frame: Frame, standard: Standard): Check[] {
  const { attempts, raw } = frame.observations[probe];
  const expected = standard.expectations.attempts[probe];
  const checks: Check[] = Object.entries(expected).map(([id, codes]) => {
    const observed = attempts[id] ?? 'not attempted';
    // `A|B`: libc versions word the same refusal differently.
    return { id, expected: codes.split('|').includes(observed) ? observed : codes, observed };
  });
  const text = (name: string) => raw[name] ?? '!MISSING';
  switch (probe) {
    case 'p03-loopback-only':
      checks.push(...netChecks({ dev: text('dev'), route: text('route'), ipv6_route: text('ipv6_route') }));
      break;
    case 'p07-mount-set':
      checks.push(...mountChecks(text('mountinfo'), standard, () => true));
      break;
    case 'p10-no-privilege':
      checks.push(...statusChecks(text('status'), privilegeFields(standard)));
      break;
    case 'p12-no-host-surface':
      checks.push(
        { id: 'root-entries', expected: entriesOf(standard), observed: text('root') },
        {
          id: 'dev-entries',
          expected: words(standard.expectations.runtimes[standard.runtime].dev),
          observed: text('dev'),
        },
        { id: 'proc-entries', expected: '1 self thread-self', observed: text('proc') },
      );
      break;
    case 'p01-network-egress':
    case 'p02-name-resolution':
    case 'p04-rootfs-read-only':
    case 'p05-in-read-only':
    case 'p06-out-write-only':
    case 'p08-empty-keyset':
    case 'p09-no-subprocess':
    case 'p11-syscall-filter':
      break;
  }
  return checks;
}
