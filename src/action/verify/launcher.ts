// dist/verify-action.mjs: what the runner starts for verify/action.yml. Always exits 0. Must never hold more than names and deadlines.
import { launch } from '../launcher/step-launcher.ts';

await launch({
  name: 'verify',
  begins: {
    outcome: 'BLOCKED',
    'exit-code': '3',
    'rows-agreeing': '0',
    'rows-differing': '0',
    'rows-not-evidenced': '0',
    'rows-not-evaluated': '0',
    'may-gate': 'false',
  },
  secret: null,
  // A packet at its limit of 256 MiB is evaluated again.
  commandSeconds: 120,
});
