/** NewsML-G2: news items, alone or in a news message, with their words inline. https://iptc.org/standards/newsml-g2/ */
import type { SourceText } from '../../article/source.ts';
import { AppError } from '../../errors/app-error.ts';
import { report } from '../../errors/report.ts';
import { entryName, readEntries } from '../found/read-entries.ts';
import type { Collection } from '../reader.ts';
import { descendantsOf, type XmlElement } from '../xml/element.ts';
import { xmlError } from '../xml/parse-xml.ts';
import { readXml } from '../xml/read-xml.ts';
import { readNewsItem } from './news-item.ts';

const itemNames = /^(?:packageItem|conceptItem|knowledgeItem|planningItem|catalogItem)$/;

/**
 * Reads every news item that holds words; packages, plans and vocabularies are named in messages.
 * @throws AppError `xml-malformed`, `xml-entity`, `source-too-nested`, `articles-missing`
 */
export function readNewsml(source: SourceText): Collection {
  const { name } = source;
  const { root, messages, fault } = readXml(source);
  const inside = [root, ...descendantsOf(root)];
  const items = inside.filter((element) => element.name === 'newsItem');
  const whole = items.filter(({ closed }) => closed);
  if (fault !== null && whole.length === 0) throw xmlError(name, fault);
  const others = inside.filter((element) => itemNames.test(element.name));
  const texts = whole.filter(holdsWords);
  if (texts.length === 0)
    throw AppError.of('articles-missing', { name, format: 'NewsML-G2', problem: problemOf(items, others) });
  const broken =
    fault === null ? [] : [report('xml-broken-off', { ...fault.place, problem: fault.problem }, fault.place)];
  const left = [...others, ...whole.filter((item) => !holdsWords(item))];
  return readEntries({
    name,
    format: 'NewsML-G2',
    items: texts,
    find: (item, index) => readNewsItem(item, entryName(name, index, texts.length)),
    messages: [...messages, ...broken, ...left.map(leftOut)],
  });
}

const holdsWords = (item: XmlElement): boolean =>
  [...descendantsOf(item)].some(({ name }) => name === 'inlineXML' || name === 'inlineData');

const leftOut = (item: XmlElement) =>
  report('media-left-out', {
    kind: `a ${item.name} without words of its own`,
    address: item.attributes['guid'] ?? 'without a name',
  });

const problemOf = (items: readonly XmlElement[], others: readonly XmlElement[]): string =>
  items.length > 0
    ? 'its words are elsewhere, and only referred to'
    : others.length > 0
      ? `it holds a ${others[0]?.name ?? ''}, and no news item`
      : 'it holds no news item';
