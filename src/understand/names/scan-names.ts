import { type Flow, printedTokens } from '../flow/flow.ts';
import { isLoneVerb } from '../flow/lone-verb.ts';
import type { Lexemes } from '../flow/lexemes.ts';
import type { Token } from '../flow/token.ts';
import { platforms } from '../words/build.ts';
import type { Gender, Lexicon } from '../words/lexicon.ts';
import { appositionAfter } from './apposition.ts';
import { position } from './entity.ts';
import type { Mention } from './mention.ts';
import type { NameForms } from './name-form.ts';
import { splitTitle, titleBefore, titleBeforeComma } from './title.ts';

interface Scan {
  readonly flow: Flow;
  readonly lexicon: Lexicon;
  /** The words of the article, some of which it also prints without a capital. */
  readonly lexemes: Lexemes;
  readonly forms: NameForms;
}

/** "R-Dunmore": a party and a place, behind the name of a politician. */
const isPartyAndPlace = ({ text }: Token): boolean => text.includes('-') && /^\p{Lu}-\p{Lu}/u.test(text);

/** Whether a body's name goes on behind a plural's apostrophe: "the |Riders’| Alliance". */
const owns = (token: Token, next: Token | undefined, lexicon: Lexicon): boolean =>
  token.text.endsWith('s') && next?.capital === true && lexicon.bodies.has(next.lower);

/** Whether a token may be part of a name: a capitalised word, an initial, a generation's numeral. */
function isNameWord(token: Token | undefined, lexicon: Lexicon): boolean {
  if (token?.kind !== 'word' || !token.capital) return false;
  return !lexicon.calendar.has(token.lower) && !isPartyAndPlace(token);
}

/** Whether a nickname stands in its marks between two words of a name: "Robert |“Bobby”| Lang". */
const isInsideName = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean =>
  tokens[at]?.kind === 'title' &&
  (tokens[at]?.length ?? 0) <= longestNickname &&
  isNameWord(tokens[at - 1], lexicon) &&
  isNameWord(tokens[at + 1], lexicon);

/** With its marks. */
const longestNickname = 22;

/** The end of the run of name words that begins at `start`; lower-case particles count between two of them. */
function runEnd(scan: Scan, start: number, limit: number): number {
  const {
    flow: { tokens },
    lexicon,
  } = scan;
  let end = start;
  while (end < limit) {
    const token = tokens[end];
    if (token === undefined) break;
    if (isNameWord(token, lexicon) || (end > start && isInsideName(tokens, end, lexicon))) {
      end++;
      if (token.possessive && !owns(token, tokens[end], lexicon)) break;
      continue;
    }
    let next = end;
    while (
      next < limit &&
      next - end < 3 &&
      lexicon.particles.has(tokens[next]?.lower ?? '') &&
      !tokens[next]?.capital
    )
      next++;
    if (next === end && lexicon.bodyLinks.has(token.lower) && isBodyRun(tokens.slice(start, end), lexicon))
      next++;
    if (next === end || next >= limit || !isNameWord(tokens[next], lexicon) || end === start) break;
    end = next;
  }
  return end;
}

const isBodyRun = (run: readonly Token[], lexicon: Lexicon): boolean =>
  run.some(({ lower }) => lexicon.bodies.has(lower) || lexicon.offices.has(lower));

/** Whether a lone capitalised word at the start of a sentence is more likely a common word than a name. */
function isCommon(token: Token, { lexicon, lexemes }: Scan): boolean {
  const { lower } = token;
  return (
    lexicon.notNames.has(lower) ||
    lexicon.roles.has(lower) ||
    lexicon.groups.has(lower) ||
    lexicon.bodies.has(lower) ||
    lexemes.wordOf(lower)?.capital === false
  );
}

/** The relative pronoun right after a name: "Ruiz, |who|", "Falls Transit, |which|". */
const relativeAfter = (tokens: readonly Token[], end: number): string =>
  tokens[tokens[end]?.text === ',' ? end + 1 : end]?.lower ?? '';

/** An age between commas, or at the end: "Ana Ruiz, |54|,". */
function isAge(tokens: readonly Token[], end: number): boolean {
  const [comma, age, after] = [tokens[end], tokens[end + 1], tokens[end + 2]];
  if (comma?.text !== ',' || age?.kind !== 'number' || !/^\d{1,3}$/.test(age.text)) return false;
  return after === undefined || after.text === ',' || after.text === '.';
}

/** Whether a name only describes the noun after it: "the |Ruiz| campaign". */
function describesNoun(tokens: readonly Token[], end: number, lexicon: Lexicon): boolean {
  const next = tokens[end];
  if (next?.kind !== 'word' || next.capital) return false;
  const { lower } = next;
  return !(
    lexicon.prepositions.has(lower) ||
    lexicon.coordinators.has(lower) ||
    lexicon.auxiliaries.has(lower) ||
    lexicon.adverbs.has(lower) ||
    lexicon.verbs.has(lower) ||
    lexicon.pastLike.test(lower)
  );
}

/** "the |company|, Harbour Star, said": a noun of bodies with its article, before the comma and the name. */
const isBodyNoun = (tokens: readonly Token[], at: number, { articles, bodies }: Lexicon): boolean =>
  bodies.has(tokens[at]?.lower ?? '') &&
  tokens[at]?.capital === false &&
  [tokens[at - 1], tokens[at - 2]].some((token) => articles.has(token?.lower ?? ''));

function bearsOf(
  { flow: { tokens }, lexicon }: Scan,
  range: { readonly from: number; readonly nameFrom: number; readonly to: number },
): Mention['bears'] {
  const before = tokens[range.from - 1];
  for (let index = range.nameFrom; index < range.to; index++) {
    const lower = tokens[index]?.lower ?? '';
    if (lexicon.bodies.has(lower) || platforms.has(lower)) return 'body';
  }
  if (range.to - range.nameFrom > 1 && lexicon.firmWords.has(tokens[range.to - 1]?.lower ?? ''))
    return 'body';
  if (before?.text === ',' && tokens[range.to]?.text === ',' && isBodyNoun(tokens, range.from - 2, lexicon))
    return 'body';
  if (before !== undefined && !before.capital && lexicon.placing.has(before.lower)) {
    return tokens[range.to - 1]?.possessive === true ? null : 'place';
  }
  const relative = relativeAfter(tokens, range.to);
  if (isAge(tokens, range.to)) return 'person';
  if (relative === 'who' || relative === 'which') return relative === 'who' ? 'person' : 'body';
  if (before?.lower === 'the' && range.nameFrom === range.from)
    return describesNoun(tokens, range.to, lexicon) ? null : 'body';
  const only = range.to - range.nameFrom === 1 ? tokens[range.nameFrom]?.text : undefined;
  return only !== undefined && /^(?:[\p{Lu}&]\.?){2,6}$/u.test(only) ? 'body' : null;
}

const noRoles: readonly string[] = [];

/** The titles before a name and behind it, where they have words. */
function rolesOf(before: string, after: string): readonly string[] {
  if (before === '') return after === '' ? noRoles : [after];
  return after === '' ? [before] : [before, after];
}

function mentionAt(scan: Scan, sentence: number, [start, end]: readonly [number, number]): Mention | null {
  const { flow, lexicon } = scan;
  const { tokens } = flow;
  const split = splitTitle(flow, [start, end], lexicon);
  if (split.nameFrom >= end) return null;
  // "ein Sprecher |der Polizei|": the noun after an article is no name.
  const head = tokens[split.nameFrom];
  if (split.titled && head !== undefined && !head.capital && lexicon.articles.has(head.lower)) return null;
  const before = titleBefore(flow, start, lexicon);
  const from = before?.from ?? start;
  const after = appositionAfter(flow, end, lexicon) ?? titleBeforeComma(flow, [start, end], lexicon);
  const form = scan.forms.formOf(printedTokens(flow, split.nameFrom, end));
  const roles = rolesOf(split.role ?? before?.role ?? '', after?.role ?? '');
  const gender: Gender | null = split.gender ?? before?.gender ?? after?.gender ?? null;
  const titled = split.titled || before !== null || after?.bears === 'person';
  const bears = titled
    ? 'person'
    : after?.bears === 'body'
      ? 'body'
      : bearsOf(scan, { from, nameFrom: split.nameFrom, to: end });
  const possessive = tokens[end - 1]?.possessive ?? false;
  return {
    position: position(flow, sentence),
    sentence,
    from,
    nameFrom: split.nameFrom,
    to: end,
    form,
    roles,
    gender,
    bears,
    possessive,
    entity: null,
  };
}

/** How many words a title and a name have together at the most; more in capitals are a headline. */
const longestName = 20;

/** The names of a flow, in order. */
export function scanNames(scan: Scan): readonly Mention[] {
  const { flow, lexicon } = scan;
  const mentions: Mention[] = [];
  for (let sentence = 0; sentence < flow.sentences.length; sentence++) {
    const { from, to } = flow.sentences[sentence] ?? { from: 0, to: 0 };
    let index = from;
    while (index < to) {
      const token = flow.tokens[index];
      const first =
        index === from || flow.tokens[index - 1]?.kind === 'mark' || flow.tokens[index - 1]?.kind === 'quote';
      if (token === undefined || !isNameWord(token, lexicon) || lexicon.notNames.has(token.lower)) {
        index++;
        continue;
      }
      const end = runEnd(scan, index, to);
      if (end - index > longestName) {
        index = end;
        continue;
      }
      const alone = end - index === 1;
      if (!(
        alone &&
        ((first && (isCommon(token, scan) || isLoneVerb(flow.tokens, index, lexicon))) ||
          lexicon.roles.has(token.lower))
      )) {
        const mention = mentionAt(scan, sentence, [index, end]);
        if (mention !== null) {
          // "former |Nordland| minister |Ana Ruiz|": what the title takes in is no name of its own.
          while ((mentions.at(-1)?.to ?? 0) > mention.from && mentions.at(-1)?.sentence === sentence)
            mentions.pop();
          mentions.push(mention);
        }
      }
      index = Math.max(end, index + 1);
    }
  }
  return mentions;
}
