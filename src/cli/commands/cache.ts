import { clearCache, listCache, pruneCache, readStart } from '../../adapters/cache-inventory.ts';
import { loadConfig } from '../../adapters/config-file.ts';
import { cacheFolder } from '../../adapters/file-cache.ts';
import { AppError } from '../../errors/app-error.ts';
import { kindOfEntry } from '../../voice/sealed-entry.ts';
import { flag, text, type Command, type Invocation } from '../command.ts';
import type { ExitCode } from '../terminal.ts';

export const cacheCommand: Command = {
  usage: 'lectern cache [clear | prune] [--json]',
  summary: 'shows what is kept so that it need not be made again, or removes it',
  options: { json: { type: 'boolean', help: 'as JSON' } },
  examples: [
    ['lectern cache', 'where it is, and how much of what it holds'],
    [
      'lectern cache prune',
      'removes what was not used for longest, down to the limit of the configuration, or 2 GB',
    ],
    ['lectern cache clear', 'removes all of it'],
  ],
  run: runCache,
};

/** More than the first line of an entry. */
const startBytes = 64;

const pruneNow = (path: string, maxBytes: number) => pruneCache(path, maxBytes, Date.now());

const actions = { show: showCache, clear: clearCache, prune: pruneNow } as const;
const isAction = (name: string): name is keyof typeof actions => Object.hasOwn(actions, name);

async function runCache({ operands, values, terminal }: Invocation): Promise<ExitCode> {
  const [action = 'show', ...more] = operands;
  if (!isAction(action) || more.length > 0)
    throw AppError.of('usage-wrong', {
      problem: `lectern cache takes clear, prune or nothing, not ${operands.join(' ')}.`,
    });
  const path = cacheFolder(terminal.env, terminal.platform);
  const { cache } = await loadConfig(text(values, 'config'), terminal.folder);
  const found = { path, ...(await actions[action](path, cache.maxBytes)) };
  terminal.print(flag(values, 'json') ? `${JSON.stringify(found, null, 2)}\n` : formatCache(found));
  return 0;
}

interface Tally {
  entries: number;
  bytes: number;
}

async function showCache(path: string, maxBytes: number) {
  const kinds: Record<string, Tally> = {};
  const total: Tally = { entries: 0, bytes: 0 };
  for (const entry of await listCache(path)) {
    const kind = (await kindOf(entry)) ?? 'other';
    for (const tally of [(kinds[kind] ??= { entries: 0, bytes: 0 }), total]) {
      tally.entries += 1;
      tally.bytes += entry.byteLength;
    }
  }
  return { ...total, maxBytes, kinds };
}

const kindOf = async (entry: Parameters<typeof readStart>[0]): Promise<string | null> =>
  kindOfEntry(await readStart(entry, startBytes));

type Found = { readonly path: string } & (
  Awaited<ReturnType<typeof showCache>> | Awaited<ReturnType<typeof clearCache>>
);

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

function formatCache(found: Found): string {
  if ('removed' in found)
    return `${found.path}\n${found.removed} entries removed, ${megabytes(found.removedBytes)}; ${megabytes(found.keptBytes)} left\n`;
  const rows = Object.entries(found.kinds).map(
    ([kind, { entries, bytes }]) =>
      `  ${kind.padEnd(10)}${String(entries).padStart(8)}${megabytes(bytes).padStart(14)}\n`,
  );
  return `${found.path}\n${rows.join('')}  ${'all'.padEnd(10)}${String(found.entries).padStart(8)}${megabytes(found.bytes).padStart(14)} of ${megabytes(found.maxBytes)}\n`;
}
