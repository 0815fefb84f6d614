import type { Article } from '../article/article.ts';
import { textOf } from '../article/text.ts';
import type { Conventions } from './conventions.ts';
import { withoutQuotes } from './cut-text.ts';
import { draftRunningText } from './draft-running-text.ts';
import { draftOf, ownDraft, type Passage } from './draft.ts';
import type { OwnLanguage } from './own-words/languages.ts';
import type { Day } from './own-words/own-words.ts';

/**
 * Headline, standfirst, byline and publication, as far as the article has them; publication first in an opening.
 * Quoted words are the narrator's there: it is the publication that speaks.
 */
export function readFrontMatter(
  article: Article & { readonly language: string },
  { words, region }: OwnLanguage,
  conventions: Conventions,
): Passage {
  const { pauses, opening } = conventions;
  const { headline, standfirst, byline, publisher, published, language } = article;
  const dateline = opensBody(article) ? null : article.dateline;
  const day = dayOf(published);
  const bylinePause = { kind: 'byline', pauseAfterMs: pauses.sentence } as const;
  return {
    pauseBeforeMs: 0,
    drafts: [
      ...(opening && (publisher !== null || day !== null)
        ? [
            ownDraft(words.opening(publisher, day, region), {
              kind: 'announcement',
              pauseAfterMs: pauses.paragraph,
            }),
          ]
        : []),
      draftOf(withoutQuotes(headline.spans), {
        kind: 'headline',
        ending: 'close',
        pauseAfterMs: pauses.paragraph,
      }),
      ...draftRunningText(withoutQuotes(standfirst?.spans ?? []), {
        block: null,
        language,
        conventions,
        pauseAfterMs: pauses.paragraph,
      }),
      ...(byline.length > 0 || dateline !== null
        ? [ownDraft(words.byline(byline, dateline), { ...bylinePause, added: false })]
        : []),
      ...(!opening && (publisher !== null || day !== null)
        ? [ownDraft(words.published(publisher, day, region), bylinePause)]
        : []),
    ],
  };
}

/** Whether the report itself begins with its dateline, which a listener need not hear twice: "PELLA — The quay". */
function opensBody({ dateline, body: [first] }: Article): boolean {
  if (dateline === null || first?.kind !== 'paragraph') return false;
  const [start, place] = [textOf(first.spans), dateline].map((text) => text.toLowerCase());
  const next = start?.slice(place?.length).trimStart().charAt(0) ?? '';
  return start?.startsWith(place ?? '') === true && /[\p{Pd}(,.:]/u.test(next);
}

/** The end: whose article it was, and that the voices are synthetic. Does not change with the article's text. */
export function readSignOff(
  { publisher }: Article,
  { words }: OwnLanguage,
  { pauses }: Conventions,
): Passage {
  const signOff = { kind: 'signOff', pauseAfterMs: pauses.sentence } as const;
  return {
    pauseBeforeMs: pauses.section,
    drafts: [
      ownDraft(words.farewell(publisher), signOff),
      ownDraft(words.syntheticVoices, { ...signOff, pauseAfterMs: 0 }),
    ],
  };
}

/** The day of an ISO 8601 date or time, where it was that day. */
function dayOf(published: string | null): Day | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/u.exec(published ?? '') ?? [];
  if (day === undefined) return null;
  return { year: Number(year), month: Number(month), day: Number(day) };
}
