import { join, relative } from 'node:path';
import type { Rendering } from '../../render/request.ts';
import type { Terminal } from '../terminal.ts';
import { formatFindings } from './check.ts';
import { styles } from './styles.ts';

const purposes: Readonly<Record<string, string>> = {
  'article.json': 'the article as Lectern understood it',
  'email.html': 'the email',
  'email.txt': 'the email as plain text',
  'email.eml': 'the whole message, ready to send',
  'script.json': 'the script with voices, times and the map to the text',
  'script.ssml': 'the script for other speech engines',
  'script.txt': 'the script to read',
  'audio.mp3': 'the article to listen to, with chapters',
  'captions.vtt': 'captions',
  'chapters.json': 'chapters',
  'report.json': 'what was checked',
};

/** What was made of an article, a file a line. */
export function formatRendering(rendering: Rendering, terminal: Terminal): string {
  const { headline, folder, files, durationMs, report, unchanged } = rendering;
  const { bold, dim } = styles(terminal.colour);
  const place = displayPath(folder, terminal.folder);
  const rows = files.map(({ name, byteLength }) => {
    const length = name === 'audio.mp3' && durationMs !== null ? `, ${formatDuration(durationMs)}` : '';
    return `  ${name.padEnd(14)}${formatSize(byteLength).padStart(10)}   ${dim(`${purposes[name] ?? ''}${length}`)}\n`;
  });
  const { error, warning } = report.counts;
  const checks =
    error + warning === 0 ? 'all checks passed' : `${plural(error, 'error')}, ${plural(warning, 'warning')}`;
  const state = unchanged ? 'unchanged  ·  ' : '';
  return `${bold(headline)}\n${place}  ·  ${state}${checks}\n${rows.join('')}${formatFindings(report.findings, dim)}\n`;
}

/** A path from `folder` on, or whole where it leads out of it. */
function displayPath(path: string, folder: string): string {
  const from = relative(folder, path);
  return from.startsWith('..') ? path : from || '.';
}

const openers: Partial<Record<NodeJS.Platform, string>> = { darwin: 'open', win32: 'start' };

/** How to look at, and listen to, what was made first. */
export function formatOpening(made: readonly Rendering[], { folder, platform }: Terminal): string {
  const [first] = made;
  if (first === undefined) return '';
  const open = openers[platform] ?? 'xdg-open';
  const place = displayPath(first.folder, folder);
  const lines = [
    ['email.html', 'Read it:'],
    ['audio.mp3', 'Hear it:'],
  ] as const;
  return lines
    .filter(([file]) => first.files.some(({ name }) => name === file))
    .map(([file, does]) => `${does}  ${open} ${join(place, file)}\n`)
    .join('');
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

function formatSize(byteLength: number): string {
  if (byteLength < 1000) return `${byteLength} B`;
  return byteLength < 1e6 ? `${(byteLength / 1e3).toFixed(1)} kB` : `${(byteLength / 1e6).toFixed(1)} MB`;
}

function formatDuration(durationMs: number): string {
  const seconds = Math.round(durationMs / 1000);
  const minutes = Math.floor(seconds / 60);
  return minutes === 0 ? `${seconds} s` : `${minutes} min ${seconds % 60} s`;
}
