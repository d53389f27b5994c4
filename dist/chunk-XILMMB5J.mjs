import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
import {
  HttpClient
} from "./chunk-MHPY5BHX.mjs";

// src/action/github-api.ts
var ANSWER_LIMIT_BYTES = 1024 * 1024;
var SILENCE_LIMIT_MS = 8e3;
var TRIES = 3;
var PAUSE_MS = 1e3;
var isServersFault = (status) => status === 429 || status >= 500;
async function askOnce(access, path) {
  const client = new HttpClient("tool-kiem-thu", [], {
    allowRedirects: false,
    allowRetries: false,
    socketTimeout: SILENCE_LIMIT_MS
  });
  try {
    const { message } = await client.get(`${access.url}${path}`, {
      accept: "application/vnd.github+json",
      authorization: `Bearer ${access.token}`,
      "x-github-api-version": "2022-11-28"
    });
    const status = message.statusCode ?? 0;
    const chunks = [];
    let bytes = 0;
    for await (const chunk of message) {
      bytes += chunk.length;
      if (bytes > ANSWER_LIMIT_BYTES) return { kind: "failed", detail: "the answer is too long" };
      chunks.push(chunk);
    }
    if (status !== 200) return { kind: "refused", status };
    return { kind: "answered", document: JSON.parse(Buffer.concat(chunks).toString("utf8")) };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (error instanceof SyntaxError) return { kind: "failed", detail: "the answer is not JSON" };
    return { kind: "failed", detail: /^[A-Z0-9_]{1,40}$/.test(code) ? code : "no answer" };
  } finally {
    client.dispose();
  }
}
async function askGitHub(access, path) {
  let answer = await askOnce(access, path);
  for (let attempt = 1; attempt < TRIES; attempt++) {
    if (answer.kind === "answered" || answer.kind === "refused" && !isServersFault(answer.status)) break;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * attempt));
    answer = await askOnce(access, path);
  }
  return answer;
}

export {
  askGitHub
};
