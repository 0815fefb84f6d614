import { readAuthor } from '../found/authors.ts';
import {
  plainText,
  type FoundArticle,
  type FoundPicture,
  type FoundText,
  type LeftOutMedium,
} from '../found/found-article.ts';
import { foundText, settleSummary } from '../found/summary.ts';
import { firstTextAt, objectsAt, textAt, type JsonObject } from '../json/values.ts';
import { nitfBody } from '../nitf/nitf-body.ts';
import {
  associationsOf,
  isHtml,
  isNitf,
  largestRendition,
  namesInRole,
  wordingsOf,
  type Worded,
} from './vocabulary.ts';

/** What an item of ninjs, of any version, says of its article. @param name what to call it in messages */
export function readItem(item: JsonObject, name: string): FoundArticle {
  const headline = headlineOf(item);
  const body = bodyOf(item, name);
  const summary = best(wordingsOf(item, 'description'), /^(?:summary|standfirst|text|short|main)$/i);
  const settled =
    summary !== undefined && /^(?:summary|standfirst)$/i.test(summary.role ?? '')
      ? { standfirst: textOf(summary), body }
      : settleSummary({ headline: headline?.content ?? null, summary: summary?.value ?? null, body });
  return {
    name,
    headline,
    ...settled,
    pictures: picturesOf(item, body),
    leftOut: leftOutOf(item),
    publisher: publisherOf(item),
    byline: bylineOf(item),
    dateline: textAt(item, 'located'),
    published:
      exactDate(item) ??
      firstTextAt(item, 'firstCreated', 'firstcreated', 'versionCreated', 'versioncreated'),
    updated: null,
    language: textAt(item, 'language'),
    url: addressOf(item),
    base: null,
    origin: { format: 'ninjs', item },
  };
}

const best = (wordings: readonly Worded[], roles: RegExp): Worded | undefined =>
  wordings.find(({ role }) => role === null || roles.test(role)) ?? wordings[0];

function headlineOf(item: JsonObject): FoundText | null {
  const found = best(wordingsOf(item, 'headline'), /^(?:main|text|headline)$/i);
  if (found === undefined) return plainText(textAt(item, 'title'));
  return textOf(found);
}

const textOf = (worded: Worded): FoundText => ({
  kind: isHtml(worded) ? 'html' : 'text',
  content: worded.value,
});

/** The body in its richest form: HTML before NITF before text. */
function bodyOf(item: JsonObject, name: string): readonly FoundText[] {
  const bodies = wordingsOf(item, 'body');
  const html = bodies.find(isHtml);
  if (html !== undefined) return [{ kind: 'html', content: html.value }];
  const nitf = bodies.find(isNitf);
  if (nitf !== undefined) return [nitfBody({ name, text: nitf.value })];
  const text = bodies.find(({ contentType }) => /text/i.test(contentType ?? '')) ?? bodies[0];
  if (text === undefined) return [];
  return [
    /plain|^text$/i.test(text.contentType ?? '')
      ? { kind: 'text', content: text.value }
      : foundText(text.value),
  ];
}

function picturesOf(item: JsonObject, body: readonly FoundText[]): readonly FoundPicture[] {
  return associationsOf(item).flatMap((picture): FoundPicture[] => {
    const url = /^(?:picture|graphic)$/.test(textAt(picture, 'type') ?? '')
      ? largestRendition(picture)
      : null;
    if (url === null || body.some(({ content }) => content.includes(url.replaceAll('&', '&amp;')))) return [];
    const descriptions = wordingsOf(picture, 'description');
    const alt = descriptions.find(({ role }) => /^alt/i.test(role ?? ''));
    const caption =
      descriptions.find((description) => description !== alt) ?? wordingsOf(picture, 'headline')[0];
    return [
      {
        url,
        alt: alt?.value ?? null,
        caption: caption?.value ?? null,
        credit: firstTextAt(picture, 'by', 'byline', 'copyrightHolder', 'copyrightholder'),
      },
    ];
  });
}

const kinds: Readonly<Record<string, string>> = {
  audio: 'a sound',
  video: 'a film',
  text: 'a text that belongs to it',
};

const leftOutOf = (item: JsonObject): readonly LeftOutMedium[] =>
  associationsOf(item).flatMap((association): LeftOutMedium[] => {
    const kind = kinds[textAt(association, 'type') ?? ''];
    const address = largestRendition(association) ?? firstTextAt(association, 'uri', 'headline', 'title');
    return kind === undefined || address === null ? [] : [{ kind, address }];
  });

const publisherOf = (item: JsonObject): string | null =>
  namesInRole(
    item,
    ['infoSources', 'infosources', 'infosource', 'organisation', 'organisations'],
    /publisher|provider|distributor/i,
  )[0] ?? firstTextAt(item, 'copyrightHolder', 'copyrightholder');

function bylineOf(item: JsonObject): readonly string[] {
  const named = namesInRole(
    item,
    ['people', 'person'],
    /^(?:.*[:/])?(?:author|creator|contributor|byline)$/i,
  );
  return named.length > 0 ? named : readAuthor(firstTextAt(item, 'by', 'byline') ?? '');
}

/** A date that is no instant has no place among the dates of ninjs; Lectern writes it among the other ids. */
const exactDate = (item: JsonObject): string | null =>
  objectsAt(item, 'altIds')
    .filter((id) => textAt(id, 'role') === 'published')
    .flatMap((id) => textAt(id, 'value') ?? [])[0] ?? null;

/** An identifier that is an address on the web, unless Lectern made it up. */
function addressOf(item: JsonObject): string | null {
  const uri = textAt(item, 'uri');
  return uri !== null && /^https?:\/\/(?!lectern\.invalid\/)/i.test(uri) ? uri : null;
}
