// The inspector's own check (P1): each id with what it has to read. Pure data: the inspector observes against it, and verify
// holds a report's self_check against it.

export const selfCheckExpectations = {
  interfaces: 'lo',
  routes: 'none',
  routes6: 'none',
  'root-mount': 'ro',
  'data-mounts': '/in ro, /out rw',
  environment: '0 keys',
  environ: '0 bytes',
  filter: '2',
  'no-new-privileges': '1',
  capabilities: '0000000000000000',
  'not-root': 'yes',
} as const;

export type SelfCheckId = keyof typeof selfCheckExpectations;
