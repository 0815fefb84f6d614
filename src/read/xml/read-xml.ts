import type { SourceText } from '../../article/source.ts';
import type { Message } from '../../errors/message.ts';
import { report } from '../../errors/report.ts';
import type { Most } from './build-tree.ts';
import type { XmlElement } from './element.ts';
import { mendXml } from './mend-xml.ts';
import { parseXml, xmlError, type XmlFault } from './parse-xml.ts';

export interface XmlDocument {
  readonly root: XmlElement;
  readonly messages: readonly Message[];
  /** Where the file breaks off; null where it is whole. Elements that are not `closed` are not whole either. */
  readonly fault: XmlFault | null;
}

/**
 * Reads a file that may hold several articles, as far as it is sound: what was whole before a fault is not lost.
 * Faults that have one sensible reading are mended, and reported.
 * @param most of which elements only so many are wanted
 * @throws AppError `xml-malformed`, `xml-entity` where there is no root at all; `source-too-nested`
 */
export function readXml(source: SourceText, most: Most | null = null): XmlDocument {
  const { root, fault } = parseXml(source, most);
  if (root !== null && fault === null) return { root, messages: [], fault };
  if (fault?.entity === null) {
    const mended = parseXml({ ...source, text: mendXml(source.text) }, most);
    if (mended.root !== null && mended.fault === null) {
      const { problem, place } = fault;
      return {
        root: mended.root,
        messages: [report('xml-mended', { line: place.line, problem }, place)],
        fault: null,
      };
    }
  }
  if (root === null || fault?.entity !== null) throw xmlError(source.name, fault ?? noRoot);
  return { root, messages: [], fault };
}

const noRoot: XmlFault = {
  problem: 'it has no element',
  place: { line: 1, column: 1, offset: 0 },
  entity: null,
};

/**
 * Reads a file that is one article, and of use only whole.
 * @throws AppError `xml-malformed`, `xml-entity`, `source-too-nested`
 */
export function readWholeXml(source: SourceText): Omit<XmlDocument, 'fault'> {
  const { root, messages, fault } = readXml(source);
  if (fault !== null) throw xmlError(source.name, fault);
  return { root, messages };
}
