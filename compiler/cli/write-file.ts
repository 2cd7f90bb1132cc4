/** Writes files so that nothing that was there is lost when the writing fails. */
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';

/** Puts the text in the file all at once: on a full disk the old content stays. */
export function writeWhole(path: string, text: string): void {
  const target = existsSync(path) ? realpathSync(path) : path; // a link stays a link
  const mode = existsSync(target) ? writableMode(target) : 0o666;
  const beside = `${target}.${String(process.pid)}.nieuw`;
  try {
    rmSync(beside, { force: true }); // left behind when a run was broken off
    writeFileSync(beside, text, { flag: 'wx', mode });
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** A file that may not be written is not replaced either. */
function writableMode(path: string): number {
  accessSync(path, constants.W_OK);
  return statSync(path).mode;
}

/** The folder with those it lies in. Not by `recursive`: Node does not return from that in a folder like /proc. */
export function makeFolders(folder: string): void {
  if (existsSync(folder)) return;
  makeFolders(dirname(folder));
  mkdirSync(folder);
}
