/** Which engine reads an article: the one that a person names, or one that speaks the article's language. */
import type { Config } from '../../config/config.ts';
import { AppError } from '../../errors/app-error.ts';
import type { Message } from '../../errors/message.ts';
import { report } from '../../errors/report.ts';
import type { EngineVoice, SpeechEngine } from '../../ports/speech-engine.ts';
import { engineEntry, isEngineChoice, type EngineId } from '../engines.ts';
import { isFound, type EnginePlace } from './engine-entry.ts';

interface ChosenEngine {
  readonly engine: SpeechEngine;
  readonly messages: readonly Message[];
}

export interface EngineRoom {
  /** @throws AppError `engine-missing`, `engine-broken` */
  choose(language: string): Promise<ChosenEngine>;
  /** Differs wherever other engines would be chosen from. */
  trace(): Promise<string>;
  /** Ends every engine that was opened. */
  close(): Promise<void>;
}

/**
 * The order of trial. "auto" begins with the engine that is the same everywhere. "best" begins with the most natural
 * voices; an endpoint and a command are taken only where they are named, for one may cost money and send the text
 * away, and of the other nobody knows how it sounds.
 */
const orders = {
  auto: ['flite', 'espeak-ng', 'sherpa'],
  best: ['sherpa', 'say', 'flite', 'festival', 'espeak-ng'],
} as const satisfies Record<'auto' | 'best', readonly EngineId[]>;

/** @throws AppError `engine-unknown` */
export function openEngineRoom(narration: Config['narration'], place: EnginePlace): EngineRoom {
  const choice = isEngineChoice(narration.engine) ? narration.engine : null;
  const candidates = choice === null ? [narration.engine] : orders[choice];
  const entries = candidates.map((id) => ({ id, entry: engineEntry(id) }));
  const opened = new Map<string, Promise<SpeechEngine>>();
  const open = (id: string): Promise<SpeechEngine> => {
    const engine = opened.get(id) ?? engineEntry(id).open(place);
    opened.set(id, engine);
    return engine;
  };
  return {
    async choose(language) {
      if (choice === null)
        return { engine: forLanguage(await open(narration.engine), language), messages: [] };
      const here = await filterFound(entries, place);
      return chooseAmong(here, {
        open,
        language,
        named: namedVoices(narration),
        tellsAbout: orders[choice][0],
      });
    },
    async trace() {
      const findings = await Promise.all(entries.map(({ entry }) => entry.find(place)));
      return findings.map((finding) => (isFound(finding) ? finding.trace : '')).join(' | ');
    },
    async close() {
      for (const engine of opened.values()) {
        await engine.then(
          (engine) => engine.close(),
          () => undefined,
        );
      }
    },
  };
}

async function filterFound(
  entries: readonly { readonly id: string; readonly entry: ReturnType<typeof engineEntry> }[],
  place: EnginePlace,
): Promise<readonly string[]> {
  const findings = await Promise.all(entries.map(({ entry }) => entry.find(place)));
  return entries.flatMap(({ id }, index) => {
    const finding = findings[index];
    return finding !== undefined && isFound(finding) ? [id] : [];
  });
}

/** The voices that the configuration names, without what changes them. */
const namedVoices = ({ voice, cast }: Config['narration']): readonly string[] =>
  [voice, ...Object.values(cast)].flatMap((spec) => spec?.replace(/@\d+$/u, '') ?? []);

interface Wish {
  readonly open: (id: string) => Promise<SpeechEngine>;
  readonly language: string;
  readonly named: readonly string[];
  /** The engine whose choice is no news. */
  readonly tellsAbout: string;
}

/** The first that has the named voices and the language; else the first that has the voices; else the embedded one. */
async function chooseAmong(ids: readonly string[], wish: Wish): Promise<ChosenEngine> {
  const messages: Message[] = [];
  let second: SpeechEngine | null = null;
  for (const id of ids) {
    const engine = await openOr(id, wish, messages);
    if (engine === null) continue;
    if (!wish.named.every((name) => engine.voices.some((voice) => voice.id === name))) continue;
    if (speaks(engine, wish.language)) {
      if (id !== wish.tellsAbout)
        messages.push(report('engine-for-language', { engine: id, language: wish.language }));
      return { engine: forLanguage(engine, wish.language), messages };
    }
    second ??= engine;
  }
  return { engine: second ?? (await wish.open('flite')), messages };
}

async function openOr(id: string, { open }: Wish, messages: Message[]): Promise<SpeechEngine | null> {
  try {
    return await open(id);
  } catch (cause) {
    if (!(cause instanceof AppError)) throw cause;
    messages.push(report('engine-passed-over', { engine: id, problem: cause.message }));
    return null;
  }
}

const primary = (tag: string): string | undefined => tag.toLowerCase().split('-', 1)[0];

const speaks = ({ voices }: SpeechEngine, language: string): boolean =>
  voices.some((voice) => primary(voice.language) === primary(language));

/**
 * The engine with the voices of the article's own region first, so that one of them is the narrator's. The embedded
 * engine keeps its order, which is chosen by how far its voices can be changed.
 */
function forLanguage(engine: SpeechEngine, language: string): SpeechEngine {
  if (engine.traits?.runs === 'inside') return engine;
  const isOwn = (voice: EngineVoice): boolean => voice.language.toLowerCase() === language.toLowerCase();
  const voices = [...engine.voices.filter(isOwn), ...engine.voices.filter((voice) => !isOwn(voice))];
  return { ...engine, voices };
}
