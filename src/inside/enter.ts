// Runs in the sandbox as the container's first program. It re-executes node with an empty environment, because
// runtimes inject HOME however empty the config's list is. It must never read anything but its own arguments,
// its environment's names and what it holds open: node marks low descriptors close-on-exec, so a leaked one may end here.
import { openAtStart } from '../probes/attempts/open-at-start.ts';

const [node, nonce] = [process.execPath, process.argv[2] ?? ''];
const options = process.execArgv;
if (process.execve === undefined) {
  // Before Node 22.15 and 23.11. The host sees no frame, and blocks.
  process.exit(3);
}
// How many keys the runtime was given, for the prober to tell: none of them arrives there. HOME is the runtimes' own.
const given = Object.keys(process.env).filter((name) => name !== 'HOME').length;
process.execve(node, [node, ...options, '/app/probe.cjs', nonce, String(given), openAtStart], {});
