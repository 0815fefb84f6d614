/** XML 1.0, read strictly, with no document type: nothing is loaded and no entity is expanded but characters. */
import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { SaxesParser } from 'saxes';
import { placeAt, type SourceText } from '../../article/source.ts';
import { AppError } from '../../errors/app-error.ts';
import type { Place } from '../../errors/message.ts';
import { type Most, TreeBuilder } from './build-tree.ts';
import type { XmlElement } from './element.ts';

/** Why a file is no sound XML. */
export interface XmlFault {
  readonly problem: string;
  readonly place: Place;
  /** The entity that the file declares itself, where using one is what is wrong. */
  readonly entity: string | null;
}

export interface ParsedXml {
  /** Null where not even a root was found. */
  readonly root: XmlElement | null;
  /** Where reading ended early; elements that were open there are not `closed`. */
  readonly fault: XmlFault | null;
}

/** The words that stop a parser; no error of anybody else's. */
class Stop extends Error {
  readonly fault: XmlFault;

  constructor(fault: XmlFault) {
    super(fault.problem);
    this.fault = fault;
  }
}

/**
 * Parses as far as the text is sound.
 * @throws AppError `source-too-nested`
 */
export function parseXml(source: SourceText, most: Most | null = null): ParsedXml {
  const tree = new TreeBuilder(source.name, most);
  try {
    runParser(source, tree);
    return { root: tree.finish(), fault: null };
  } catch (cause) {
    if (!(cause instanceof Stop)) throw cause;
    return { root: tree.finish(), fault: cause.fault };
  }
}

function runParser(source: SourceText, tree: TreeBuilder): void {
  const parser = new SaxesParser<{ xmlns: false }>({ xmlns: false });
  let declarations = '';
  const placeHere = (): Place => placeAt(source, Math.min(parser.position, source.text.length));
  const stop = (problem: string, entity: string | null): never => {
    throw new Stop({ problem, place: placeHere(), entity });
  };
  parser.ENTITIES = knownCharacters((name) => {
    if (declaresEntity(declarations, name)) stop(`it uses the entity "&${name};"`, name);
  });
  parser.on('doctype', (doctype) => (declarations = doctype));
  parser.on('error', ({ message }) => {
    if (message.includes('unexpected close tag')) tree.reopen();
    stop(message.replace(/^\d+:\d+: /, '').replace(/\.$/, ''), null);
  });
  parser.on('opentag', ({ name, attributes }) => tree.open(name, attributes));
  parser.on('closetag', () => tree.close());
  parser.on('text', (text) => tree.add(text));
  parser.on('cdata', (text) => tree.add(text));
  parser.write(source.text).close();
}

const declaresEntity = (doctype: string, name: string): boolean =>
  /^[\w.-]{1,80}$/.test(name) && new RegExp(`<!ENTITY\\s+${name.replaceAll('.', '\\.')}\\s`).test(doctype);

const ofXml: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The characters that HTML has names for: feeds use the names, and agencies' document types declare them. */
const knownCharacters = (onUnknown: (name: string) => void): Record<string, string> =>
  new Proxy<Record<string, string>>(
    {},
    {
      get: (_, name) => {
        if (typeof name !== 'string') return undefined;
        const character = ofXml[name] ?? decodeNamedCharacterReference(name);
        if (character === false) onUnknown(name);
        return character || undefined;
      },
    },
  );

/** The error for a file that is no sound XML. */
export const xmlError = (name: string, { problem, place, entity }: XmlFault): AppError =>
  entity === null
    ? AppError.of('xml-malformed', { name, problem }, { place })
    : AppError.of('xml-entity', { name, entity }, { place });
