// dist/export-action.mjs: what the runner starts for export/action.yml. Always exits 0. Must never hold more than names and deadlines.
import { launch } from '../launcher/step-launcher.ts';

await launch({
  name: 'export',
  begins: {
    outcome: 'BLOCKED',
    'packet-digest': '',
    'packet-artifact-id': '',
    'packet-artifact-digest': '',
    'may-gate': 'false',
  },
  secret: 'INPUT_PASSWORD',
  // The export's own: 10 s to reach the server, 180 s for the run.
  commandSeconds: 200,
});
