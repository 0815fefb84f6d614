import type { ListItem } from '../../article/block.ts';
import { placeOf } from '../../article/text.ts';
import type { BlockRule } from './body.ts';
import { endsSentence, type Layout } from './layout.ts';
import { cutLine, type Line } from './lines.ts';
import { interruptsParagraph, readMark } from './marks.ts';
import { writeLines } from './running-text.ts';

/** Short lines without any sign under a line that ends with a colon: a list all the same. */
export const readBareList: BlockRule = (lines, at, { layout, writer, depth }) => {
  if (depth > 0 || !followsColon(lines, at)) return null;
  const next = endOfBareItems(lines, at, layout);
  if (next - at < 2) return null;
  const own = lines.slice(at, next);
  const sign = tightSign(own);
  const items = own.map((line): ListItem => {
    const spans = writeLines([cutLine(line, sign.length)], writer);
    return { kind: 'item', id: '', place: placeOf(spans), spans, body: [] };
  });
  const place = placeOf(items);
  return {
    block: {
      kind: 'list',
      id: '',
      place,
      holds: 'points',
      reason: '',
      ordered: false,
      start: 1,
      leadIn: null,
      items,
    },
    next,
  };
};

/** A bullet that every line begins with, without a blank behind it: "-first". */
function tightSign(lines: readonly Line[]): string {
  const sign = /^[-–—*·](?=\p{L})/u.exec(lines[0]?.text ?? '')?.[0] ?? '';
  return lines.every(({ text }) => text.startsWith(sign)) ? sign : '';
}

function followsColon(lines: readonly Line[], at: number): boolean {
  const before = lines[at - 1]?.text === '' ? lines[at - 2] : lines[at - 1];
  return before?.text.endsWith(':') === true;
}

function endOfBareItems(lines: readonly Line[], at: number, layout: Layout): number {
  let next = at;
  for (let line = lines[next]; line !== undefined && isBareItem(line, layout); line = lines[next]) next += 1;
  const closes = lines[next - 1];
  const following = lines[next];
  if (following === undefined || following.text === '') return next;
  // Without a blank line the last short line may already be the heading of what follows.
  const isOdd =
    closes !== undefined && /^\p{Ll}/u.test(lines[at]?.text ?? '') && /^\p{Lu}/u.test(closes.text);
  return isOdd ? next - 1 : next;
}

const isBareItem = ({ text }: Line, { wrapWidth }: Layout): boolean =>
  text !== '' &&
  text.length <= Math.min(120, (wrapWidth ?? 240) * 0.8) &&
  !endsSentence(text) &&
  !/^["“„«]/.test(text) &&
  !interruptsParagraph(text) &&
  readMark(text) === null;
