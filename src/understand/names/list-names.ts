import type { Article } from '../../article/article.ts';
import type { Flow } from '../flow/flow.ts';
import { readFlows } from '../flow/read-flows.ts';
import { passagesOf, type Passage } from '../passage.ts';
import { lexiconFor } from '../words/lexicons.ts';
import { wordless } from '../words/wordless.ts';
import { gatherCast } from './cast.ts';
import type { NamedMention } from './mention.ts';
import { nameOf, type Entity } from './entity.ts';

export interface ArticleName {
  /** The fullest form that the article has, without titles. */
  readonly name: string;
  /** How often the article has it, in whatever form. */
  readonly count: number;
}

/**
 * Everyone and everything that the running text of an article names, in the order of the first mention. What has a
 * capital only because a sentence or a heading begins with it is left out.
 */
export function listNames(article: Article & { readonly language: string }): readonly ArticleName[] {
  const lexicon = lexiconFor(article.language) ?? wordless;
  const passages = passagesOf(article);
  const read = readFlows(passages, lexicon);
  const { mentions } = gatherCast(read, lexicon);
  const names = new Map<Entity, { count: number; sure: boolean }>();
  for (const flow of read.flows) {
    for (const mention of mentions[flow.index]?.flat() ?? []) {
      const { count, sure } = names.get(mention.entity) ?? { count: 0, sure: false };
      names.set(mention.entity, { count: count + 1, sure: sure || isName(mention, flow) });
    }
  }
  const listed = Array.from(names)
    .filter(([, { sure }]) => sure)
    .map(([entity, { count }]) => ({ name: nameOf(entity), count }));
  return hasCapitals(article.language) ? [...listed, ...namesWithoutCase(passages)] : listed;
}

/** Words in an alphabet without capitals (한국, 東京, القاهرة), which in a text in another one are names as a rule. */
function namesWithoutCase(passages: readonly Passage[]): readonly ArticleName[] {
  const counts = new Map<string, number>();
  for (const { text } of passages)
    for (const [word] of text.matchAll(/\p{Lo}[\p{Lo}\p{M}ー·]*/gu))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return Array.from(counts, ([name, count]) => ({ name, count }));
}

/** Whether a language is written in an alphabet that has capitals. */
const hasCapitals = (language: string): boolean => lexiconFor(language) !== null;

/** Whether a mention is one beyond doubt: not a first word alone, and not the better part of a heading. */
function isName({ entity, form, roles, nameFrom, to, sentence }: NamedMention, flow: Flow): boolean {
  const { person, body, place } = entity.evidence;
  const range = flow.sentences[sentence];
  if (range === undefined || roles.length > 0 || person + body + place > 0) return true;
  const isFirst = nameFrom === range.from;
  const share = (to - nameFrom) / (range.to - range.from);
  return isFirst ? form.words.length > 1 && share < 0.5 : share < 0.7;
}
