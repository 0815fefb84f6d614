import { describe, expect, it } from 'vitest';
import { readScriptText } from '../../../src/script/hand/read-script-text.ts';
import { caught } from '../../support/caught.ts';
import { edits, name, put, scriptOf } from './hand.ts';

const script = scriptOf();
const paragraphs = (text: string): readonly string[] => text.split(/\n(?=\[)/u);
const second = '[2 narration | Narrator | stand-in/narrator | 350 ms]';

const without =
  (index: number) =>
  (text: string): string =>
    paragraphs(text).toSpliced(index, 1).join('\n');

/** Moves the paragraph of a segment behind the one after it. */
const swap =
  (index: number) =>
  (text: string): string => {
    const all = [...paragraphs(text)];
    all.splice(index, 2, all[index + 1] ?? '', all[index] ?? '');
    return all.join('\n');
  };

describe('a script that a person has edited', () => {
  it.each([
    ['script-line-unreadable', put(second, second.replace(']', '')), '[2 narration'],
    ['script-line-unreadable', put(second, second.slice(1)), '2 narration'],
    ['script-line-unreadable', put(second, '[narration | Narrator]'), 'narration'],
    ['script-segment-added', put(second, `[40 narration | Narrator]\nMore.\n\n${second}`), '40'],
    ['script-segment-repeated', put(second, `${second}\nIt cost $5 a day.\n\n${second}`), 'Segment 2'],
    ['script-segment-renumbered', put(second, second.replace('2', '3')), 'segment 2, and has the number 3'],
    ['script-segment-renumbered', put(second, second.replace('2', '40')), 'the number 40'],
    ['script-segment-missing', without(2), 'Segment 2'],
    ['script-segment-moved', swap(2), 'Segment 2 stands after segment 3'],
    ['script-segment-empty', put('Nobody paid.', ''), 'Segment 3'],
    ['script-segment-empty', put('Nobody paid.', '—'), 'Segment 3'],
    ['script-segment-changed', put('quote | Ana Ruiz', 'quote | Otto Brill'), 'Otto Brill'],
    ['script-segment-changed', put('2 narration', '2 heading'), 'heading'],
    ['script-text-changed', put('It cost $5 a day.', 'It cost $6 a day.'), '$6'],
    ['script-voice-unknown', put('stand-in/narrator', 'stand-in/shrill'), 'shrill'],
    ['script-voice-unknown', put('stand-in/narrator', 'stand-in/deep pitchHz=900'), '900'],
    ['script-voice-unknown', put('stand-in/narrator', 'stand-in/deep speed=2'), 'speed'],
    ['script-pause-invalid', put('350 ms', '9 s'), '0 to 2000 ms'],
    ['script-pause-invalid', put('350 ms', 'long ms'), 'long ms'],
    ['script-pause-invalid', put('700 ms', '10 ms'), '200 to 2000 ms'],
  ])('%s is told with its place', async (code, change, words) => {
    const error = await caught(() => edits(script, change));
    expect(error).toMatchObject({ code, place: { file: name } });
    expect(error.message).toContain(words);
    expect(error.place?.line).toBeGreaterThan(9);
    expect(error.hint).toContain('Nothing was changed');
  });

  it('is told with line and column of the very word', async () => {
    const text = `${second}\nIt cost $5 a day.\n= It cost five dollars a day.`;
    const error = await caught(() =>
      edits(script, put('[2 narration | Narrator | stand-in/narrator', '[2 narration | Narrator | loud')),
    );
    const at = error.place;
    expect(at).toMatchObject({ line: 14, column: '[2 narration | Narrator | '.length + 1 });
    expect(readScriptText(text, name).segments[0]?.said?.place).toMatchObject({ line: 3, column: 1 });
  });

  it('is told with all its mistakes at once, in their order', async () => {
    const change = (text: string): string =>
      put('700 ms', '10 ms')(put('stand-in/voice-1', 'stand-in/loud')(without(2)(text)));
    const { code, others } = await caught(() => edits(script, change));
    expect([code, ...others.map((other) => other.code)]).toEqual([
      'script-pause-invalid',
      'script-segment-missing',
      'script-voice-unknown',
    ]);
  });

  it('tells segments that are missing in a row as one mistake', async () => {
    const error = await caught(() => edits(script, (text) => without(2)(without(2)(text))));
    expect(error.message).toContain('Segments 2 to 3');
    expect(error.others).toEqual([]);
  });
});
