import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Two states of one article, which has few words so that many renders of it take little time. */
export const earlier = `Tides rise

2026-03-04

The tide is high.

"We moved the boats," said Ana Ruiz.
`;
export const later = earlier.replace('high', 'low');

export const renderLine = (only: 'audio' | 'script'): readonly string[] => [
  'render',
  'tides.txt',
  '--only',
  only,
];

/** A folder with an article in it, and with whatever another folder has of a cache and editions. */
export function desk(folder: string, article: string, like?: string): string {
  mkdirSync(folder, { recursive: true });
  if (like !== undefined) cpSync(like, folder, { recursive: true });
  writeFileSync(join(folder, 'tides.txt'), article);
  return folder;
}
