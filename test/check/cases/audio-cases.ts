import { frameOf, mp3Of, type Mp3Options } from '../edition/audio.ts';
import { chapters, script } from '../edition/narration.ts';
import { changeJson, remove, replace, set, type Case } from './case.ts';

const captions = (from: string, to: string): Case['damage'] => replace('captions.vtt', from, to);
const audio = (options: Mp3Options): Case['damage'] => set('audio.mp3', mp3Of(options));

interface ChaptersJson {
  readonly chapters: readonly {
    readonly title: string;
    readonly startTime: number;
    readonly endTime: number;
  }[];
}

const changeChapter = (index: number, changes: object): Case['damage'] =>
  changeJson<ChaptersJson>('chapters.json', (json) => ({
    ...json,
    chapters: json.chapters.map((chapter, at) => (at === index ? { ...chapter, ...changes } : chapter)),
  }));

const durationMs = script.durationMs ?? 0;
const [first = { title: '', startMs: 0, endMs: 0 }] = chapters;
const tagChapter = (startMs: number, endMs: number) => ({
  elementID: 'ch0',
  startTimeMs: startMs,
  endTimeMs: endMs,
  tags: { title: first.title },
});

export const audioCases: readonly Case[] = [
  {
    rule: 'edition/audio-complete',
    fault: 'no captions',
    damage: remove('captions.vtt'),
    finds: 'captions.vtt is missing beside audio.mp3',
  },
  {
    rule: 'captions/readable',
    fault: 'bytes that are no UTF-8',
    damage: set('captions.vtt', Uint8Array.from([0x57, 0xff])),
    finds: 'not UTF-8 throughout',
  },
  {
    rule: 'captions/format',
    fault: 'no first line',
    damage: captions('WEBVTT\n', 'CAPTIONS\n'),
    finds: 'does not begin with the line WEBVTT',
  },
  {
    rule: 'captions/format',
    fault: 'times with a comma',
    damage: captions('00:00:00.000 -->', '00:00:00,000 -->'),
    finds: 'has no times',
  },
  {
    rule: 'captions/format',
    fault: 'a sign that is not escaped',
    damage: captions('Two voices', 'Two & voices'),
    finds: '"&" in its text',
  },
  {
    rule: 'captions/format',
    fault: 'a tag that is none',
    damage: captions('Two voices', '<voices'),
    finds: 'a "<" that is no tag',
  },
  { rule: 'captions/format', fault: 'no cues', damage: set('captions.vtt', 'WEBVTT\n'), finds: 'no cues' },
  {
    rule: 'captions/times',
    fault: 'an end before the start',
    damage: captions('00:00:00.000 -->', '00:00:59.000 -->'),
    finds: 'before it starts',
  },
  {
    rule: 'captions/times',
    fault: 'two cues at once',
    damage: (files) => {
      const [, end = ''] = /00:00:00\.000 --> (\S+)/u.exec(String(files['captions.vtt'])) ?? [];
      return captions(`--> ${end}`, '--> 00:00:03.500')(files);
    },
    finds: 'before the last one ends',
  },
  {
    rule: 'captions/line-count',
    fault: 'three lines',
    damage: captions('Two voices', 'Two\nvoices\n.'),
    finds: 'has 3 lines',
  },
  {
    rule: 'captions/line-length',
    fault: 'a line of 43 characters',
    damage: captions('Two voices', 'a'.repeat(43)),
    finds: 'has 43 characters',
  },
  {
    rule: 'captions/reading-speed',
    fault: 'too many words for the time',
    damage: captions('Two voices', `${'many words '.repeat(3)}\n${'many words '.repeat(3)}`),
    finds: 'characters a second',
  },
  {
    rule: 'captions/voices',
    fault: 'no name at a change of speaker',
    damage: captions('<v Mara Lind>', ''),
    finds: 'expected <v Mara Lind>',
  },
  {
    rule: 'captions/voices',
    fault: 'another name',
    damage: captions('<v Mara Lind>', '<v Tomas Rey>'),
    finds: 'A cue has <v Tomas Rey>; expected <v Mara Lind>',
  },
  {
    rule: 'captions/voices',
    fault: 'a speaker’s name on the narrator’s words',
    damage: captions('<v Narrator>said', '<v Mara Lind>said'),
    finds: 'expected <v Narrator>',
  },
  {
    rule: 'captions/transcript',
    fault: 'another word',
    damage: captions('nine winters', 'ten winters'),
    finds: 'part from the script in segment 10',
  },
  {
    rule: 'captions/in-step',
    fault: 'cues two seconds early',
    damage: changeJson<typeof script>('script.json', (json) => ({
      ...json,
      segments: json.segments.map((segment) =>
        segment.startMs === undefined || segment.endMs === undefined
          ? segment
          : { ...segment, startMs: segment.startMs + 2000, endMs: segment.endMs + 2000 },
      ),
    })),
    finds: 'the segment is heard from',
  },
  {
    rule: 'captions/within-audio',
    fault: 'audio that ends sooner',
    damage: audio({ durationMs: durationMs - 3000 }),
    finds: 'The last cue ends at',
  },
  { rule: 'chapters/readable', fault: 'no chapters', damage: set('chapters.json', '{}'), finds: 'version' },
  {
    rule: 'chapters/version',
    fault: 'another version',
    damage: replace('chapters.json', '1.2.0', '2.0'),
    finds: 'The version is 2.0',
  },
  {
    rule: 'chapters/version',
    fault: 'a chapter without a title',
    damage: changeChapter(1, { title: ' ' }),
    finds: 'Chapter 2 has no title',
  },
  {
    rule: 'chapters/contiguous',
    fault: 'a gap',
    damage: changeChapter(1, { startTime: 20 }),
    finds: 'begins at 20 s',
  },
  {
    rule: 'chapters/contiguous',
    fault: 'a late beginning',
    damage: changeChapter(0, { startTime: 1 }),
    finds: 'expected 0 s',
  },
  {
    rule: 'chapters/contiguous',
    fault: 'another end than the audio’s',
    damage: changeChapter(1, { endTime: 900 }),
    finds: 'The last chapter ends at 900 s',
  },
  {
    rule: 'audio/tag',
    fault: 'no tag',
    damage: (files) => ({
      ...files,
      'audio.mp3': mp3Of().subarray(mp3Of().indexOf('\xff\xf3', 0, 'latin1')),
    }),
    finds: 'no ID3 tag',
  },
  { rule: 'audio/title', fault: 'no title', damage: audio({ tags: { title: '' } }), finds: 'no title' },
  {
    rule: 'audio/title',
    fault: 'another title',
    damage: audio({ tags: { title: 'Untitled' } }),
    finds: 'The title is "Untitled"',
  },
  {
    rule: 'audio/language',
    fault: 'two letters',
    damage: audio({ tags: { language: 'en' } }),
    finds: 'The language is "en"',
  },
  {
    rule: 'audio/cover',
    fault: 'no picture',
    damage: audio({ tags: { image: undefined } as unknown as NonNullable<Mp3Options['tags']> }),
    finds: 'no picture',
  },
  { rule: 'audio/chapters', fault: 'none', damage: audio({ tags: { chapter: [] } }), finds: 'no chapters' },
  {
    rule: 'audio/chapters',
    fault: 'a late beginning',
    damage: audio({ tags: { chapter: [tagChapter(500, durationMs)] } }),
    finds: 'begins at 500 ms; expected 0 ms',
  },
  {
    rule: 'audio/chapters',
    fault: 'an early end',
    damage: audio({ tags: { chapter: [tagChapter(0, durationMs - 500)] } }),
    finds: 'The last chapter ends at',
  },
  {
    rule: 'audio/chapters',
    fault: 'a contents that lists another chapter',
    damage: audio({ tags: { tableOfContents: [{ elementID: 'toc', isOrdered: true, elements: ['ch7'] }] } }),
    finds: 'The table of contents lists 1 chapters; expected 2',
  },
  {
    rule: 'audio/chapters',
    fault: 'other titles than chapters.json',
    damage: changeChapter(1, { title: 'Voices' }),
    finds: 'other titles than in chapters.json',
  },
  {
    rule: 'audio/frames',
    fault: 'half a frame at the end',
    damage: set('audio.mp3', mp3Of().subarray(0, -100)),
    finds: 'stands no whole frame',
  },
  {
    rule: 'audio/frames',
    fault: 'no audio at all',
    damage: set('audio.mp3', Buffer.from('not audio')),
    finds: 'no MP3 frame',
  },
  {
    rule: 'audio/format',
    fault: 'two channels',
    damage: set(
      'audio.mp3',
      Buffer.concat([frameOf([0xff, 0xf3, 0x84, 0x00]), frameOf([0xff, 0xf3, 0x84, 0x00])]),
    ),
    finds: 'two channels',
  },
  {
    rule: 'audio/format',
    fault: '22.05 kHz',
    damage: set('audio.mp3', Buffer.concat([frameOf([0xff, 0xf3, 0x80, 0xc0]), Buffer.alloc(16)])),
    finds: '22050 Hz',
  },
  {
    rule: 'audio/format',
    fault: 'another channel mode on the way',
    damage: audio({ frame: frameOf([0xff, 0xf3, 0x84, 0x00]) }),
    finds: 'Frame 2 has another rate than the first',
  },
  { rule: 'audio/info-frame', fault: 'none', damage: audio({ hasInfo: false }), finds: 'no Info frame' },
  {
    rule: 'audio/info-frame',
    fault: 'another number of frames',
    damage: audio({ miscount: 3 }),
    finds: 'follow',
  },
  {
    rule: 'audio/duration',
    fault: 'half a second more',
    damage: audio({ durationMs: durationMs + 500 }),
    finds: 'The audio lasts',
  },
];
