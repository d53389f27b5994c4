// Runs in the sandbox. Asks for a name that nobody owns, by both ways that node has.
import dns from 'node:dns';
import type { Observed } from './attempt.ts';
import { attemptLater } from './attempt.ts';

const NAME = 'tki-probe.test';

export async function observe(): Promise<Observed<'p02-name-resolution'>> {
  const resolver = new dns.Resolver({ timeout: 500, tries: 1 });
  resolver.setServers(['127.0.0.1']);
  return {
    attempts: {
      getaddrinfo: await attemptLater((done) => dns.lookup(NAME, { family: 4 }, (error) => done(error))),
      'resolver-query': await attemptLater((done) => resolver.resolve4(NAME, (error) => done(error))),
    },
    raw: {},
  };
}
