/**
 * Outlook's conditional comments. `<!--[if mso]>…<![endif]-->` hides its content from every other program,
 * `<!--[if !mso]><!-->…<!--<![endif]-->` from Outlook alone.
 */

export interface ConditionalComment {
  /** "mso | IE" */
  readonly condition: string;
  /** [start, end) of the opening mark, of the content between, and of the closing mark, in the source. */
  readonly open: readonly [start: number, end: number];
  readonly close: readonly [start: number, end: number];
  /** Whether programs other than Outlook see the content. */
  readonly isRevealed: boolean;
}

interface Imbalance {
  readonly offset: number;
  /** What stands there without its partner. */
  readonly mark: string;
}

export interface ConditionalComments {
  readonly comments: readonly ConditionalComment[];
  readonly imbalances: readonly Imbalance[];
}

const mark =
  /<!--\[if (?<condition>[^\]]*)\]>(?<reveal><!--\s*-->|<!-->|-->)?|(?<revealedEnd><!--\s*<!\[endif\]-->)|<!\[endif\]-->/gu;

interface Open {
  readonly condition: string;
  readonly range: readonly [start: number, end: number];
  readonly text: string;
  readonly isRevealed: boolean;
}

/** Pairs the marks of a document; a mark inside an open comment, or of the other kind, has no partner. */
export function readConditionalComments(html: string): ConditionalComments {
  const comments: ConditionalComment[] = [];
  const imbalances: Imbalance[] = [];
  let open: Open | null = null;
  for (const { 0: text, index, groups } of html.matchAll(mark)) {
    const range = [index, index + text.length] as const;
    const condition = groups?.['condition'];
    if (condition !== undefined) {
      if (open !== null) imbalances.push({ offset: open.range[0], mark: open.text });
      open = { condition: condition.trim(), range, text, isRevealed: groups?.['reveal'] !== undefined };
    } else if (open === null || open.isRevealed !== (groups?.['revealedEnd'] !== undefined)) {
      imbalances.push({ offset: index, mark: text });
    } else {
      comments.push({
        condition: open.condition,
        open: open.range,
        close: range,
        isRevealed: open.isRevealed,
      });
      open = null;
    }
  }
  if (open !== null) imbalances.push({ offset: open.range[0], mark: open.text });
  return { comments, imbalances };
}

const blank = (text: string): string => text.replaceAll(/[^\n]/gu, ' ');

/** The document as Outlook reads it, with every offset and line as it was. */
export function outlookSource(html: string, comments: readonly ConditionalComment[]): string {
  let source = '';
  let done = 0;
  for (const { condition, open, close } of comments) {
    const content = html.slice(open[1], close[0]);
    source += html.slice(done, open[0]) + blank(html.slice(...open));
    source += condition.startsWith('!') ? blank(content) : content;
    source += blank(html.slice(...close));
    done = close[1];
  }
  return source + html.slice(done);
}
