// Reasons for what the artifact client throws, which hides the cause or holds a secret.
import { describe, expect, it } from 'vitest';
import { toApiFailure, toFailure, toLate } from '../../../../src/action/artifacts/artifact-failure.ts';
import type { Exchange } from '../../../../src/action/artifacts/exchanges.ts';
import { describeLast, toPlace } from '../../../../src/action/artifacts/exchanges.ts';

const twirp = (method: string) => `/twirp/github.actions.results.api.v1.ArtifactService/${method}`;
const answered = (place: string, status: number): Exchange => ({ place, status, error: null });
const named = (name: string, message = 'https://storage/x?sig=SECRET') =>
  Object.assign(new Error(message), { name });

describe('toPlace', () => {
  it.each([
    ['POST', twirp('ListArtifacts'), 'the artifact service (ListArtifacts)'],
    ['POST', `${twirp('CreateArtifact')}?x=1`, 'the artifact service (CreateArtifact)'],
    ['GET', '/repos/o/r/actions/runs/1/artifacts?name=x', "GitHub's REST interface"],
    ['GET', '/api/v3/repos/o/r', "GitHub's REST interface"],
    ['PUT', '/container/blob?sig=SECRET&comp=block&blockid=AA', 'the storage (upload)'],
    ['PUT', '/container/blob?comp=blocklist&sig=SECRET', 'the storage (upload)'],
    ['GET', '/container/blob.zip?sig=SECRET', 'the storage (download)'],
    ['GET', undefined, 'the storage (download)'],
    ['GET', '/x?y=/twirp/a.B/CreateArtifact', 'the storage (download)'],
    ['GET', '/x?y=/repos/o/r', 'the storage (download)'],
    ['GET', '/x?y?/repos/o/r', 'the storage (download)'],
  ])('calls %s %s by what it is, without its query', (method, path, place) => {
    expect(toPlace(method, path)).toBe(place);
  });
});

describe('describeLast', () => {
  it('counts how often the last answer came', () => {
    const failing = answered('the storage (upload)', 500);
    expect(describeLast([answered('the storage (upload)', 201), failing, failing, failing])).toBe(
      'the storage (upload) answered 500, 3 times',
    );
  });

  it('says that no answer came, or which error did', () => {
    expect(describeLast([{ place: 'the storage (upload)', status: null, error: null }])).toBe(
      'the storage (upload): no answer',
    );
    expect(describeLast([{ place: 'the storage (upload)', status: null, error: 'ECONNRESET' }])).toBe(
      'the storage (upload): ECONNRESET',
    );
    expect(describeLast([])).toBe('no network request was made');
  });
});

describe('toFailure', () => {
  it.each([
    [401, 'ListArtifacts', 'ARTIFACT_REFUSED'],
    [403, 'ListArtifacts', 'ARTIFACT_REFUSED'],
    [404, 'GetSignedArtifactURL', 'ARTIFACT_NOT_FOUND'],
    [410, 'GetSignedArtifactURL', 'ARTIFACT_NOT_FOUND'],
    [404, 'CreateArtifact', 'ARTIFACT_SERVICE_FAILED'],
    [409, 'CreateArtifact', 'ARTIFACT_REFUSED'],
    [429, 'CreateArtifact', 'ARTIFACT_SERVICE_FAILED'],
    [500, 'FinalizeArtifact', 'ARTIFACT_SERVICE_FAILED'],
    [200, 'FinalizeArtifact', 'ARTIFACT_SERVICE_FAILED'],
  ] as const)('calls a last answer of %d to %s %s', (status, method, reason) => {
    const exchanges = [answered(`the artifact service (${method})`, status)];
    expect(toFailure(new Error('x'), exchanges).reason).toBe(reason);
  });

  const PLACE = 'the artifact service (FinalizeArtifact)';
  it.each([
    [null, `${PLACE}: no answer`],
    [0, `${PLACE} answered 0`],
    [199, `${PLACE} answered 199`],
    [200, `${PLACE} answered 200 with something other than an acceptance`],
    [299, `${PLACE} answered 299 with something other than an acceptance`],
    [300, `${PLACE} answered 300`],
    [409, `${PLACE} answered 409: the name is taken in this run`],
    [500, `${PLACE} answered 500`],
  ])('says of a last answer of %j no more than it was', (status, detail) => {
    expect(toFailure(new Error('x'), [{ place: PLACE, status, error: null }]).detail).toBe(detail);
  });

  it.each([
    ['the storage (download)', 404, 'ARTIFACT_SERVICE_FAILED'],
    ['the storage (upload)', 410, 'ARTIFACT_SERVICE_FAILED'],
    ["GitHub's REST interface", 404, 'ARTIFACT_NOT_FOUND'],
    ["GitHub's REST interface", 410, 'ARTIFACT_NOT_FOUND'],
    ["GitHub's REST interface", 405, 'ARTIFACT_SERVICE_FAILED'],
    ['the artifact service (FinalizeArtifact)', 404, 'ARTIFACT_SERVICE_FAILED'],
    ['of the storage', 404, 'ARTIFACT_NOT_FOUND'],
  ] as const)('of %s that answers %i it is %s', (place, status, reason) => {
    expect(toFailure(new Error('x'), [{ place, status, error: null }]).reason).toBe(reason);
  });

  it('does not call an artifact missing because the storage has lost it', () => {
    expect(toFailure(new Error('x'), [answered('the storage (download)', 404)]).reason).toBe(
      'ARTIFACT_SERVICE_FAILED',
    );
  });

  it.each([
    ['ArtifactNotFoundError', 'ARTIFACT_NOT_FOUND'],
    ['GHESNotSupportedError', 'NO_ARTIFACT_SERVICE'],
    ['InvalidTokenError', 'NO_ARTIFACT_SERVICE'],
    ['InvalidResponseError', 'ARTIFACT_SERVICE_FAILED'],
  ] as const)('knows the client’s %s', (name, reason) => {
    expect(toFailure(named(name), [answered('the artifact service (ListArtifacts)', 200)]).reason).toBe(
      reason,
    );
  });

  it('knows a quota that is used up by the client’s words, which are all that is left of it', () => {
    const error = new Error(
      'Failed to CreateArtifact: Artifact storage quota has been hit. Unable to upload',
    );
    const exchanges = [answered('the artifact service (CreateArtifact)', 403)];
    expect(toFailure(error, exchanges)).toMatchObject({
      reason: 'ARTIFACT_REFUSED',
      detail: expect.stringContaining('quota'),
    });
  });

  it('never repeats a message, which may hold a signature', () => {
    for (const name of [
      'Error',
      'UsageError',
      'ArtifactNotFoundError',
      'NetworkError',
      'InvalidTokenError',
    ]) {
      expect(JSON.stringify(toFailure(named(name), []))).not.toContain('SECRET');
    }
  });

  it('has a reason for what is no error at all', () => {
    for (const thrown of [undefined, null, 'text', 7]) {
      expect(toFailure(thrown, []).reason).toBe('ARTIFACT_SERVICE_FAILED');
    }
  });
});

describe('toApiFailure', () => {
  it.each([
    [400, 'ARTIFACT_SERVICE_FAILED'],
    [401, 'ARTIFACT_REFUSED'],
    [402, 'ARTIFACT_SERVICE_FAILED'],
    [403, 'ARTIFACT_REFUSED'],
    [404, 'ARTIFACT_NOT_FOUND'],
    [405, 'ARTIFACT_SERVICE_FAILED'],
    [500, 'ARTIFACT_SERVICE_FAILED'],
  ])('calls an answer of %d %s', (status, reason) => {
    const detail = `GitHub's REST interface answered ${status}`;
    expect(toApiFailure({ kind: 'refused', status })).toEqual({ reason, detail });
  });

  it('says why none came, and nothing of one that did', () => {
    expect(toApiFailure({ kind: 'failed', detail: 'ECONNRESET' })).toEqual({
      reason: 'ARTIFACT_SERVICE_FAILED',
      detail: "GitHub's REST interface: ECONNRESET",
    });
    expect(toApiFailure({ kind: 'answered', document: null })).toBeNull();
  });
});

describe('toLate', () => {
  it('says how long it waited, for whom, and how much had arrived', () => {
    const hanging = { place: 'the storage (download)', status: 200, error: null };
    expect(toLate(45, [hanging], { arrived: 10, announced: 20 })).toEqual({
      reason: 'ARTIFACT_DEADLINE',
      detail:
        'not finished after 45 s; last, the storage (download) answered 200; 10 of 20 bytes had arrived',
    });
  });
});

describe('what was looked for is named before what the service answered', () => {
  const notFound = Object.assign(new Error('x'), { name: 'ArtifactNotFoundError' });
  it.each([
    [{ name: 'governed-packet', runId: null }, 'this run has no artifact named governed-packet; '],
    [{ name: 'governed-packet', runId: '12' }, 'run 12 has no artifact named governed-packet; '],
    [{ name: '', id: 7, runId: null }, 'this run has no artifact with the id 7; '],
  ])('%j', (asked, words) => {
    const failure = toFailure(notFound, [], asked);
    expect(failure.reason).toBe('ARTIFACT_NOT_FOUND');
    expect(failure.detail.startsWith(words)).toBe(true);
  });

  it.each(['ENOSPC', 'Unknown system error -122'])(
    'a disk that is full by %s is no failure of the service, also behind another error',
    (code) => {
      const full = Object.assign(new Error('x'), { code });
      for (const error of [full, new Error('download failed', { cause: full })])
        expect(toFailure(error, []).reason).toBe('RUNNER_DISK_FULL');
      expect(toFailure(Object.assign(new Error('x'), { code: 'EIO' }), []).reason).toBe(
        'ARTIFACT_SERVICE_FAILED',
      );
    },
  );
});
