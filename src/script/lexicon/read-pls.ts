/** Reads a lexicon in PLS 1.0. @see https://www.w3.org/TR/pronunciation-lexicon/ */
import { SaxesParser, type SaxesTagNS } from 'saxes';
import { AppError } from '../../errors/app-error.ts';
import type { Message } from '../../errors/message.ts';
import { report } from '../../errors/report.ts';
import type { LexiconEntry } from '../lexicon.ts';
import { entryOf, keepFirst, type Lexeme, type Said } from './lexeme.ts';
import { plsNamespace } from './pls.ts';

export interface LexiconReading {
  readonly entries: readonly LexiconEntry[];
  readonly messages: readonly Message[];
}

/**
 * The lexemes of a PLS document as entries, in order. Of several pronunciations the preferred one is taken, or else the
 * first; of several lexemes for one spelling the first. What Lectern has no use for (roles, alphabets other than IPA) is
 * named in a message. `name` is what messages call the file.
 * @throws AppError `lexicon-invalid`, with the line, for what is no PLS 1.0
 */
export function readPls(xml: string, name: string): LexiconReading {
  const reader = new PlsReader(name);
  reader.read(xml.replace(/^\uFEFF/u, ''));
  const entries = reader.lexemes.flatMap((lexeme) => entryOf(lexeme, name) ?? []);
  const messages = [...reader.ignored].map(([part, line]) =>
    report('lexicon-part-ignored', { name, line, part }),
  );
  return { entries: keepFirst(entries), messages };
}

class PlsReader {
  readonly lexemes: Lexeme[] = [];
  /** What was passed over, each kind once, with its first line. */
  readonly ignored = new Map<string, number>();
  readonly #name: string;
  readonly #parser = new SaxesParser({ xmlns: true, position: true });
  #language: string | null = null;
  #alphabet = '';
  #lexeme: { graphemes: string[]; said: Said[]; line: number } | null = null;
  #text: string | null = null;

  constructor(name: string) {
    this.#name = name;
    const parser = this.#parser;
    parser.on('error', (error) => this.#fail(error.message.replace(/^\d+:\d+: /u, '').replace(/\.$/u, '')));
    parser.on('opentag', (tag) => this.#open(tag));
    parser.on('closetag', (tag) => this.#close(tag));
    parser.on('text', (text) => this.#take(text));
    parser.on('cdata', (text) => this.#take(text));
  }

  read(xml: string): void {
    let roots = 0;
    this.#parser.on('opentagstart', () => void (roots += 1));
    this.#parser.write(xml).close();
    if (roots === 0) this.#fail('expected the element lexicon');
  }

  #fail(problem: string): never {
    throw AppError.of('lexicon-invalid', { name: this.#name, line: this.#parser.line, problem });
  }

  #ignore(part: string): void {
    if (!this.ignored.has(part)) this.ignored.set(part, this.#parser.line);
  }

  #take(text: string): void {
    if (this.#text !== null) this.#text += text;
  }

  #open(tag: SaxesTagNS): void {
    const attribute = (name: string): string | null => tag.attributes[name]?.value.trim() ?? null;
    if (this.#alphabet === '') return this.#openRoot(tag, attribute);
    // Elements of other namespaces stand in metadata only, and are no part of the lexicon.
    if (tag.uri !== plsNamespace) return;
    if (tag.local === 'lexeme') {
      if (attribute('role') !== null) this.#ignore('the role of a lexeme');
      this.#lexeme = { graphemes: [], said: [], line: this.#parser.line };
    } else if (tag.local === 'phoneme') this.#openPhoneme(attribute);
    else if (tag.local === 'alias') this.#openSaid('alias', attribute);
    else if (tag.local === 'grapheme') this.#text = '';
  }

  #openRoot({ uri, local }: SaxesTagNS, attribute: (name: string) => string | null): void {
    if (uri !== plsNamespace || local !== 'lexicon')
      this.#fail(`expected the element lexicon of ${plsNamespace}`);
    if (attribute('version') !== '1.0') this.#fail('expected version="1.0"');
    const [language, alphabet] = [attribute('xml:lang'), attribute('alphabet')];
    if (language === null) this.#fail('expected the attribute xml:lang');
    if (alphabet === null || alphabet === '') this.#fail('expected the attribute alphabet');
    this.#language = language === '' ? null : language;
    this.#alphabet = alphabet;
  }

  #openPhoneme(attribute: (name: string) => string | null): void {
    const alphabet = attribute('alphabet') ?? this.#alphabet;
    if (alphabet === 'ipa') this.#openSaid('ipa', attribute);
    else this.#ignore(`phonemes in the alphabet ${alphabet}`);
  }

  #openSaid(kind: Said['kind'], attribute: (name: string) => string | null): void {
    this.#lexeme?.said.push({ kind, words: '', preferred: attribute('prefer') === 'true' });
    this.#text = '';
  }

  #close({ uri, local }: SaxesTagNS): void {
    if (uri !== plsNamespace) return;
    const text = this.#text?.replaceAll(/\s+/gu, ' ').trim() ?? '';
    const lexeme = this.#lexeme;
    if (lexeme === null) return;
    if (local === 'grapheme') lexeme.graphemes.push(text);
    else if (local === 'lexeme') this.#closeLexeme(lexeme);
    else if (this.#text !== null && (local === 'alias' || local === 'phoneme')) {
      const last = lexeme.said.pop();
      if (last !== undefined) lexeme.said.push({ ...last, words: text });
    }
    if (local !== 'lexeme') this.#text = null;
  }

  #closeLexeme({ graphemes, said, line }: Lexeme & { readonly line: number }): void {
    if (graphemes.length === 0) this.#fail(`the lexeme of line ${line} has no grapheme`);
    this.lexemes.push({ graphemes, said, language: this.#language });
    this.#lexeme = null;
  }
}
