/** script.txt: the script for a person to read, and to correct. */
import type { CastSegment, Script, Segment, Voice } from '../segment.ts';
import { sameWords } from './same-words.ts';

type MaybeCast = Segment & Partial<Pick<CastSegment, 'voice'>>;

const guide = `# The script of a narration. Each paragraph is one segment: what one voice says without a pause.
#
# [its number and kind | who speaks | the voice | the pause after it]
# The words as captions show them.
# = The words as they are said, where those are other words.
#
# "added" marks words that are not the article's.
`;

/** One paragraph a segment: a line about it in brackets, the text, and the spoken form where its words differ. */
export function formatScriptText(script: Script): string {
  return [guide, ...script.segments.map(paragraphOf)].join('\n');
}

function paragraphOf(segment: MaybeCast): string {
  const { id, kind, added, speaker, voice, text, spoken, pauseAfterMs } = segment;
  const about = [
    `${id} ${kind}${added ? ', added' : ''}`,
    speaker === null ? (kind === 'quote' ? 'Unnamed speaker' : 'Narrator') : inBrackets(speaker.name),
    ...(voice === undefined ? [] : [inBrackets(describeVoice(voice))]),
    `${pauseAfterMs} ms`,
  ];
  const said = sameWords(spoken, text) ? '' : `= ${spoken}\n`;
  return `[${about.join(' | ')}]\n${text}\n${said}`;
}

const describeVoice = ({ engine, id, params }: Voice): string =>
  [`${engine}/${id}`, ...Object.entries(params).map(([name, value]) => `${name}=${value}`)].join(' ');

/** A name without the signs that divide the line. */
const inBrackets = (name: string): string => name.replaceAll(/[[\]|\s]+/gu, ' ').trim();
