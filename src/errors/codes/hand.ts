/** What is told of a script that a person has edited. */
import { fatal, info, warning } from '../entry.ts';

const keep = 'Nothing was changed: mend the file, and render again.';

export const handCodes = {
  'script-line-unreadable': fatal<{ readonly line: string }>({
    text: ({ line }) =>
      `Expected a line about a segment, as in "[12 narration | Narrator | 350 ms]", not "${line}".`,
    hint: `Put the words of a segment under its line in brackets, and begin a note of your own with "#". ${keep}`,
  }),
  'script-segment-added': fatal<{ readonly id: string; readonly count: number }>({
    text: ({ id, count }) => `There is no segment ${id}: the script has the segments 1 to ${count}.`,
    hint: `Give the segment its own number again, or take the paragraph out. What is to be said more, write into the article. ${keep}`,
  }),
  'script-segment-repeated': fatal<{ readonly id: string }>({
    text: ({ id }) => `Segment ${id} stands here a second time.`,
    hint: `Give each segment its own number again, or take the second paragraph out. ${keep}`,
  }),
  'script-segment-renumbered': fatal<{ readonly id: string; readonly actual: string }>({
    text: ({ id, actual }) => `This is segment ${id}, and has the number ${actual}.`,
    hint: `Give the segment its own number again: it tells where the words stand in the article. ${keep}`,
  }),
  'script-segment-missing': fatal<{
    readonly id: string;
    /** The last one, where several are missing in a row. */
    readonly last: string | null;
    readonly text: string;
  }>({
    text: ({ id, last, text }) =>
      last === null
        ? `Segment ${id} is missing here: "${text}".`
        : `Segments ${id} to ${last} are missing here, from "${text}" on.`,
    hint: `A listener is told the whole article: put the segment back, or take its words out of the article. ${keep}`,
  }),
  'script-segment-moved': fatal<{ readonly id: string; readonly after: string }>({
    text: ({ id, after }) => `Segment ${id} stands after segment ${after}.`,
    hint: `A listener hears the article in its own order: move the segment back, or move its words in the article. ${keep}`,
  }),
  'script-segment-empty': fatal<{ readonly id: string }>({
    text: ({ id }) => `Segment ${id} has nothing left to say.`,
    hint: `Write words after "=", or take the line with "=" out and the segment is said as Lectern says it. ${keep}`,
  }),
  'script-segment-changed': fatal<{
    readonly id: string;
    readonly actual: string;
    readonly expected: string;
  }>({
    text: ({ id, actual, expected }) => `Segment ${id} has "${actual}" where "${expected}" stood.`,
    hint: `What a segment is, and who speaks, is what the article says: correct it in the article, or in a file of corrections (docs/corrections.md). ${keep}`,
  }),
  'script-text-changed': fatal<{ readonly id: string; readonly actual: string; readonly expected: string }>({
    text: ({ id, actual, expected }) =>
      `Segment ${id} has the words "${actual}" where the article has "${expected}".`,
    hint: `Captions show the article's own words: change what is said in the line with "=", and these words in the article. ${keep}`,
  }),
  'script-voice-unknown': fatal<{
    readonly voice: string;
    readonly engine: string;
    readonly known: readonly string[];
  }>({
    text: ({ voice, engine, known }) =>
      `"${voice}" is no voice of the speech engine ${engine}, which has ${known.join(', ')}.`,
    hint: `Name one of those; a pitch of 60 to 400 hertz and a rate of 0.5 to 2 may follow, as in "flite/slt pitchHz=210 rate=1.1". Choose another engine with --engine. ${keep}`,
  }),
  'script-pause-invalid': fatal<{ readonly pause: string; readonly least: number; readonly most: number }>({
    text: ({ pause, least, most }) =>
      `"${pause}" is no pause that can stand here; expected ${least} to ${most} ms.`,
    hint: `Write the pause as "350 ms" or "0.35 s"; parts of an article need one between them, and a longer one seems its end. ${keep}`,
  }),
  'script-edited-too': fatal<{ readonly path: string }>({
    text: ({ path }) => `${path} was edited too, and would be overwritten.`,
    hint: 'Name that file with --script, or move it away. Nothing was changed.',
  }),
  'script-edited-meanwhile': fatal<{ readonly path: string }>({
    text: ({ path }) => `${path} was edited while the article was rendered.`,
    hint: 'Render again. Nothing was changed, and your edit still stands.',
  }),
  'edits-kept': info<{ readonly name: string; readonly count: number }>({
    text: ({ name, count }) =>
      `${count === 1 ? 'One segment is' : `${count} segments are`} said as ${name} has it.`,
    hint: 'They are marked in script.txt with "edited": take the line with "=", the voice or the pause out there, and Lectern decides again.',
  }),
  'edit-unmatched': warning<{
    readonly id: string;
    readonly text: string;
    readonly parts: readonly string[];
  }>({
    text: ({ id, text, parts }) =>
      `What was edited of segment ${id}, "${text}", no longer fits the article, and was left out: its ${parts.join(' and ')}.`,
    hint: 'It stands at the end of script.txt, in case it fits again. Make the change anew in its place, or delete it there.',
  }),
  'script-segment-unmatched': warning<{ readonly id: string; readonly text: string }>({
    text: ({ id, text }) => `The article has no segment like ${id}, "${text}": nothing was taken from it.`,
    hint: 'The article was edited since the script was written. Make the change in the script.txt that was written now.',
  }),
  'edit-of-quotation': info<{ readonly id: string; readonly speaker: string }>({
    text: ({ id, speaker }) => `Segment ${id} says other words than those that ${speaker} is quoted with.`,
    hint: 'Spell a name for the voice as you like; what somebody said is theirs, and is corrected in the article.',
  }),
  'edit-voice-missing': warning<{ readonly id: string; readonly voice: string; readonly engine: string }>({
    text: ({ id, voice, engine }) =>
      `Segment ${id} was given the voice ${voice}, which the speech engine ${engine} has not; it has its usual one.`,
    hint: 'Choose the engine with --engine, or give the segment another voice in script.txt.',
  }),
  'edit-voice-confusing': warning<{ readonly id: string; readonly voice: string; readonly who: string }>({
    text: ({ id, voice, who }) => `Segment ${id} was given the voice ${voice}, which is that of ${who}.`,
    hint: 'A listener tells who speaks by the voice alone: give the segment a voice that nobody else has.',
  }),
} as const;
