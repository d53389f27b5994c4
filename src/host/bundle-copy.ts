// Leaves the OCI bundle of an attested run for an auditor. Runs as root on a path that the caller named, so it makes that folder
// itself, enters it by descriptor, and writes nothing that already is there: a link planted on the way leads nowhere.
import fs from 'node:fs';
import path from 'node:path';
import { CodedError } from '../formats/coded-error.ts';
import { errorCode } from '../files/error-code.ts';
import { openOwnDirectory } from '../files/open-directory.ts';

const failed = (message: string) =>
  new CodedError(
    'SANDBOX_FAILED',
    message,
    'give --bundle a path that does not exist yet, in a folder that does',
  );

/** Copies a bundle, readable for everyone. `target`: absolute; its parent exists, itself not. */
export function copyBundle(bundle: string, target: string): void {
  let descriptor: number;
  try {
    fs.mkdirSync(target, { mode: 0o755 });
    descriptor = openOwnDirectory(target);
  } catch (error) {
    throw failed(`the bundle's copy cannot be made (${errorCode(error)})`);
  }
  try {
    const facts = fs.fstatSync(descriptor);
    const inside = `/proc/self/fd/${descriptor}`;
    if (facts.uid !== 0 || fs.readdirSync(inside).length > 0) throw failed('another folder took its place');
    copyTree(bundle, inside);
  } finally {
    fs.closeSync(descriptor);
  }
}

function copyTree(from: string, to: string): void {
  for (const entry of fs.readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) {
      fs.mkdirSync(target, { mode: 0o755 });
      copyTree(source, target);
    } else if (entry.isFile()) {
      fs.copyFileSync(source, target, fs.constants.COPYFILE_EXCL | fs.constants.COPYFILE_FICLONE);
      fs.chmodSync(target, entry.name === 'config.json' ? 0o444 : fs.statSync(source).mode & 0o555);
    }
  }
}
