import type { ScriptJson } from '../../../src/script/schema.ts';
import { changeJson, replace, set, type Case } from './case.ts';

type Segment = ScriptJson['segments'][number];

/** Changes the first segment with these words. */
const change = (
  text: string,
  changes: Partial<Segment> | ((segment: Segment) => Partial<Segment>),
): Case['damage'] =>
  changeJson<ScriptJson>('script.json', (script) => {
    const at = script.segments.findIndex((segment) => segment.text === text);
    if (at === -1) throw new Error(`no segment says ${text}`);
    const segments = script.segments.map((segment, index) => {
      if (index !== at) return segment;
      return { ...segment, ...(typeof changes === 'function' ? changes(segment) : changes) };
    });
    return { ...script, segments };
  });

const pier = 'A new pier by next spring';
const mara = 'The pier is why this town is here at all,';
const tomas = 'We have waited nine winters for it.';
const narrator = { engine: 'flite', id: 'slt', params: {} };

export const scriptCases: readonly Case[] = [
  {
    rule: 'script/readable',
    fault: 'a segment without its speaker',
    damage: replace('script.json', '"speaker":null,', ''),
    finds: 'segments.0.speaker',
  },
  { rule: 'script/readable', fault: 'no JSON', damage: set('script.json', 'script'), finds: 'is not JSON' },
  {
    rule: 'script/ids',
    fault: 'a number twice',
    damage: change(pier, { id: '2' }),
    finds: 'expected the id',
  },
  {
    rule: 'script/languages',
    fault: 'no language',
    damage: change(pier, { language: 'und' }),
    finds: '"und"',
  },
  {
    rule: 'script/languages',
    fault: 'a script in no language',
    damage: changeJson<ScriptJson>('script.json', (script) => ({ ...script, language: 'english please' })),
    finds: 'of the script is no BCP 47 tag',
  },
  {
    rule: 'script/spoken-words',
    fault: 'digits',
    damage: change('Year: 2020; Boats: 14', { spoken: 'Year: 2020; Boats: fourteen' }),
    finds: '"2" is to be said',
  },
  {
    rule: 'script/spoken-words',
    fault: 'a quotation mark',
    damage: change(pier, { spoken: '“A new pier by next spring.' }),
    finds: '"“" is to be said',
  },
  {
    rule: 'script/spoken-words',
    fault: 'an address',
    damage: change(pier, { spoken: 'See www.skarvik.example.' }),
    finds: '"www.skarvik.example." is to be said',
  },
  {
    rule: 'script/spoken-words',
    fault: 'nothing but a full stop',
    damage: change(pier, { spoken: '.' }),
    finds: 'nothing is to be said',
  },
  {
    rule: 'script/map',
    fault: 'words that map to nothing',
    damage: change(pier, { map: [{ spoken: [0, 5], text: [0, 5] }] }),
    finds: 'of spoken is in no stretch',
  },
  {
    rule: 'script/map',
    fault: 'stretches out of order',
    damage: change(pier, ({ spoken, text }) => ({
      map: [
        { spoken: [5, spoken.length], text: [0, 5] },
        { spoken: [0, 5], text: [5, text.length] },
      ],
    })),
    finds: 'is in no stretch',
  },
  {
    rule: 'script/added-words',
    fault: 'an announcement as the article’s',
    damage: change('Two agreements.', { added: false }),
    finds: 'is not marked as added',
  },
  {
    rule: 'script/added-words',
    fault: 'the article’s words without a map',
    damage: change(pier, { map: [] }),
    finds: 'maps to no words',
  },
  {
    rule: 'script/speakers',
    fault: 'a speaker the article does not have',
    damage: change(mara, { speaker: { id: 's9', name: 'Someone' } }),
    finds: 'expected one of the article',
  },
  {
    rule: 'script/speakers',
    fault: 'another name',
    damage: change(mara, { speaker: { id: 's1', name: 'Mara' } }),
    finds: 'expected Mara Lind',
  },
  {
    rule: 'script/speakers',
    fault: 'the reporter’s words in a speaker’s mouth',
    damage: change('said Mara Lind.', { speaker: { id: 's1', name: 'Mara Lind' } }),
    finds: 'speaks in no quotation',
  },
  {
    rule: 'script/one-segment-an-item',
    fault: 'an item that is no item',
    damage: change(pier, { kind: 'narration' }),
    finds: 'Item b8 has 0 segments',
  },
  {
    rule: 'script/announced-count',
    fault: 'another number',
    damage: change('Two agreements.', { text: 'Three agreements.' }),
    finds: '"Three agreements."; expected "Two agreements."',
  },
  {
    rule: 'script/announced-count',
    fault: 'no announcement',
    damage: changeJson<ScriptJson>('script.json', (script) => ({
      ...script,
      segments: script.segments.filter(({ kind }) => kind !== 'announcement'),
    })),
    finds: 'expected "Two agreements." before it',
  },
  {
    rule: 'script/closed-endings',
    fault: 'an item that runs on',
    damage: change(pier, { spoken: pier }),
    finds: 'expected a full stop',
  },
  {
    rule: 'script/sentence-ends',
    fault: 'a cut after "Dr."',
    damage: (files) =>
      change('and call it Pont du Nord.', { text: 'Rey agreed.' })(
        change('as the council’s report had asked,', { text: 'It was late, and Dr.' })(files),
      ),
    finds: 'ends in the middle of a sentence',
  },
  {
    rule: 'script/pauses',
    fault: 'items that run together',
    damage: change(pier, { pauseAfterMs: 50 }),
    finds: 'a pause of 50 ms',
  },
  {
    rule: 'script/pauses',
    fault: 'three seconds of silence',
    damage: change(pier, { pauseAfterMs: 3000 }),
    finds: '3000 ms of silence',
  },
  {
    rule: 'script/times',
    fault: 'a segment that begins before the last one ends',
    damage: change(pier, ({ startMs = 0 }) => ({ startMs: startMs - 900 })),
    finds: 'out of order',
  },
  {
    rule: 'script/times',
    fault: 'silence that is in no script',
    damage: change(pier, ({ startMs = 0 }) => ({ startMs: startMs + 100 })),
    finds: 'begins at',
  },
  {
    rule: 'script/times',
    fault: 'a segment without times',
    damage: change(pier, { startMs: undefined, endMs: undefined } as unknown as Partial<Segment>),
    finds: 'has no times',
  },
  {
    rule: 'script/times',
    fault: 'audio that goes on',
    damage: changeJson<ScriptJson>('script.json', (script) => ({
      ...script,
      durationMs: (script.durationMs ?? 0) + 5000,
    })),
    finds: 'The last segment ends',
  },
  {
    rule: 'script/one-voice',
    fault: 'a speaker with two voices',
    damage: change(pier, {
      kind: 'quote',
      speaker: { id: 's1', name: 'Mara Lind' },
      voice: { engine: 'flite', id: 'kal16', params: {} },
    }),
    finds: 'is said by flite/kal16; expected flite/rms',
  },
  {
    rule: 'script/narrators-voice',
    fault: 'a speaker in the narrator’s voice',
    damage: change(mara, { voice: narrator }),
    finds: 'Mara Lind has the narrator’s voice',
  },
  {
    rule: 'script/neighbours-differ',
    fault: 'two speakers with one voice',
    damage: change(tomas, { voice: { engine: 'flite', id: 'rms', params: {} } }),
    finds: 'Tomas Rey sounds like Mara Lind',
  },
  {
    rule: 'script/text',
    fault: 'a segment left out of script.txt',
    damage: replace('script.txt', pier, ''),
    finds: `"${pier}" is missing`,
  },
  {
    rule: 'script/edited',
    fault: 'a mark for nothing',
    damage: change(pier, { edited: {} }),
    finds: 'is marked as edited, in nothing',
  },
  {
    rule: 'script/edited',
    fault: 'words and a pause that are as they were',
    damage: change(pier, ({ spoken, pauseAfterMs }) => ({ edited: { spoken, pauseAfterMs } })),
    finds: 'has a pause that is marked as edited',
  },
  {
    rule: 'script/text-current',
    fault: 'a script that was edited and not rendered',
    damage: replace('script.txt', pier, `${pier}\n= A new pier, next spring.`),
    finds: 'not rendered since',
  },
  {
    rule: 'script/text-readable',
    fault: 'bytes that are no UTF-8',
    damage: set('script.txt', Uint8Array.from([0xc3])),
    finds: 'not UTF-8 throughout',
  },
  {
    rule: 'ssml/readable',
    fault: 'an ampersand',
    damage: replace('script.ssml', 'Skarvik', 'Skarvik & co'),
    finds: 'not well-formed',
  },
  {
    rule: 'ssml/readable',
    fault: 'a tag that is not closed',
    damage: replace('script.ssml', '</speak>', ''),
    finds: 'not well-formed',
  },
  {
    rule: 'ssml/root',
    fault: 'another version',
    damage: replace('script.ssml', 'version="1.1"', 'version="1.0"'),
    finds: 'version is 1.0; expected 1.1',
  },
  {
    rule: 'ssml/root',
    fault: 'no language',
    damage: replace('script.ssml', ' xml:lang="en"', ''),
    finds: 'xml:lang is missing',
  },
  {
    rule: 'ssml/elements',
    fault: 'an element of another vocabulary',
    damage: replace('script.ssml', '<mark name="1"/>', '<mark name="1"/><script>x</script>'),
    finds: '<script> is no element of SSML',
  },
  {
    rule: 'ssml/segments',
    fault: 'a mark left out',
    damage: replace('script.ssml', '<mark name="3"/>', ''),
    finds: 'Mark 3 is 4; expected 3',
  },
];
