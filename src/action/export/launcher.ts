// dist/export-action.mjs: what the runner starts for export/action.yml. Always exits 0. Must never hold more than names and deadlines.
import { launchCommand } from '../launcher/command-step.ts';
import { exportOutputs } from './outputs.ts';

await launchCommand({
  name: 'export',
  outputs: exportOutputs,
  // In the order in which the command takes them from its standard input.
  secrets: ['INPUT_PASSWORD', 'INPUT_KB-TOKEN'],
  // The export's own: 10 s to reach the server, 180 s for the run.
  commandSeconds: 200,
});
