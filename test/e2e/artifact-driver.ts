// One call of src/action/artifacts/artifacts.ts in a process of its own, as main makes it. Started by artifact-process.ts:
// `node artifact-driver.ts fetch|upload|hand-over REQUEST-JSON RESULT-FILE`. The client's standard output goes where main's does.
import { writeFileSync } from 'node:fs';
import { fetchPacket } from '../../src/action/artifacts/artifacts.ts';
import { handOver } from '../../src/action/artifacts/hand-over.ts';
import { uploadFiles } from '../../src/action/artifacts/upload.ts';

const [call, request = '{}', result = ''] = process.argv.slice(2);
const effects = { env: process.env };
const handOverUnheard = (asked: Parameters<typeof handOver>[0], given: typeof effects) =>
  handOver(asked, given, () => {});
const calls = { fetch: fetchPacket, upload: uploadFiles, 'hand-over': handOverUnheard };
const outcome = await calls[call as keyof typeof calls](JSON.parse(request), effects);
writeFileSync(result, JSON.stringify(outcome));
// A client that hangs holds the process.
process.exit(0);
