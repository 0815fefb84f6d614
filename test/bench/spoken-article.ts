import { readFile } from 'node:fs/promises';
import { fliteVoices } from '../../src/adapters/flite/flite-voices.ts';
import { defaultConfig } from '../../src/config/config.ts';
import { readAndUnderstand } from '../../src/render/read-and-understand.ts';
import type { CastSegment, Script } from '../../src/script/segment.ts';
import { buildScript } from '../../src/script/build-script.ts';
import { castVoices } from '../../src/voice/cast-voices.ts';

const longest = 'content/talking-paper.txt';
const ordinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

const wordCount = (text: string): number => text.split(/\s+/u).length;

/** The number in letters, so that repeated sentences differ and each must be spoken. */
const inWords = (round: number): string =>
  Array.from(String(round), (digit) => ordinals[Number(digit)]).join(' and ');

/**
 * The longest article of content/ as a cast script of so many words: cut short, or said again with every sentence a
 * little different. With an `edit` other than 0, one sentence of it is another.
 */
export async function spokenArticle(words: number, edit: number): Promise<Script<CastSegment>> {
  const bytes = await readFile(longest);
  const request = { name: longest, bytes, format: null, url: null };
  const { article, source } = await readAndUnderstand(request, defaultConfig);
  const { script } = buildScript(article, { source });
  const engine = { id: 'flite', voices: fliteVoices };
  const cast = castVoices(script, { engine, speakers: article.speakers, narration: defaultConfig.narration });
  const segments: CastSegment[] = [];
  for (let round = 0, total = 0; total < words; round += 1)
    for (const segment of cast.script.segments) {
      if (total >= words) break;
      const spoken = round === 0 ? segment.spoken : `${segment.spoken} ${inWords(round)}.`;
      segments.push({ ...segment, id: String(segments.length + 1), spoken });
      total += wordCount(spoken);
    }
  const [at, middle] = [segments.length >> 1, segments[segments.length >> 1]];
  if (edit > 0 && middle !== undefined)
    segments[at] = {
      ...middle,
      spoken: `This sentence is not what it was when it was the ${inWords(edit)}.`,
    };
  return { ...cast.script, segments };
}
