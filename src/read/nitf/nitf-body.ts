import type { SourceText } from '../../article/source.ts';
import type { FoundText } from '../found/found-article.ts';
import { childAt, descendantsOf } from '../xml/element.ts';
import { readWholeXml } from '../xml/read-xml.ts';
import { nitfHtml } from './nitf-html.ts';

/** The words of a document of NITF that stands inside another format. @throws AppError as for a file of its own */
export function nitfBody(source: SourceText): FoundText {
  const { root } = readWholeXml(source);
  const content =
    childAt(root, 'body', 'body.content') ??
    [...descendantsOf(root)].find(({ name }) => name === 'body.content');
  return { kind: 'html', content: content === undefined || content === null ? '' : nitfHtml(content) };
}
