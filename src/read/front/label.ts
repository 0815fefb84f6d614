/** A line of the front matter that says itself what it is: "Headline: Storm reaches the coast". */
export interface LabelledLine {
  readonly meaning: 'headline' | 'standfirst' | 'publisher' | 'dateline';
  /** Where in the line its words begin. */
  readonly start: number;
}

const labels: readonly (readonly [LabelledLine['meaning'], RegExp])[] = [
  ['headline', /^(?:title|headline|subject)\s*:\s*(?=\S)/i],
  ['standfirst', /^(?:standfirst|subtitle|sub-?heading|subhead|summary|deck|dek)\s*:\s*(?=\S)/i],
  ['publisher', /^(?:publisher|publication|newspaper|outlet)\s*:\s*(?=\S)/i],
  ['dateline', /^(?:dateline|location)\s*:\s*(?=\S)/i],
];

/** Reads the label of a line; null where it has none. */
export function readLabel(line: string): LabelledLine | null {
  for (const [meaning, pattern] of labels) {
    const match = pattern.exec(line);
    if (match !== null) return { meaning, start: match[0].length };
  }
  return null;
}
