/** script.txt: the script for a person to read, and to correct. `../hand/` reads it back. */
import type { CastSegment, Script, Segment } from '../segment.ts';
import { sameWords } from './same-words.ts';
import { scriptMark } from './script-mark.ts';
import { formatVoiceLabel, inBrackets } from './voice-label.ts';

type MaybeCast = Segment & Partial<Pick<CastSegment, 'voice'>>;

const guide = (
  mark: string,
): string => `# The script of a narration. Each paragraph is one segment: what one voice says without a pause.
#
# [its number and kind | who speaks | the voice | the pause after it]
# The words as captions show them.
# = The words as they are said, where those are other words.
#
# "added" marks words that are not the article's, "edited" what was changed here. Change the words that are said,
# the voice or the pause, and render the article again: what you changed is kept.
# Script ${mark} (leave this line as it is)
`;

/** An edit that fits no segment of the article as it is now, and waits for one that it fits. */
export interface LeftOutEdit {
  readonly id: string;
  readonly kind: string;
  /** The name in the line in brackets. */
  readonly speaker: string;
  /** The article's words that the edit was about. */
  readonly text: string;
  readonly spoken: string | null;
  /** As it stands in the line in brackets. */
  readonly voice: string | null;
  readonly pauseAfterMs: number | null;
}

const leftOutGuide = `# What follows was changed here once and fits nothing in the article as it is now. It is kept in case it fits again:
# delete what you no longer need.
`;

/** One paragraph a segment: a line about it in brackets, the text, and the spoken form where its words differ. */
export function formatScriptText(script: Script, leftOut: readonly LeftOutEdit[] = []): string {
  const paragraphs = [guide(scriptMark(script)), ...script.segments.map(paragraphOf)];
  if (leftOut.length > 0) paragraphs.push(leftOutGuide, ...leftOut.map(paragraphOfLeftOut));
  return paragraphs.join('\n');
}

/** What stands for who speaks in the line in brackets. */
export const speakerLabel = ({ speaker, kind }: Pick<Segment, 'speaker' | 'kind'>): string =>
  speaker === null ? (kind === 'quote' ? 'Unnamed speaker' : 'Narrator') : inBrackets(speaker.name);

function paragraphOf(segment: MaybeCast): string {
  const { id, kind, added, edited, voice, text, spoken, pauseAfterMs } = segment;
  const about = [
    `${id} ${kind}${added ? ', added' : ''}${edited === undefined ? '' : ', edited'}`,
    speakerLabel(segment),
    ...(voice === undefined ? [] : [formatVoiceLabel(voice)]),
    `${pauseAfterMs} ms`,
  ];
  const isShown = edited?.spoken !== undefined || !sameWords(spoken, text);
  return formatParagraph(about, text, isShown ? spoken : null);
}

function paragraphOfLeftOut({ id, kind, speaker, text, spoken, voice, pauseAfterMs }: LeftOutEdit): string {
  const about = [`left out: ${id} ${kind}`, speaker];
  if (voice !== null) about.push(voice);
  if (pauseAfterMs !== null) about.push(`${pauseAfterMs} ms`);
  return formatParagraph(about, text, spoken);
}

const formatParagraph = (about: readonly string[], text: string, spoken: string | null): string =>
  `[${about.join(' | ')}]\n${formatLine(text)}\n${spoken === null ? '' : `= ${spoken}\n`}`;

/** The text in one line that is not taken for a comment, a spoken form or the start of a segment. */
const formatLine = (text: string): string =>
  text.replaceAll(/[\r\n\v\f\u{85}\u{2028}\u{2029}]/gu, ' ').replace(/^(?=\s*[\\#=[])/u, '\\');
