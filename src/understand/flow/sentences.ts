import type { Token, TokenRange } from './token.ts';

const isFullStop = (sign: string | undefined): boolean => sign !== undefined && '.!?…。！？'.includes(sign);

/** The last unit inside a quotation's marks that tells how its words end: a letter, a comma, a full stop. */
export function lastSign(text: string, quote: Token): string {
  let index = quote.end - 1;
  while (index > quote.start && /[\s"'“”„«»‘’‚‹›」』)\]]/.test(text[index] ?? '')) index--;
  return text[index] ?? '';
}

/** Words that go on with the sentence of a quotation that ended in a full stop of its own: `"Why?" he asked.` */
const goesOn = (next: Token): boolean =>
  next.kind === 'mark'
    ? next.text !== '(' && next.text !== '[' && next.text !== '-'
    : !next.capital && next.kind !== 'quote' && next.kind !== 'number';

function endsAt(text: string, token: Token, next: Token): boolean {
  if (token.kind === 'quote') return isFullStop(lastSign(text, token)) && !goesOn(next);
  if (token.kind === 'mark')
    return (
      isFullStop(token.text) &&
      (next.kind !== 'mark' || next.text === '(' || next.text === '-') &&
      !(next.kind === 'word' && !next.capital)
    );
  return false;
}

/** The sentences of a passage as ranges of tokens. A quoted stretch never breaks, however many sentences it holds. */
export function splitSentences(text: string, tokens: readonly Token[]): readonly TokenRange[] {
  const sentences: TokenRange[] = [];
  let from = 0;
  for (let index = 0; index < tokens.length; index++) {
    const [token, next] = [tokens[index], tokens[index + 1]];
    if (token === undefined) break;
    if (next !== undefined && !endsAt(text, token, next)) continue;
    sentences.push({ from, to: index + 1 });
    from = index + 1;
  }
  return sentences;
}
