/** Tells a person what long work is doing. Every call is cheap and never fails. */
export interface Progress {
  /** Begins a step, such as "Speaking": `total` is the number of units, null where it is not known. */
  step(title: string, total: number | null): void;
  /** `done` units of the present step are finished. */
  advance(done: number): void;
  end(): void;
}

export const silentProgress: Progress = { step() {}, advance() {}, end() {} };
