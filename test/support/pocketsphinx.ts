/** Recognition of speech against a grammar, to tell whether an audio file says what it should. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { needTool } from './tools.ts';
import { runTool } from './run-tool.ts';

/** A JSGF grammar whose alternatives are whole sentences. */
export function grammarOf(sentences: readonly string[]): string {
  const alternatives = sentences.map((sentence) => wordsOf(sentence).join(' '));
  return `#JSGF V1.0;\ngrammar sentences;\npublic <sentence> = ${alternatives.join(' | ')} ;\n`;
}

/** The words of a sentence as the recogniser's dictionary writes them: lower case, no punctuation. */
export function wordsOf(sentence: string): readonly string[] {
  return sentence.toLowerCase().match(/[a-z]+(?:'[a-z]+)?/gu) ?? [];
}

const dictionaryPaths = [
  '/usr/share/pocketsphinx/model/en-us/cmudict-en-us.dict',
  '/usr/local/share/pocketsphinx/model/en-us/cmudict-en-us.dict',
  '/opt/homebrew/share/pocketsphinx/model/en-us/cmudict-en-us.dict',
];

/** The words that the recogniser knows: a grammar with any other is refused. */
export async function readDictionary(): Promise<ReadonlySet<string>> {
  for (const path of dictionaryPaths) {
    const text = await readFile(path, 'utf8').catch(() => null);
    if (text !== null) return new Set(text.split('\n').map((line) => line.slice(0, line.indexOf(' '))));
  }
  throw new Error(`The dictionary of pocketsphinx is at none of ${dictionaryPaths.join(', ')}.`);
}

/** Version 5 has one program with commands, and answers in JSON; the versions before it print the words alone. */
const isVersion5 = (): boolean => basename(needTool('pocketsphinx')).split('.')[0] === 'pocketsphinx';

/**
 * The sentence of the grammar that a WAV file (16 kHz, mono, 16-bit) says; empty where none is recognised.
 * @param grammarPath a file that holds the grammar
 */
export async function recognise(wavPath: string, grammarPath: string): Promise<string> {
  if (isVersion5()) {
    const { stdout } = await runTool('pocketsphinx', ['-jsgf', grammarPath, 'single', wavPath]);
    return (JSON.parse(stdout.toString('utf8')) as { readonly t?: string }).t ?? '';
  }
  const args = ['-infile', wavPath, '-jsgf', grammarPath, '-logfn', '/dev/null'];
  const { stdout } = await runTool('pocketsphinx', args);
  return stdout.toString('utf8').trim().split(/\s+/u).join(' ');
}
