import type { Words } from './words.ts';

/** A length of time to the second, and to the minute from an hour on: "45 s", "2 min 31 s", "1 h 5 min". */
export function formatDuration(durationMs: number, { units }: Pick<Words, 'units'>): string {
  const seconds = Math.max(1, Math.round(durationMs / 1000));
  const parts =
    seconds < 3600
      ? ([
          [Math.floor(seconds / 60), units.minute],
          [seconds % 60, units.second],
        ] as const)
      : ([
          [Math.floor(seconds / 3600), units.hour],
          [Math.floor((seconds % 3600) / 60), units.minute],
        ] as const);
  return parts
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count} ${unit}`)
    .join(' ');
}
