/** The end of a narration: who lent their voices. */
import type { Article } from '../article/article.ts';
import type { SourceText } from '../article/source.ts';
import type { EngineVoice } from '../ports/speech-engine.ts';
import type { Lexicon } from '../script/lexicon.ts';
import { ownDraft, type Draft } from '../script/draft.ts';
import { ownWordsFor } from '../script/own-words/languages.ts';
import type { Pauses } from '../script/pauses.ts';
import { segmentDrafts } from '../script/segment-drafts.ts';
import type { CastSegment, Script } from '../script/segment.ts';

export interface CreditOptions {
  readonly article: Article & { readonly language: string };
  readonly source: SourceText;
  readonly lexicon: Lexicon;
  readonly voices: readonly EngineVoice[];
  readonly pauses: Pauses;
}

/** The script with the name of the narrator's voice at its end, and of each speaker's where it is another one. */
export function creditVoices(script: Script<CastSegment>, options: CreditOptions): Script<CastSegment> {
  const { article, source, lexicon, voices, pauses } = options;
  const last = script.segments.at(-1);
  if (last === undefined) return script;
  const { words, language } = ownWordsFor(article.language);
  const nameOf = ({ voice }: CastSegment): string => displayName(voice.id, voices);
  const credit = (text: string): Draft => ownDraft(text, { kind: 'signOff', pauseAfterMs: pauses.sentence });
  const speaking = firstOfEach(script.segments).filter(({ voice }) => !isSameVoice(voice, last.voice));
  const drafts = [
    credit(words.narratedBy(nameOf(last))),
    ...speaking.map((segment) => credit(words.readBy(segment.speaker?.name ?? '', nameOf(segment)))),
  ];
  const { segments } = segmentDrafts(drafts, { article, source, lexicon, ownLanguage: language });
  const count = script.segments.length;
  const credits = segments.map((segment, index) => ({
    ...segment,
    id: String(count + index + 1),
    pauseAfterMs: index < segments.length - 1 ? segment.pauseAfterMs : 0,
    voice: last.voice,
  }));
  const spoken = [...script.segments.slice(0, -1), { ...last, pauseAfterMs: pauses.sentence }];
  return { ...script, segments: [...spoken, ...credits] };
}

/** The first words of everyone who is quoted and has a name, in order. */
function firstOfEach(segments: readonly CastSegment[]): readonly CastSegment[] {
  const seen = new Set<string>();
  return segments.filter(({ speaker }) => {
    if (speaker === null || seen.has(speaker.id)) return false;
    seen.add(speaker.id);
    return true;
  });
}

const isSameVoice = (one: CastSegment['voice'], other: CastSegment['voice']): boolean =>
  one.id === other.id && one.params.pitchHz === other.params.pitchHz;

/** "Slt" of "Slt, a woman from the United States". */
function displayName(id: string, voices: readonly EngineVoice[]): string {
  const name = voices.find((voice) => voice.id === id)?.name ?? id;
  return name.split(',', 1)[0]?.trim() || id;
}
