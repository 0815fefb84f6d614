/**
 * `npm run setup`: installs the programs that the tests check with, where a package manager can do it without asking
 * anyone. Elsewhere it says what to install. It never waits for an answer, and a program that cannot be had is no
 * failure, for the tests that need it are skipped by name; only with CI=true it is one.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { needs } from './packages.mjs';

const say = (line) => process.stdout.write(`${line}\n`);

/** @returns {boolean} */
const isExecutable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const directories = (process.env['PATH'] ?? '').split(delimiter).filter((directory) => directory !== '');
const suffix = process.platform === 'win32' ? '.exe' : '';
const isOnPath = (command) =>
  directories.some((directory) => isExecutable(join(directory, command + suffix)));
const isThere = ({ commands = [], files = [] }) =>
  commands.some(isOnPath) || files.some((file) => existsSync(file));
const findMissing = () => needs.filter((need) => !isThere(need));

const environment = {
  ...process.env,
  DEBIAN_FRONTEND: 'noninteractive',
  DEBCONF_NONINTERACTIVE_SEEN: 'true',
  NEEDRESTART_MODE: 'a',
};

/** Runs a command with what it prints to be seen and nothing to be asked, and tells whether it ended well. */
function run(command, args, timeoutMinutes) {
  say(`  $ ${[command, ...args].join(' ')}`);
  const stdio = ['ignore', 'inherit', 'inherit'];
  const { status } = spawnSync(command, args, { stdio, env: environment, timeout: timeoutMinutes * 60_000 });
  return status === 0;
}

/** The words to put before apt-get to be root: none for root itself; null where root cannot be had unasked. */
function findRootPrefix() {
  if (process.getuid?.() === 0) return [];
  if (!isOnPath('sudo')) return null;
  const { status } = spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore', timeout: 10_000 });
  return status === 0 ? ['sudo', '-n', '--preserve-env=DEBIAN_FRONTEND,NEEDRESTART_MODE'] : null;
}

/** Waits for another apt-get, tries a slow mirror again, gives up on a dead one. */
const patience = [
  'DPkg::Lock::Timeout=180',
  'Acquire::Retries=3',
  'Acquire::http::Timeout=60',
  'Dpkg::Use-Pty=0',
].flatMap((option) => ['-o', option]);

/** Installs what it can, package by package where all together fail, so that one that is not to be had costs only itself. */
function installByApt(packages, prefix) {
  const apt = (args, minutes) => {
    const [command, ...rest] = [...prefix, 'apt-get', ...patience, ...args];
    return run(command, rest, minutes);
  };
  const install = ['install', '--yes', '--quiet', '--no-install-recommends'];
  if (!apt(['update', '--quiet'], 5))
    say('  The lists of packages could not be fetched; going on with those at hand.');
  if (apt([...install, ...packages], 20) || packages.length === 1) return;
  for (const name of packages) apt([...install, name], 10);
}

const packagesOf = (missing, manager) => [...new Set(missing.flatMap((need) => need[manager]))];

/** What a person can type to install what is missing. */
function adviseOn(missing) {
  if (isOnPath('apt-get')) {
    return `sudo apt-get install --no-install-recommends ${packagesOf(missing, 'apt').join(' ')}`;
  }
  if (isOnPath('brew')) {
    return packagesOf(missing, 'brew')
      .map((name) => `brew install ${name}`)
      .join('\n  ');
  }
  if (isOnPath('dnf')) return `sudo dnf install ${packagesOf(missing, 'dnf').join(' ')}`;
  return `the packages of your system that bring: ${missing.map((need) => need.what).join(', ')}`;
}

function installMissing(missing) {
  if (!isOnPath('apt-get')) return;
  const prefix = findRootPrefix();
  if (prefix === null) return;
  const packages = packagesOf(missing, 'apt');
  say(`Installing ${packages.join(', ')} by apt-get; this takes about two minutes.`);
  installByApt(packages, prefix);
}

const missing = findMissing();
if (missing.length > 0) installMissing(missing);
const still = missing.length > 0 ? findMissing() : [];
if (still.length === 0) {
  say(`All that the tests need is here: ${needs.map((need) => need.what).join(', ')}.`);
} else {
  say(
    `Not here: ${still.map((need) => need.what).join(', ')}. The tests that need them will be skipped by name.`,
  );
  say(`To have them, install:\n  ${adviseOn(still)}`);
  if (process.env['CI'] === 'true') process.exitCode = 1;
}
