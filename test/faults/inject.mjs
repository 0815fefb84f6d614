/**
 * Loaded before Lectern by `node --import`, with a fault in the environment: what a disk does that is full or read-only,
 * and an end without warning, at one operation of the file system. Operations are counted that change something within
 * `root`; of a write that fails half has been written.
 */
import fs from 'node:fs';
import promises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { relative } from 'node:path';
import { isMainThread } from 'node:worker_threads';

const { kind, at = Infinity, root, log } = JSON.parse(process.env['LECTERN_TEST_FAULT'] ?? '{}');
const { writeFileSync, writeSync } = fs;
const operations = [];

const systemErrors = {
  full: ['ENOSPC', 'no space left on device'],
  'read-only': ['EROFS', 'read-only file system'],
};

/** What a kill or an error leaves of a write. */
const halfOf = (content) => Buffer.from(content).subarray(0, Math.floor(Buffer.byteLength(content) / 2));

function meet(name, path, writeHalf) {
  const place = relative(root, String(path));
  if (place.startsWith('..')) return;
  operations.push(`${name} ${place}`);
  if (operations.length < at) return;
  if (kind === 'kill' && operations.length === at) {
    try {
      writeHalf?.();
    } finally {
      process.kill(process.pid, 'SIGKILL');
    }
  }
  if (kind === 'read-only' || (kind === 'full' && (writeHalf !== undefined || name === 'mkdir'))) {
    if (kind === 'full') writeHalf?.();
    const [code, words] = systemErrors[kind];
    throw Object.assign(new Error(`${code}: ${words}, ${name} '${path}'`), { code });
  }
}

function patchSync(name) {
  const original = fs[`${name}Sync`];
  fs[`${name}Sync`] = (path, ...more) => {
    meet(name, path, name === 'writeFile' ? () => writeFileSync(path, halfOf(more[0])) : undefined);
    return original(path, ...more);
  };
}

function patch(name) {
  const original = promises[name];
  promises[name] = async (path, ...more) => {
    meet(name, path, name === 'writeFile' ? () => writeFileSync(path, halfOf(more[0])) : undefined);
    return original(path, ...more);
  };
}

function patchOpen() {
  const { open } = promises;
  promises.open = async (path, flags, ...more) => {
    if (flags === 'r') return open(path, flags, ...more);
    meet('open', path);
    const file = await open(path, flags, ...more);
    const write = file.writeFile.bind(file);
    file.writeFile = async (content, ...options) => {
      meet('write', path, () => writeSync(file.fd, halfOf(content)));
      return write(content, ...options);
    };
    return file;
  };
}

if (isMainThread && kind !== undefined) {
  for (const name of ['writeFile', 'rename', 'rm', 'mkdir']) {
    patchSync(name);
    patch(name);
  }
  patchOpen();
  syncBuiltinESMExports();
  if (log !== undefined) process.on('exit', () => writeFileSync(log, JSON.stringify(operations)));
}
