import { describe, expect, it } from 'vitest';
import { paragraph, quote } from '../../support/recipes.ts';
import { openVoiceBook } from '../../../src/voice/voice-book.ts';
import { body, edit, put, renderAgain, scriptOf } from './hand.ts';

const script = scriptOf();
const day = '= It cost five dollars a day.';
const segment = (made: ReturnType<typeof edit>, id: string) =>
  made.script.segments.find((one) => one.id === id);
const codes = ({ messages }: ReturnType<typeof edit>): readonly string[] => messages.map(({ code }) => code);

describe('words that a person changed', () => {
  it('are said, and captions show the article’s', () => {
    const made = edit(script, put(day, '= That was five dollars a day.'));
    expect(segment(made, '2')).toMatchObject({
      text: 'It cost $5 a day.',
      spoken: 'That was five dollars a day.',
      edited: { spoken: 'It cost five dollars a day.' },
    });
    expect(made.script.segments.filter(({ edited }) => edited !== undefined)).toHaveLength(1);
    expect(codes(made)).toEqual(['edits-kept']);
  });

  it('may be written in the line that captions show, where that is the only one', () => {
    const made = edit(script, put('Nobody paid.', 'Nobody paid a thing.'));
    expect(segment(made, '3')).toMatchObject({ text: 'Nobody paid.', spoken: 'Nobody paid a thing.' });
    expect(made.text).toContain('Nobody paid.\n= Nobody paid a thing.\n');
  });

  it('are said in words, and end as the segment did', () => {
    const made = edit(script, put('What comes next', 'What comes in 2027 &c,'));
    expect(segment(made, '6')?.spoken).toMatch(/^What comes in twenty twenty-seven [^\d&]*\.$/u);
  });

  it('are told where somebody is quoted with others', () => {
    const made = edit(script, put('“It was dear,”', 'It was cheap,'));
    expect(codes(made)).toEqual(['edits-kept', 'edit-of-quotation']);
    expect(codes(edit(script, put('“It was dear,”', 'It, was dear,')))).toEqual(['edits-kept']);
  });

  it('may differ in marks alone, which a voice makes pauses of', () => {
    const made = edit(script, put('Nobody paid.', 'Nobody, paid.'));
    expect(segment(made, '3')?.spoken).toBe('Nobody, paid.');
    expect(segment(renderAgain(made.script, made.text, { now: script }), '3')?.spoken).toBe('Nobody, paid.');
  });

  it('keep the stretches of what stands as it stood', () => {
    const made = edit(script, put(day, '= It cost five whole dollars a day.'));
    const { text = '', spoken = '', map = [] } = segment(made, '2') ?? {};
    const pairs = map.map((stretch) => [spoken.slice(...stretch.spoken), text.slice(...stretch.text)]);
    expect(pairs).toEqual([
      ['It', 'It'],
      ['cost', 'cost'],
      ['five whole dollars', '$5'],
      ['a', 'a'],
      ['day.', 'day.'],
    ]);
  });

  it.each([
    'Day.',
    'It cost.',
    'It cost five dollars a day or two.',
    'Well, it cost five dollars a day.',
    'A',
  ])('are mapped in order and in full: %s', (words) => {
    const { text = '', spoken = '', map = [] } = segment(edit(script, put(day, `= ${words}`)), '2') ?? {};
    for (const side of ['spoken', 'text'] as const) {
      const all = side === 'spoken' ? spoken : text;
      const covered = map.map((stretch) => all.slice(...stretch[side])).join(' ');
      expect(covered.replaceAll(' ', '')).toBe(all.replaceAll(' ', ''));
    }
  });
});

describe('voices and pauses that a person changed', () => {
  it('are heard in that segment alone', () => {
    const made = edit(
      script,
      put(
        '[2 narration | Narrator | stand-in/narrator | 350 ms]',
        '[2 narration | Narrator | deep@90 | 0.5 s]',
      ),
    );
    expect(segment(made, '2')).toMatchObject({
      voice: { engine: 'stand-in', id: 'deep', params: { pitchHz: 90 } },
      pauseAfterMs: 500,
      edited: { voice: { id: 'narrator' }, pauseAfterMs: 350 },
    });
    expect(segment(made, '3')).toMatchObject({ voice: { id: 'narrator' }, pauseAfterMs: 700 });
    expect(made.text).toContain('[2 narration, edited | Narrator | stand-in/deep pitchHz=90 | 500 ms]');
  });

  it('are told where a listener would take one speaker for another', () => {
    const made = edit(script, put('stand-in/voice-1 pitchHz=100 rate=1.05', 'stand-in/narrator'));
    expect(made.messages[1]).toMatchObject({
      code: 'edit-voice-confusing',
      text: expect.stringContaining('Narrator'),
    });
  });

  it('wait for their engine where another one speaks', () => {
    const made = edit(script, put('| stand-in/narrator | 350', '| stand-in/deep | 350'));
    const other = openVoiceBook({ id: 'other', voices: [] }, 170);
    const elsewhere = renderAgain(made.script, made.text, { now: script, voices: other });
    expect(codes(elsewhere)).toEqual(['edit-voice-missing']);
    expect(segment(elsewhere, '2')?.voice.id).toBe('narrator');
    const back = renderAgain(elsewhere.script, elsewhere.text, { now: script });
    expect(segment(back, '2')?.voice.id).toBe('deep');
    expect(back.text).toBe(made.text);
  });
});

describe('rendering again', () => {
  const made = edit(script, put(day, '= That was five dollars.'));

  it('keeps what was edited, and writes the same', () => {
    const again = renderAgain(made.script, made.text, { now: script });
    expect(again.script).toEqual(made.script);
    expect(again.text).toBe(made.text);
  });

  it('takes an edit back with its line, its voice or its pause', () => {
    expect(
      renderAgain(made.script, put('= That was five dollars.\n', '')(made.text), { now: script }).script,
    ).toEqual(script);
    const slow = edit(script, put('| stand-in/narrator | 350 ms]', '| stand-in/deep | 900 ms]'));
    const back = renderAgain(slow.script, put('| stand-in/deep | 900 ms]', ']')(slow.text), { now: script });
    expect(back.script).toEqual(script);
  });

  it('finds the segment again where the article around it was edited', () => {
    const now = scriptOf([paragraph('It opened in May.'), ...body.slice(1), paragraph('It cost $5 a day.')]);
    const again = renderAgain(made.script, made.text, { now });
    const [edited] = again.script.segments.filter(({ edited }) => edited !== undefined);
    expect(edited).toMatchObject({ text: 'It cost $5 a day.', spoken: 'That was five dollars.' });
    expect(edited?.id).not.toBe('2');
  });

  it('leaves out words where the article’s words have changed, says so, and keeps them for later', () => {
    const now = scriptOf([paragraph('It cost $6 a day.', 'Nobody paid.'), ...body.slice(1)]);
    const again = renderAgain(made.script, made.text, { now });
    expect(again.messages).toMatchObject([{ code: 'edit-unmatched', place: { line: 14 } }]);
    expect(segment(again, '2')).toMatchObject({ spoken: 'It cost six dollars a day.' });
    expect(again.text).toContain(
      '[left out: 2 narration | Narrator]\nIt cost $5 a day.\n= That was five dollars.\n',
    );
    const later = renderAgain(again.script, again.text, { now });
    expect(later.text).toBe(again.text);
    expect(later.messages).toEqual([]);
    expect(renderAgain(again.script, again.text, { now: script }).text).toBe(made.text);
  });

  it('keeps a voice and a pause where the words of the segment have changed', () => {
    const slow = edit(script, (text) =>
      put(day, '= That was dear.')(put('| stand-in/narrator | 350 ms]', '| stand-in/deep | 900 ms]')(text)),
    );
    const now = scriptOf([paragraph('It cost $6 a day.', 'Nobody paid.'), ...body.slice(1)]);
    const again = renderAgain(slow.script, slow.text, { now });
    expect(segment(again, '2')).toMatchObject({
      voice: { id: 'deep' },
      pauseAfterMs: 900,
      spoken: 'It cost six dollars a day.',
    });
    expect(codes(again)).toEqual(['edits-kept', 'edit-unmatched']);
  });

  it('does not take one of two equal sentences for the other', () => {
    const twice = scriptOf([
      paragraph('They cheered.'),
      paragraph(quote('No,', 0), 'she said.'),
      paragraph('They cheered.'),
    ]);
    const change = (text: string): string =>
      text.replace(/They cheered\.\n$|They cheered\.\n(?=\n\[\d+ signOff)/u, 'They cheered and cheered.\n');
    const second = edit(twice, change);
    expect(second.script.segments.filter(({ edited }) => edited)).toHaveLength(1);
    const now = scriptOf([
      paragraph('It rained.'),
      paragraph('They cheered.'),
      paragraph(quote('No,', 0), 'she said.'),
      paragraph('They cheered.'),
    ]);
    const again = renderAgain(second.script, second.text, { now });
    const cheering = again.script.segments.filter(({ text }) => text === 'They cheered.');
    expect(cheering.map(({ edited }) => edited !== undefined)).toEqual([false, true]);
  });
});
