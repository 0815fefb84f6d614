/**
 * script.ssml: the script for any engine that takes the Speech Synthesis Markup Language.
 * @see https://www.w3.org/TR/speech-synthesis11/
 */
import type { CastSegment, Pronounced, Script, Segment } from '../segment.ts';
import { element, escapeText, type Ssml } from './markup.ts';
import { sameWords } from './same-words.ts';

type MaybeCast = Segment & Partial<Pick<CastSegment, 'voice'>>;

/**
 * Well-formed SSML 1.1. Every segment is an `s` that starts with a `mark` of the segment's id and has a `break` after
 * it; what is said otherwise than it is written stands in a `sub`, or in a `phoneme` where a person wrote down its sounds. Speakers of a script without voices are variants.
 */
export function formatSsml(script: Script): string {
  const variants = new Map<string, string>();
  for (const { speaker } of script.segments) {
    if (speaker !== null && !variants.has(speaker.id)) variants.set(speaker.id, String(variants.size + 2));
  }
  const paragraphs = paragraphsOf(script.segments).map((segments) => {
    const sentences = segments.flatMap((segment) => {
      const { speaker } = segment;
      const variant = speaker === null ? null : (variants.get(speaker.id) ?? null);
      return [inVoice(segment, variant, sentence(segment, script.language)), ...pauseAfter(segment)];
    });
    return `  ${element('p', {}, sentences)}\n`;
  });
  const root = {
    version: '1.1',
    xmlns: 'http://www.w3.org/2001/10/synthesis',
    'xml:lang': script.language,
  };
  const body = `\n${paragraphs.join('')}` as Ssml;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('speak', root, [body])}\n`;
}

/** Segments of one block are one paragraph; what belongs to no block is a paragraph of its own. */
function paragraphsOf(segments: readonly Segment[]): readonly (readonly Segment[])[] {
  const paragraphs: Segment[][] = [];
  for (const segment of segments) {
    const last = paragraphs.at(-1);
    if (segment.block !== null && last?.[0]?.block === segment.block) last.push(segment);
    else paragraphs.push([segment]);
  }
  return paragraphs;
}

function sentence(segment: Segment, language: string): Ssml {
  const attributes = { 'xml:lang': segment.language === language ? null : segment.language };
  return element('s', attributes, [element('mark', { name: segment.id }), ...wordsOf(segment)]);
}

function wordsOf({ text, spoken, map, pronunciations = [] }: Segment): readonly Ssml[] {
  const words: Ssml[] = [];
  let said = 0;
  for (const stretch of map) {
    const [start, end] = stretch.spoken;
    const heard = spoken.slice(start, end);
    const sounds = pronunciations.filter(({ range }) => range[0] >= start && range[1] <= end);
    words.push(escapeText(spoken.slice(said, start)));
    if (sounds.length > 0) words.push(...soundsOf(heard, start, sounds));
    else words.push(wordOf(heard, text.slice(...stretch.text)));
    said = end;
  }
  return [...words, escapeText(spoken.slice(said))];
}

const wordOf = (heard: string, shown: string): Ssml =>
  heard.trim() === '' || sameWords(heard, shown)
    ? escapeText(heard)
    : element('sub', { alias: heard }, [escapeText(shown)]);

/** A stretch that starts at `start`, with the sounds that a person wrote down for parts of it. */
function soundsOf(heard: string, start: number, sounds: readonly Pronounced[]): readonly Ssml[] {
  let done = 0;
  const parts = sounds.flatMap(({ range, ipa }) => {
    const [from, to] = [range[0] - start, range[1] - start];
    const before = escapeText(heard.slice(done, from));
    done = to;
    return [before, element('phoneme', { alphabet: 'ipa', ph: ipa }, [escapeText(heard.slice(from, to))])];
  });
  return [...parts, escapeText(heard.slice(done))];
}

function inVoice({ voice }: MaybeCast, variant: string | null, spoken: Ssml): Ssml {
  if (voice === undefined) return variant === null ? spoken : element('voice', { variant }, [spoken]);
  const { pitchHz, rate } = voice.params;
  const prosody = {
    pitch: pitchHz === undefined ? null : `${pitchHz}Hz`,
    rate: rate === undefined ? null : `${Math.round(rate * 100)}%`,
  };
  const plain = prosody.pitch === null && prosody.rate === null;
  return element('voice', { name: voice.id }, [plain ? spoken : element('prosody', prosody, [spoken])]);
}

const pauseAfter = ({ pauseAfterMs }: Segment): readonly Ssml[] =>
  pauseAfterMs === 0 ? [] : [element('break', { time: `${pauseAfterMs}ms` })];
