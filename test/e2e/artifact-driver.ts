// One call of src/action/artifacts.ts in a process of its own, as main makes it. Started by artifact-process.ts:
// `node artifact-driver.ts fetch|upload REQUEST-JSON RESULT-FILE`. The client's standard output goes where main's does.
import { writeFileSync } from 'node:fs';
import { fetchPacket, uploadFiles } from '../../src/action/artifacts.ts';

const [call, request = '{}', result = ''] = process.argv.slice(2);
const effects = { env: process.env };
const outcome =
  call === 'fetch'
    ? await fetchPacket(JSON.parse(request), effects)
    : await uploadFiles(JSON.parse(request), effects);
writeFileSync(result, JSON.stringify(outcome));
// A client that hangs holds the process.
process.exit(0);
