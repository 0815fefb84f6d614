/** HTML inside another format: an entry of a feed, the content of an export. */
import type { Block } from '../../article/block.ts';
import type { SourceText } from '../../article/source.ts';
import type { Reports } from '../reports.ts';
import { openSetting } from './flow.ts';
import { parsePiece } from './parse-html.ts';

export interface FragmentOptions {
  readonly source: SourceText;
  /** Where in the source's text the HTML begins. */
  readonly offset: number;
  /** What relative addresses start from. */
  readonly url: string | null;
  readonly reports: Reports;
  /** The language of the article; stretches in it are not marked as foreign. */
  readonly language?: string | null;
}

/**
 * Reads a piece of HTML that stands in a source. Nothing in it is run or loaded; scripts, forms, drawings and what is
 * hidden are left out, and messages name their words.
 * @returns blocks without ids
 * @throws AppError `source-too-nested`
 */
export function readHtmlFragment(
  html: string,
  options: FragmentOptions,
): { readonly body: readonly Block[] } {
  const setting = openSetting(options);
  const body = setting.readBlocks(parsePiece(html, options.source.name).childNodes, setting);
  setting.leftOut.report(options.reports);
  return { body };
}
