type Style = (text: string) => string;

const wrap =
  (on: number, off: number, colour: boolean): Style =>
  (text) =>
    colour ? `\u001B[${on}m${text}\u001B[${off}m` : text;

/** Colours of voices, told apart in light and dark terminals; names always stand beside them. */
const speakerColours = [36, 35, 33, 32, 34, 31] as const;

export interface Styles {
  readonly bold: Style;
  readonly dim: Style;
  /** The colour of the speaker at an index; colours come round again. */
  readonly speaker: (index: number) => Style;
}

/** Terminal styles, or none where there are no colours. */
export function styles(colour: boolean): Styles {
  return {
    bold: wrap(1, 22, colour),
    dim: wrap(2, 22, colour),
    speaker: (index) => wrap(speakerColours[index % speakerColours.length] ?? 36, 39, colour),
  };
}
