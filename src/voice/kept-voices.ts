/** The voices that speakers keep from edition to edition. */
import type { Speaker } from '../article/speaker.ts';
import type { Message } from '../errors/message.ts';
import { report } from '../errors/report.ts';
import type { KeptVoices } from './cast-file.ts';
import { isWrongGender } from './choose-voice.ts';
import type { QuotedSpeaker } from './quoted-speakers.ts';
import { findChoice, type Ensemble, type VoiceChoice } from './voice-choices.ts';

export interface Kept {
  /** By speaker id. */
  readonly voices: ReadonlyMap<string, VoiceChoice>;
  /** What the file says of a speaker of this edition, by speaker id: the name there, and the voice. */
  readonly lines: ReadonlyMap<string, readonly [name: string, voice: string]>;
  readonly messages: readonly Message[];
}

interface KeptOptions {
  readonly speakers: readonly Speaker[];
  readonly ensemble: Ensemble;
  readonly kept: KeptVoices;
}

/** The kept voices of those who are quoted. One that the engine no longer has is reported, and not used. */
export function findKept(quoted: readonly QuotedSpeaker[], { speakers, ensemble, kept }: KeptOptions): Kept {
  const voices = new Map<string, VoiceChoice>();
  const lines = new Map<string, readonly [string, string]>();
  const messages: Message[] = [];
  for (const { id } of quoted) {
    const speaker = speakers.find((candidate) => candidate.id === id);
    const name = speaker === undefined ? null : knownName(speaker, kept);
    if (name === null) continue;
    const voice = kept[name] ?? '';
    lines.set(id, [name, voice]);
    const choice = findChoice(voice, ensemble);
    if (choice !== null) voices.set(id, choice);
    else messages.push(report('cast-voice-missing', { speaker: name, voice, engine: ensemble.engine }));
  }
  return { voices, lines, messages };
}

/**
 * The name under which a file knows a speaker: the article's name or another form of it, or, for a person whom the
 * article calls by the last name alone, the one full name that ends so. Nobody nameless is the same the next week.
 */
function knownName({ name, aliases, kind }: Speaker, kept: KeptVoices): string | null {
  if (kind === 'nameless') return null;
  const exact = [name, ...aliases].find((form) => Object.hasOwn(kept, form));
  if (exact !== undefined || kind !== 'person') return exact ?? null;
  const fuller = Object.keys(kept).filter(
    (known) => known.endsWith(` ${name}`) || name.endsWith(` ${known}`),
  );
  return fuller.length === 1 ? (fuller[0] ?? null) : null;
}

interface UnfitOptions {
  readonly speakers: readonly Speaker[];
  readonly voices: Kept['voices'];
  readonly cast: ReadonlyMap<string, VoiceChoice>;
}

/** Voices that were kept from editions in which nothing told that they do not suit. They stay: a person decides. */
export function reportUnfit(
  quoted: readonly QuotedSpeaker[],
  { speakers, voices, cast }: UnfitOptions,
): readonly Message[] {
  return quoted.flatMap(({ id, name }) => {
    const [choice, given] = [voices.get(id), cast.get(id)];
    const gender = speakers.find((speaker) => speaker.id === id)?.gender ?? null;
    if (choice === undefined || choice.label !== given?.label) return [];
    if (!isWrongGender(choice.base.gender, gender)) return [];
    return [report('cast-voice-unfit', { speaker: name, voice: choice.label })];
  });
}

interface KeepingOptions {
  readonly speakers: readonly Speaker[];
  readonly found: Kept;
  /** What the configuration pins is its business to keep. */
  readonly pins: ReadonlyMap<string, VoiceChoice>;
  readonly cast: ReadonlyMap<string, VoiceChoice>;
}

/** What this edition relies on, and what the next ones should: a voice for everybody with a name. */
export function voicesToKeep(
  quoted: readonly QuotedSpeaker[],
  { speakers, found, pins, cast }: KeepingOptions,
): KeptVoices {
  const named = quoted.filter(({ id }) =>
    speakers.some((speaker) => speaker.id === id && speaker.kind !== 'nameless'),
  );
  return Object.fromEntries(
    named.flatMap(({ id, name }): (readonly [string, string])[] => {
      const line = found.lines.get(id);
      const label = cast.get(id)?.label;
      if (line !== undefined) return [line];
      return pins.has(id) || label === undefined ? [] : [[name, label]];
    }),
  );
}
