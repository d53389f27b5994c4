// Asks GitHub's REST interface one question, with the caller's token. Runs in main. Must never follow a redirect, which
// would carry the token elsewhere, and never hold more of an answer than its limit. Proxies are honoured, as on any runner.
import { HttpClient } from '@actions/http-client';

/** Bytes of one answer. A run's document is about 20 KB; one of a repository 10. */
const ANSWER_LIMIT_BYTES = 1024 * 1024;

/** A question that is not answered in this time is asked again, as long as the deadline of the whole allows it. */
const SILENCE_LIMIT_MS = 8_000;

/** Tries for a server's failure, with one second between them: a blip passes, an outage is reported early. */
const TRIES = 3;
const PAUSE_MS = 1_000;

export type ApiAnswer =
  | { readonly kind: 'answered'; readonly document: unknown }
  | { readonly kind: 'refused'; readonly status: number }
  | { readonly kind: 'failed'; readonly detail: string };

export interface ApiAccess {
  /** `GITHUB_API_URL`, such as https://api.github.com. */
  readonly url: string;
  readonly token: string;
}

const isServersFault = (status: number) => status === 429 || status >= 500;

async function askOnce(access: ApiAccess, path: string): Promise<ApiAnswer> {
  const client = new HttpClient('tool-kiem-thu', [], {
    allowRedirects: false,
    allowRetries: false,
    socketTimeout: SILENCE_LIMIT_MS,
  });
  try {
    const { message } = await client.get(`${access.url}${path}`, {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${access.token}`,
      'x-github-api-version': '2022-11-28',
    });
    const status = message.statusCode ?? 0;
    const chunks: Buffer[] = [];
    let bytes = 0;
    for await (const chunk of message as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > ANSWER_LIMIT_BYTES) return { kind: 'failed', detail: 'the answer is too long' };
      chunks.push(chunk);
    }
    if (status !== 200) return { kind: 'refused', status };
    return { kind: 'answered', document: JSON.parse(Buffer.concat(chunks).toString('utf8')) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (error instanceof SyntaxError) return { kind: 'failed', detail: 'the answer is not JSON' };
    return { kind: 'failed', detail: /^[A-Z0-9_]{1,40}$/.test(code) ? code : 'no answer' };
  } finally {
    client.dispose();
  }
}

/** The document at `path` (starting with a slash). Never rejects. */
export async function askGitHub(access: ApiAccess, path: string): Promise<ApiAnswer> {
  let answer = await askOnce(access, path);
  for (let attempt = 1; attempt < TRIES; attempt++) {
    if (answer.kind === 'answered' || (answer.kind === 'refused' && !isServersFault(answer.status))) break;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * attempt));
    answer = await askOnce(access, path);
  }
  return answer;
}
