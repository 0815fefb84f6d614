import type { Article } from '../article/article.ts';
import { draftRunningText } from './draft-running-text.ts';
import { draftOf, ownDraft, type Passage } from './draft.ts';
import type { OwnLanguage } from './own-words/languages.ts';
import type { Day } from './own-words/own-words.ts';
import { PARAGRAPH_PAUSE_MS, SECTION_PAUSE_MS, SENTENCE_PAUSE_MS } from './pauses.ts';

/** Headline, standfirst, byline and publication, as far as the article has them. */
export function readFrontMatter(
  article: Article & { readonly language: string },
  { words, region }: OwnLanguage,
): Passage {
  const { headline, standfirst, byline, dateline, publisher, published, language } = article;
  const day = dayOf(published);
  const bylinePause = { kind: 'byline', pauseAfterMs: SENTENCE_PAUSE_MS } as const;
  return {
    pauseBeforeMs: 0,
    drafts: [
      draftOf(headline.spans, { kind: 'headline', ending: 'close', pauseAfterMs: PARAGRAPH_PAUSE_MS }),
      ...draftRunningText(standfirst?.spans ?? [], {
        block: null,
        language,
        pauseAfterMs: PARAGRAPH_PAUSE_MS,
      }),
      ...(byline.length > 0 || dateline !== null
        ? [ownDraft(words.byline(byline, dateline), { ...bylinePause, added: false })]
        : []),
      ...(publisher !== null || day !== null
        ? [ownDraft(words.published(publisher, day, region), bylinePause)]
        : []),
    ],
  };
}

/** The end: whose article it was, and that the voices are synthetic. Does not change with the article's text. */
export function readSignOff({ publisher }: Article, { words }: OwnLanguage): Passage {
  const signOff = { kind: 'signOff', pauseAfterMs: SENTENCE_PAUSE_MS } as const;
  return {
    pauseBeforeMs: SECTION_PAUSE_MS,
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
