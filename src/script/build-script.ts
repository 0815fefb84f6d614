import type { Article } from '../article/article.ts';
import type { LeadIn } from '../article/block.ts';
import type { SourceText } from '../article/source.ts';
import { walkBlocks } from '../article/walk.ts';
import type { Message } from '../errors/message.ts';
import { report } from '../errors/report.ts';
import { readBlocks } from './blocks/blocks.ts';
import { defaultConventions, noteOf, type Conventions } from './conventions.ts';
import { cueQuotations } from './cue-quotations.ts';
import { joinPassages } from './draft.ts';
import { readFrontMatter, readSignOff } from './front-matter.ts';
import type { Lexicon } from './lexicon.ts';
import { ownWordsFor } from './own-words/languages.ts';
import { segmentDrafts } from './segment-drafts.ts';
import type { Script } from './segment.ts';

export interface ScriptOptions {
  /** What the article was read from, for the places of messages. */
  readonly source: SourceText;
  readonly lexicon?: Lexicon;
  /** The usual ones by default. */
  readonly conventions?: Conventions;
}

/**
 * The script of an article: every block in order, every quotation in segments of its own, every list item one
 * segment, with announcements, byline and sign-off in the article's language. A sentence's segment depends on that
 * sentence alone, so that an edit elsewhere leaves its recording valid.
 */
export function buildScript(
  article: Article & { readonly language: string },
  { source, lexicon, conventions = defaultConventions }: ScriptOptions,
): { readonly script: Script; readonly messages: readonly Message[] } {
  const { language, body } = article;
  const own = ownWordsFor(language);
  const passages = [
    readFrontMatter(article, own, conventions),
    readBlocks(body, {
      language,
      own: own.words,
      leadIns: leadInsOf(article),
      quoted: null,
      conventions,
      readBlocks,
    }),
    readSignOff(article, own, conventions),
  ];
  const drafts = cueQuotations(joinPassages(passages).drafts, { article, own: own.words, conventions });
  const { segments, messages } = segmentDrafts(drafts, {
    article,
    source,
    ownLanguage: own.language,
    ...(lexicon && { lexicon }),
  });
  const inEnglish = own.language === language ? [] : [report('own-words-in-english', { language })];
  return { script: { language, ...noteOf(conventions), segments }, messages: [...inEnglish, ...messages] };
}

/** The lead-ins of all lists, by the paragraph that they stand in. */
function leadInsOf({ body }: Article): ReadonlyMap<string, readonly LeadIn[]> {
  const leadIns = new Map<string, readonly LeadIn[]>();
  for (const block of walkBlocks(body)) {
    if (block.kind !== 'list' || block.leadIn === null) continue;
    leadIns.set(block.leadIn.block, [...(leadIns.get(block.leadIn.block) ?? []), block.leadIn]);
  }
  return leadIns;
}
