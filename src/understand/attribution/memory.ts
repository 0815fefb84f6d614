import type { Cue } from '../cues/cue.ts';
import type { Flow } from '../flow/flow.ts';
import type { SourceRef } from './verdict.ts';

/** A cue with the place of its source. */
export interface Told {
  readonly cue: Cue;
  readonly source: SourceRef | null;
  /** Index of the flow, and of the sentence in it. */
  readonly flow: number;
  readonly sentence: number;
}

/** A quotation that was judged: its stretch and the stretch that begins it, the flow and the sentence it stands in. */
interface Remembered {
  readonly stretch: number;
  readonly head: number;
  readonly flow: number;
  readonly sentence: number;
}

/** Finds the cue of a sentence that reports speech; null where it has none. */
type Tell = (flow: Flow, sentence: number) => Told | null;

/** What is known when a quotation is judged: who spoke last, and what came before it. */
export class Memory {
  /** The last quotation. */
  last: Remembered | null = null;
  /** The last one that opened its sentence: words spoken, not a few of them taken into the reporter's. */
  direct: Remembered | null = null;
  /** The last stretch of another speaker than the last one's: who answers in a dialogue. */
  other: number | null = null;
  readonly #tell: Tell;
  #told: Told | null = null;
  /** Sentences that were passed, and their flows. */
  readonly #sentences: number[] = [];
  readonly #flows: Flow[] = [];

  constructor(tell: Tell) {
    this.#tell = tell;
  }

  /** Passes a sentence without quotations, which is looked at only where somebody asks who was told of. */
  pass(flow: Flow, sentence: number): void {
    this.#flows.push(flow);
    this.#sentences.push(sentence);
  }

  /** Keeps what a sentence with quotations tells. */
  hear(told: Told): void {
    this.#told = told;
    this.#flows.length = 0;
    this.#sentences.length = 0;
  }

  /** The last cue that reports speech, and names a source. */
  get told(): Told | null {
    for (let flow = this.#flows.pop(); flow !== undefined; flow = this.#flows.pop()) {
      const found = this.#tell(flow, this.#sentences.pop() ?? 0);
      if (found !== null) this.hear(found);
    }
    return this.#told;
  }
}
