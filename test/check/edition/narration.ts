import { formatScriptText } from '../../../src/script/format/text.ts';
import type { ScriptJson } from '../../../src/script/schema.ts';

type Segment = ScriptJson['segments'][number];
type Words = Pick<Segment, 'kind' | 'block' | 'text'> & Partial<Segment>;

const narrator = { engine: 'flite', id: 'slt', params: {} };
const mara = { id: 's1', name: 'Mara Lind' };
const tomas = { id: 's2', name: 'Tomas Rey' };

const words: readonly Words[] = [
  { kind: 'headline', block: null, text: 'Skarvik rebuilds its pier', pauseAfterMs: 700 },
  { kind: 'narration', block: null, text: 'The storm took it, and the town will have it back.' },
  { kind: 'byline', block: null, text: 'By Ida Holm.', map: [] },
  {
    kind: 'narration',
    block: 'b1',
    text: 'Skarvik will rebuild its pier for $2.5 million,',
    spoken: 'Skarvik will rebuild its pier for two point five million dollars,',
  },
  { kind: 'narration', block: 'b1', text: 'as the council’s report had asked,' },
  { kind: 'narration', block: 'b1', text: 'and call it Pont du Nord.' },
  { kind: 'heading', block: 'b2', text: 'Two voices', pauseAfterMs: 500 },
  {
    kind: 'quote',
    block: 'b3',
    text: 'The pier is why this town is here at all,',
    speaker: mara,
    voice: { engine: 'flite', id: 'rms', params: {} },
  },
  { kind: 'narration', block: 'b3', text: 'said Mara Lind.' },
  {
    kind: 'quote',
    block: 'b5',
    text: 'We have waited nine winters for it.',
    speaker: tomas,
    voice: { engine: 'flite', id: 'awb', params: { pitchHz: 110 } },
  },
  { kind: 'narration', block: 'b4', text: 'Tomas Rey, harbour master' },
  { kind: 'leadIn', block: 'b6', text: 'The council agreed on:' },
  { kind: 'announcement', block: null, text: 'Two agreements.', added: true },
  { kind: 'item', block: 'b8', text: 'A new pier by next spring', pauseAfterMs: 500 },
  { kind: 'item', block: 'b9', text: 'Free moorings for fishing boats', pauseAfterMs: 500 },
  { kind: 'narration', block: 'b10', text: 'The old pier under snow' },
  { kind: 'narration', block: 'b10', text: 'Closed since the storm' },
  { kind: 'narration', block: 'b11', text: 'Year; Boats' },
  {
    kind: 'narration',
    block: 'b11',
    text: 'Year: 2020; Boats: 14',
    spoken: 'Year: twenty twenty; Boats: fourteen',
  },
  { kind: 'signOff', block: null, text: 'The voices you heard are synthetic.', added: true, pauseAfterMs: 0 },
];

const closed = new Set(['headline', 'heading', 'item']);

function segmentOf(
  given: Words,
  index: number,
  startMs: number,
): Segment & { readonly startMs: number; readonly endMs: number } {
  const { kind, text, added = false } = given;
  const spoken = given.spoken ?? (closed.has(kind) ? `${text}.` : text);
  const whole = [{ spoken: [0, spoken.length], text: [0, text.length] }] satisfies Segment['map'];
  return {
    id: String(index + 1),
    speaker: null,
    voice: narrator,
    language: 'en',
    spoken,
    map: added ? [] : whole,
    added,
    pauseAfterMs: 350,
    ...given,
    startMs,
    endMs: startMs + 400 + text.length * 60,
  };
}

function timed() {
  const segments: ReturnType<typeof segmentOf>[] = [];
  let startMs = 0;
  for (const [index, given] of words.entries()) {
    const segment = segmentOf(given, index, startMs);
    segments.push(segment);
    startMs = segment.endMs + segment.pauseAfterMs;
  }
  return { segments, durationMs: startMs };
}

const { segments, durationMs } = timed();

export const script: ScriptJson = {
  $schema: 'https://lectern.invalid/schemas/script-1.json',
  language: 'en',
  durationMs,
  segments,
};

const time = (ms: number): string => new Date(ms).toISOString().slice(11, 23);

/** Two lines of at most 42 characters. */
const linesOf = (text: string): string =>
  text.length <= 42 ? text : text.replace(/^(.{1,42}) (?=.{1,42}$)/u, '$1\n');

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export const captions = [
  'WEBVTT\n',
  'NOTE The voices are synthetic.\n',
  ...segments.map(
    ({ id, startMs, endMs, speaker, text }) =>
      `${id}\n${time(startMs)} --> ${time(endMs)}\n<v ${speaker?.name ?? 'Narrator'}>${linesOf(escape(text))}\n`,
  ),
].join('\n');

const headingMs = segments.find(({ kind }) => kind === 'heading')?.startMs ?? 0;

/** Milliseconds. */
export const chapters = [
  { title: 'Skarvik rebuilds its pier', startMs: 0, endMs: headingMs },
  { title: 'Two voices', startMs: headingMs, endMs: durationMs },
];

export const chaptersJson = JSON.stringify({
  version: '1.2.0',
  chapters: chapters.map(({ title, startMs, endMs }) => ({
    title,
    startTime: startMs / 1000,
    endTime: endMs / 1000,
  })),
});

export const ssml = `<?xml version="1.0" encoding="UTF-8"?>
<speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="en">
${segments.map(({ id, spoken }) => `<p><s><mark name="${id}"/>${escape(spoken)}</s></p>`).join('\n')}
</speak>
`;

export const scriptText = formatScriptText(script);
