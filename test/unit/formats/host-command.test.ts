// The rule that lets sudo start the host: whole commands and nothing besides, whatever the paths hold.
import { describe, expect, it } from 'vitest';
import { sudoRule } from '../../../src/formats/host-command.ts';

const program = { node: '/opt/node', host: '/opt/host.mjs' };

describe('sudoRule', () => {
  it('lets the command line, the action here, and a runner in its usual place', () => {
    expect(sudoRule('runner', program)).toBe(
      'runner ALL=(root) NOPASSWD: /usr/bin/env -i /opt/node /opt/host.mjs, ' +
        '/usr/bin/env -i /usr/bin/timeout -k5 100 /opt/node /opt/host.mjs, ' +
        '/usr/bin/env -i /usr/bin/timeout -k5 100 /home/runner/actions-runner/externals/node24/bin/node ' +
        '/home/runner/actions-runner/_work/_actions/OWNER/tool-kiem-thu/v0/dist/host.mjs',
    );
  });

  it.each(['\\', ',', ':', '=', '#', '!', '*', '?', '[', ']', '^'])(
    'writes %s so that sudo reads it as itself',
    (active) => {
      expect(sudoRule('runner', { ...program, node: `/a${active}b` })).toContain(
        `/usr/bin/env -i /a\\${active}b /opt/host.mjs,`,
      );
    },
  );

  it.each([' ', '\n', '\t', '\u0000', '\u202e', '\u200b', '\u2028', '\ud800', '\u00a0'])(
    'has none for a path with %j, in either',
    (unfit) => {
      expect(sudoRule('runner', { ...program, node: `/a${unfit}b` })).toBeNull();
      expect(sudoRule('runner', { ...program, host: `/a${unfit}b` })).toBeNull();
    },
  );
});
