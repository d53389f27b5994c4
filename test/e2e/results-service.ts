// A loopback service that speaks what the artifact client speaks: Twirp, block blobs and the REST calls for another run.
// It is the attacker of the tests: each operation can be told to fail in one of the ways that a real one does.
import { createHash } from 'node:crypto';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the client asks, one name for each kind of request. */
export type Operation =
  | 'create'
  | 'block'
  | 'blocklist'
  | 'finalize'
  | 'list'
  | 'delete'
  | 'sign'
  | 'blob'
  | 'run'
  | 'repository'
  | 'branch'
  | 'artifacts'
  | 'zip';

export type Fault =
  /** An answer with that status and the service's usual form. */
  | { readonly kind: 'status'; readonly status: number; readonly message?: string }
  /** A page of a proxy in the place of the answer. */
  | { readonly kind: 'html'; readonly status: number }
  /** The connection ends with a reset before any answer. */
  | { readonly kind: 'reset' }
  /** Accepts the request and never answers. */
  | { readonly kind: 'hang' }
  /** Answers one byte each second. */
  | { readonly kind: 'slow' }
  /** Announces all bytes, sends half of them and ends the connection. */
  | { readonly kind: 'truncated' }
  /** The connection ends so often with a reset, then the service works. */
  | { readonly kind: 'reset at first'; times: number }
  /** Does what was asked, and resets the connection so often in the place of an answer. */
  | { readonly kind: 'done, then reset'; times: number }
  /** Does what was asked, and never answers. */
  | { readonly kind: 'done, then hang' }
  /** 200 and `ok: false`. */
  | { readonly kind: 'not ok' }
  /** Serves other bytes than were stored. */
  | { readonly kind: 'other bytes'; readonly bytes: Uint8Array }
  /** Fails so often with that status, then works. */
  | { readonly kind: 'at first'; readonly status: number; times: number }
  /** Works so often, then answers with that status. */
  | { readonly kind: 'later'; times: number; readonly status: number }
  /** Sends bytes without end. */
  | { readonly kind: 'endless' };

export interface StoredArtifact {
  readonly id: number;
  readonly name: string;
  readonly bytes: Buffer;
  /** As the service lists it; null where it lists none. */
  readonly digest: string | null;
  /** As the service lists it; a lie is possible. */
  readonly size: number;
}

export interface ServiceOptions {
  readonly faults?: Readonly<Partial<Record<Operation, Fault>>>;
  /** Where it is given, the faults are only for artifacts with such a name. */
  readonly only?: RegExp;
  /** What another job does while an operation is asked for, before it is done. */
  readonly meanwhile?: (service: ResultsService, operation: Operation, name: string) => void;
  /** Documents of the run and of the repository for the REST interface. */
  readonly run?: Record<string, unknown>;
  readonly repository?: Record<string, unknown>;
  readonly branch?: Record<string, unknown>;
}

/** The signature in every signed address, and the two tokens: none may turn up in anything that the product writes. */
export const secrets = {
  signature: 'c2lnbmF0dXJlLW9mLXRoZS1zdG9yYWdl',
  restToken: 'ghs_000000000000000000000000000000rest',
} as const;

export const here = { owner: 'octo', repo: 'evidence' } as const;
const full = `${here.owner}/${here.repo}`;

/** The document of a run that may hand a packet over; a test changes one member. */
export const trustedRun = {
  id: 4711,
  event: 'workflow_dispatch',
  path: '.github/workflows/export.yml',
  head_branch: 'main',
  run_attempt: 1,
  repository: { full_name: full },
  head_repository: { full_name: full },
};

/** A token as the runner makes it: three parts, and the one scope that the client reads. Its signature is nobody's. */
export function runtimeToken(): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none' })}.${part({ scp: 'Actions.Results:run-backend-id:job-backend-id' })}.c2lnbmVk`;
}

export const digestOf = (bytes: Uint8Array) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

export class ResultsService implements AsyncDisposable {
  readonly #server: Server;
  readonly #options: ServiceOptions;
  readonly #artifacts = new Map<number, StoredArtifact>();
  readonly #blocks = new Map<string, Map<string, Buffer>>();
  readonly #blobs = new Map<string, Buffer>();
  readonly #timers = new Set<NodeJS.Timeout>();
  #nextId = 1000;
  /** Every request, as `operation`. */
  readonly asked: Operation[] = [];
  /** The body of the last request of each operation. */
  readonly bodies = new Map<Operation, string>();

  private constructor(options: ServiceOptions) {
    this.#options = options;
    this.#server = createServer((request, response) => {
      this.#answer(request, response).catch(() => response.destroy());
    });
  }

  static async start(options: ServiceOptions = {}): Promise<ResultsService> {
    const service = new ResultsService(options);
    await new Promise<void>((resolve) => service.#server.listen(0, '127.0.0.1', resolve));
    return service;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  /** What a runner gives a JavaScript action, and nothing else. */
  get environment(): Record<string, string> {
    return {
      ACTIONS_RESULTS_URL: this.url,
      ACTIONS_RUNTIME_TOKEN: runtimeToken(),
      GITHUB_API_URL: this.url.slice(0, -1),
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: full,
    };
  }

  get artifacts(): readonly StoredArtifact[] {
    return [...this.#artifacts.values()];
  }

  /** Stores an archive as if another job had uploaded it. */
  put(
    name: string,
    bytes: Uint8Array,
    listed: { digest?: string | null; size?: number } = {},
  ): StoredArtifact {
    const artifact = {
      id: this.#nextId++,
      name,
      bytes: Buffer.from(bytes),
      digest: listed.digest === undefined ? digestOf(bytes) : listed.digest,
      size: listed.size ?? bytes.length,
    };
    this.#artifacts.set(artifact.id, artifact);
    return artifact;
  }

  /** What any job of the same run may do. */
  delete(name: string): void {
    for (const { id } of this.#named(name)) this.#artifacts.delete(id);
  }

  /** May be called twice: a service that is gone already stays so. */
  async [Symbol.asyncDispose](): Promise<void> {
    for (const timer of this.#timers) clearInterval(timer);
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #named(name: string): StoredArtifact[] {
    return this.artifacts.filter((artifact) => artifact.name === name);
  }

  #operation(method: string, url: URL): Operation | null {
    const twirp = /\.ArtifactService\/(\w+)$/.exec(url.pathname)?.[1];
    switch (twirp) {
      case 'CreateArtifact':
        return 'create';
      case 'FinalizeArtifact':
        return 'finalize';
      case 'ListArtifacts':
        return 'list';
      case 'DeleteArtifact':
        return 'delete';
      case 'GetSignedArtifactURL':
        return 'sign';
      case undefined:
        break;
      default:
        return null;
    }
    if (url.pathname.startsWith('/storage/')) {
      if (method !== 'PUT') return 'blob';
      return url.searchParams.get('comp') === 'blocklist' ? 'blocklist' : 'block';
    }
    if (url.pathname === `/repos/${full}`) return 'repository';
    if (url.pathname.startsWith(`/repos/${full}/branches/`)) return 'branch';
    if (/\/actions\/runs\/\d+$/.test(url.pathname)) return 'run';
    if (/\/actions\/runs\/\d+\/artifacts$/.test(url.pathname)) return 'artifacts';
    return /\/actions\/artifacts\/\d+\/zip$/.test(url.pathname) ? 'zip' : null;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.url);
    const operation = this.#operation(request.method ?? 'GET', url);
    if (operation === null) return void response.writeHead(404).end('{"msg":"no such call"}');
    this.asked.push(operation);
    const early = this.#options.only === undefined ? this.#options.faults?.[operation] : undefined;
    // A reset hits while the request is still on its way; everything else hears it out.
    if (early?.kind === 'reset') return void request.socket.resetAndDestroy();
    const body = await bodyOf(request);
    const name = this.#nameIn(url, body);
    const isMeant = this.#options.only?.test(name) ?? true;
    const fault = isMeant ? this.#options.faults?.[operation] : undefined;
    this.#options.meanwhile?.(this, operation, name);
    if (fault?.kind === 'reset' || (fault?.kind === 'reset at first' && fault.times-- > 0))
      return void request.socket.resetAndDestroy();
    this.bodies.set(operation, body.toString());
    if (fault?.kind === 'hang') return;
    const authorised = this.#isAuthorised(operation, request.headers.authorization, url);
    const answer = authorised
      ? this.#do(operation, url, body)
      : { status: 401, headers: {}, bytes: json({ msg: 'who?' }) };
    // Done, and nobody hears of it.
    if (fault?.kind === 'done, then reset' && fault.times-- > 0) return void request.socket.resetAndDestroy();
    if (fault?.kind === 'done, then hang') return;
    this.#send(response, answer, fault);
  }

  /** The artifact that a request is about, as far as it says so. */
  #nameIn(url: URL, body: Buffer): string {
    if (!url.pathname.startsWith('/twirp/')) return decodeURIComponent(url.pathname.split('/')[3] ?? '');
    const asked = JSON.parse(body.toString()) as { name?: string; name_filter?: string };
    return asked.name ?? asked.name_filter ?? '';
  }

  // The service proper is strict, so that a client without its token would be found out.
  #isAuthorised(operation: Operation, authorization: string | undefined, url: URL): boolean {
    switch (operation) {
      case 'block':
      case 'blocklist':
      case 'blob':
        // A token that went to the storage as well would have leaked.
        return authorization === undefined && url.searchParams.get('sig') === secrets.signature;
      case 'create':
      case 'finalize':
      case 'list':
      case 'delete':
      case 'sign':
        return authorization === `Bearer ${runtimeToken()}`;
      case 'run':
      case 'repository':
      case 'branch':
      case 'artifacts':
      case 'zip':
        return (
          /^(?:Bearer|token) /.test(authorization ?? '') && (authorization ?? '').endsWith(secrets.restToken)
        );
    }
  }

  #signed(path: string): string {
    return `${this.url}storage/${path}?sv=2025-01-01&sig=${secrets.signature}`;
  }

  #do(operation: Operation, url: URL, body: Buffer): Reply {
    const key = url.pathname.slice('/storage/'.length);
    switch (operation) {
      case 'create': {
        const { name } = JSON.parse(body.toString()) as { name: string };
        if (this.#named(name).length > 0) {
          return reply(409, { code: 'already_exists', msg: 'an artifact with this name already exists' });
        }
        return reply(200, {
          ok: true,
          signed_upload_url: this.#signed(`container/${encodeURIComponent(name)}`),
        });
      }
      case 'block': {
        const blocks = this.#blocks.get(key) ?? new Map<string, Buffer>();
        blocks.set(url.searchParams.get('blockid') ?? '', body);
        this.#blocks.set(key, blocks);
        return reply(201, null);
      }
      case 'blocklist': {
        const ids = [...body.toString().matchAll(/<Latest>([^<]+)<\/Latest>/g)].map(([, id]) => id ?? '');
        const blocks = ids.map((id) => this.#blocks.get(key)?.get(id) ?? Buffer.alloc(0));
        this.#blobs.set(decodeURIComponent(key.split('/')[1] ?? ''), Buffer.concat(blocks));
        return reply(201, null);
      }
      case 'finalize': {
        const asked = JSON.parse(body.toString()) as { name: string; size: string; hash?: string };
        const bytes = this.#blobs.get(asked.name);
        if (bytes === undefined) return reply(404, { msg: 'nothing was uploaded' });
        // The real service, too, refuses a hash that is not the blob's.
        if (asked.hash !== undefined && asked.hash !== digestOf(bytes)) return reply(400, { msg: 'hash' });
        // Asked a second time, because the first answer was lost.
        const same = this.#named(asked.name).find(({ digest }) => digest === digestOf(bytes));
        return reply(200, { ok: true, artifact_id: String((same ?? this.put(asked.name, bytes)).id) });
      }
      case 'list': {
        const asked = JSON.parse(body.toString()) as { name_filter?: string; id_filter?: string };
        const found = this.artifacts.filter(
          ({ name, id }) =>
            (asked.name_filter ?? name) === name && (asked.id_filter ?? String(id)) === String(id),
        );
        return reply(200, {
          artifacts: found.map(({ id, name, size, digest }) => ({
            workflow_run_backend_id: 'run-backend-id',
            workflow_job_run_backend_id: 'job-backend-id',
            database_id: String(id),
            name,
            size: String(size),
            ...(digest === null ? {} : { digest }),
          })),
        });
      }
      case 'delete': {
        const { name } = JSON.parse(body.toString()) as { name: string };
        const newest = this.#named(name).at(-1);
        if (newest === undefined) return reply(404, { msg: 'no artifact' });
        this.#artifacts.delete(newest.id);
        return reply(200, { ok: true, artifact_id: String(newest.id) });
      }
      case 'sign': {
        const { name } = JSON.parse(body.toString()) as { name: string };
        const newest = this.#named(name).at(-1);
        if (newest === undefined) return reply(404, { msg: 'no artifact' });
        return reply(200, { signed_url: this.#signed(`artifacts/${newest.id}.zip`) });
      }
      case 'blob': {
        const id = Number(/(\d+)\.zip$/.exec(key)?.[1]);
        const bytes = this.#artifacts.get(id)?.bytes;
        if (bytes === undefined) return reply(404, null);
        return { status: 200, headers: { 'content-type': 'application/zip' }, bytes };
      }
      case 'run':
        return reply(200, this.#options.run ?? trustedRun);
      case 'repository':
        return reply(200, this.#options.repository ?? { full_name: full, default_branch: 'main' });
      case 'branch':
        return reply(200, this.#options.branch ?? { name: 'main', protected: true });
      case 'artifacts': {
        const asked = url.searchParams.get('name');
        const found = asked === null ? this.artifacts : this.#named(asked);
        return reply(200, {
          total_count: found.length,
          artifacts: found.map(({ id, name, size, digest }) => ({ id, name, size_in_bytes: size, digest })),
        });
      }
      case 'zip': {
        const id = Number(/artifacts\/(\d+)\/zip$/.exec(url.pathname)?.[1]);
        return {
          status: 302,
          headers: { location: this.#signed(`artifacts/${id}.zip`) },
          bytes: Buffer.alloc(0),
        };
      }
    }
  }

  #send(response: ServerResponse, { status, headers, bytes }: Reply, fault: Fault | undefined): void {
    switch (fault?.kind) {
      case undefined:
        return void response.writeHead(status, { 'content-length': bytes.length, ...headers }).end(bytes);
      case 'status':
        return void response
          .writeHead(fault.status, { 'content-type': 'application/json' })
          .end(JSON.stringify({ code: 'unavailable', msg: fault.message ?? 'a fault of the test' }));
      case 'html':
        return void response
          .writeHead(fault.status, { 'content-type': 'text/html' })
          .end('<!doctype html><title>Sign in to the network</title>::set-env name=X::from a page');
      case 'not ok':
        return void response.writeHead(200, { 'content-type': 'application/json' }).end('{"ok":false}');
      case 'at first':
        if (fault.times-- > 0) return void response.writeHead(fault.status).end('{"msg":"not yet"}');
        return void response.writeHead(status, { 'content-length': bytes.length, ...headers }).end(bytes);
      case 'later':
        if (fault.times-- > 0)
          return void response.writeHead(status, { 'content-length': bytes.length, ...headers }).end(bytes);
        return void response.writeHead(fault.status).end('{"msg":"no more"}');
      case 'other bytes':
        return void response
          .writeHead(200, { 'content-type': 'application/zip', 'content-length': fault.bytes.length })
          .end(fault.bytes);
      case 'truncated':
        response.writeHead(status, { 'content-length': bytes.length, ...headers });
        return void response.write(bytes.subarray(0, bytes.length >> 1), () => response.destroy());
      case 'slow': {
        response.writeHead(status, { 'content-length': bytes.length, ...headers });
        let sent = 0;
        const timer = setInterval(() => {
          response.write(bytes.subarray(sent, ++sent));
          if (sent >= bytes.length || response.destroyed) clearInterval(timer);
        }, 1000);
        return void this.#timers.add(timer);
      }
      case 'endless': {
        response.writeHead(200, { 'content-type': 'application/zip' });
        const chunk = Buffer.alloc(1024 * 1024);
        const more = () => {
          while (!response.destroyed && response.write(chunk));
          if (!response.destroyed) response.once('drain', more);
        };
        return more();
      }
      case 'reset at first':
      case 'done, then reset':
        return void response.writeHead(status, { 'content-length': bytes.length, ...headers }).end(bytes);
      case 'done, then hang':
      case 'reset':
      case 'hang':
        return;
    }
  }
}

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Buffer;
}

const json = (value: unknown) => Buffer.from(value === null ? '' : JSON.stringify(value));

function reply(status: number, value: unknown): Reply {
  return {
    status,
    headers: value === null ? {} : { 'content-type': 'application/json' },
    bytes: json(value),
  };
}
