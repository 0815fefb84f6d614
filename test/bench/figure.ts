/** What a bench finds out. */
export interface Figure {
  readonly what: string;
  /** As it was measured, with its unit: "412 ms", "120 MB". */
  readonly value: string;
  /** In units of what it is compared with; null where it stands alone. */
  readonly ratio: number | null;
  /** The highest ratio that is promised; null where none is. */
  readonly atMost: number | null;
}

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
