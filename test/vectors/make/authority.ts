// Vectors: authority. Each is registered with what must be observed of it.
import { AUTHORITY, write, one } from './expectations.ts';
import { count, dot, packetOf, bytesOf } from './packets.ts';

export function authorityVectors(): void {
  one(
    'authority-used-as',
    'evidence used as binding by the packet\u2019s used_as',
    dot({ tki: { completeness: 'COMPLETE', used_as: 'binding' } }),
    AUTHORITY,
    [['used-as-binding', 'NOT_BINDING']],
  );
  one(
    'authority-claim',
    'evidence used as binding by a reader\u2019s claim',
    dot(),
    AUTHORITY,
    [['used-as-binding', 'NOT_BINDING']],
    {
      context: {
        claims: {
          schema: 'tki-claims/v1',
          claims: [
            {
              id: 'c1',
              text: 'binds',
              items: ['count/dot_tools'],
              use: 'binding',
              expectation: { kind: 'present' },
            },
          ],
        },
      },
    },
  );
  one(
    'authority-provisional',
    'binding under a provisional catalog',
    count('owner_register', '7'),
    AUTHORITY,
    [['provisional-binding', 'PROVISIONAL_CATALOG']],
  );
  {
    const diagnostic = count('v_dot_registry_no_file', '41');
    diagnostic.tki.overrides = ['count/v_dot_reconciliation_reliability'];
    write(
      'diagnostic-override',
      bytesOf(packetOf([count('v_dot_reconciliation_reliability', '309'), diagnostic])),
      {
        row: 'diagnostic item overrides a canonical one',
        verdict: 'READ_LEVEL_FAIL',
        findings: [
          { at: 'count/v_dot_registry_no_file', rule: 'diagnostic-override', reason: 'DIAGNOSTIC_OVERRIDE' },
        ],
        items: {
          'count/v_dot_reconciliation_reliability': 'EVIDENCE_PRESENT',
          'count/v_dot_registry_no_file': 'READ_LEVEL_FAIL',
        },
        integrity: 'SELF_CONSISTENT',
      },
    );
  }
}
