import type { Speaker } from '../article/speaker.ts';
import { AppError } from '../errors/app-error.ts';
import type { QuotedSpeaker } from './quoted-speakers.ts';
import { findChoice, type Ensemble, type VoiceChoice } from './voice-choices.ts';

/** The voice that a setting names. @throws AppError `voice-unknown` */
export function requireChoice(spec: string, ensemble: Ensemble): VoiceChoice {
  const choice = findChoice(spec, ensemble);
  if (choice !== null) return choice;
  const known = ensemble.voices.map(({ id }) => id);
  throw AppError.of('voice-unknown', { voice: spec, engine: ensemble.engine, known });
}

export interface PinOptions {
  readonly speakers: readonly Speaker[];
  readonly ensemble: Ensemble;
  /** Voices by name. */
  readonly pins: Readonly<Record<string, string>>;
}

/**
 * The pinned voices of those who are quoted, by speaker id. A pin holds for the name and for every other form under which
 * the article speaks of a speaker; one for somebody who is not quoted says nothing, for a configuration serves many articles.
 * @throws AppError `voice-unknown`
 */
export function findPins(
  quoted: readonly QuotedSpeaker[],
  { speakers, ensemble, pins }: PinOptions,
): ReadonlyMap<string, VoiceChoice> {
  const found = new Map<string, VoiceChoice>();
  for (const { id, name } of quoted) {
    const aliases = speakers.find((speaker) => speaker.id === id)?.aliases ?? [];
    const pin = [name, ...aliases].find((known) => Object.hasOwn(pins, known));
    if (pin !== undefined) found.set(id, requireChoice(pins[pin] as string, ensemble));
  }
  return found;
}
