/** Finds a Chromium; installs the one of Debian when there is none and that is possible. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
];

/** The path of a Chromium. Throws, with what to do, when there is none. */
export function chromium(): string {
  const chosen = process.env['LIDWOORD_CHROMIUM'];
  if (chosen !== undefined) return chosen;
  return found() ?? installed();
}

function found(): string | undefined {
  return places.find((place) => existsSync(place));
}

function installed(): string {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) {
    throw new Error(
      'These tests need a Chromium. Install one (on Debian: apt-get install chromium fonts-dejavu-core), ' +
        'or name it in LIDWOORD_CHROMIUM.',
    );
  }
  console.log('Installing Chromium from Debian …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update', '-qq'], { env, stdio: 'inherit' });
  const packages = ['chromium', 'fonts-dejavu-core', 'fonts-noto-core'];
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env, stdio: 'inherit' });
  const path = found();
  if (path === undefined) throw new Error('Chromium was installed but is not found.');
  return path;
}
