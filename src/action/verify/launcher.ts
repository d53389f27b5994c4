// dist/verify-action.mjs: what the runner starts for verify/action.yml. Always exits 0. Must never hold more than names and deadlines.
import { launchCommand } from '../launcher/command-step.ts';
import { verifyOutputs } from './outputs.ts';

await launchCommand({
  name: 'verify',
  outputs: verifyOutputs,
  secrets: [],
  // A packet at its limit of 256 MiB is evaluated again.
  commandSeconds: 120,
});
