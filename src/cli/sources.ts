import { findCompanion } from '../adapters/companion-file.ts';
import { readChunks, sourceFiles } from '../adapters/source-files.ts';
import { isWebAddress } from '../adapters/web-page/web-address.ts';
import { AppError } from '../errors/app-error.ts';
import type { SourceRequest } from '../render/request.ts';
import { isScriptText } from '../script/hand/is-script-text.ts';
import { flag, text, type Invocation } from './command.ts';
import { fetchSource } from './fetch-source.ts';

const scriptGuideBytes = 4000;

const units: Readonly<Record<string, number>> = {
  '': 1,
  b: 1,
  k: 1e3,
  kb: 1e3,
  m: 1e6,
  mb: 1e6,
  g: 1e9,
  gb: 1e9,
  kib: 1024,
  mib: 1024 ** 2,
  gib: 1024 ** 3,
};

/** The bytes in "10MB", "512k" or "2000000". @throws AppError `usage-wrong` */
export function parseSize(size: string): number {
  const { number, unit } = /^(?<number>\d+(?:\.\d+)?)\s*(?<unit>[a-z]*)$/iu.exec(size.trim())?.groups ?? {};
  const factor = units[(unit ?? '?').toLowerCase()];
  if (number === undefined || factor === undefined) {
    throw AppError.of('usage-wrong', {
      problem: `--max-size takes a size such as 10MB, not ${JSON.stringify(size)}.`,
    });
  }
  return Math.floor(Number(number) * factor);
}

/** The number of an article in its file. @throws AppError `usage-wrong` */
function parseEntry(given: string | null): number | null {
  if (given === null) return null;
  if (/^[1-9]\d{0,8}$/u.test(given)) return Number(given);
  throw AppError.of('usage-wrong', {
    problem: `--entry takes the number of an article, from 1 on, not ${JSON.stringify(given)}.`,
  });
}

/** The one source that a command takes. @throws AppError `usage-wrong` where there are more or none */
export function onlyOperand({ operands }: Invocation, usage: string): string {
  const [operand, ...more] = operands;
  if (operand !== undefined && more.length === 0) return operand;
  throw AppError.of('usage-wrong', {
    problem: `Expected one source, got ${operands.length}. Usage: ${usage}`,
  });
}

/**
 * Reads a source by its path, standard input for "-", or a page of the web where `--fetch` allows it.
 * @throws AppError the `source-…` and `fetch-…` codes
 */
export async function openSource(operand: string, invocation: Invocation): Promise<SourceRequest> {
  const { values } = invocation;
  const maxBytes = parseSize(text(values, 'max-size') ?? '10MB');
  const url = parseUrl(text(values, 'url'));
  const entry = parseEntry(text(values, 'entry'));
  const opened = await openOperand(operand, invocation, maxBytes);
  if (isScriptFile(opened.bytes)) throw AppError.of('source-is-script', { path: opened.name });
  return { ...opened, format: text(values, 'format'), url: url ?? opened.url, entry };
}

/** @throws AppError `usage-wrong` */
function parseUrl(given: string | null): string | null {
  if (given === null || /^https?:\/\/./iu.test(given)) return given;
  throw AppError.of('usage-wrong', {
    problem: `--url takes an http(s) address, not ${JSON.stringify(given)}.`,
  });
}

/** Whether a file is a script.txt: beside the articles that it is of, it is easily taken for one. */
export const isScriptFile = (bytes: Uint8Array): boolean =>
  isScriptText(new TextDecoder().decode(bytes.subarray(0, scriptGuideBytes)));

type Opened = Pick<SourceRequest, 'name' | 'bytes' | 'url' | 'corrections' | 'served'>;

async function openOperand(
  operand: string,
  { values, terminal }: Invocation,
  maxBytes: number,
): Promise<Opened> {
  const { folder, stdin, web, signal } = terminal;
  if (operand === '-') {
    const name = 'standard input';
    return { name, bytes: await readChunks(stdin, { name, maxBytes }), url: null, corrections: null };
  }
  if (isWebAddress(operand)) {
    return fetchSource(operand, { web, allowed: flag(values, 'fetch'), maxBytes, signal });
  }
  return {
    name: operand,
    bytes: await sourceFiles(folder).read(operand, maxBytes),
    url: null,
    corrections: await findCompanion(operand, { ending: '.lectern.yaml', folder }),
  };
}
