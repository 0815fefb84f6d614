/** What is needed of a Word file, unpacked within limits: a few kilobytes can hold gigabytes of nothing. */
import { strFromU8, unzipSync, zipSync, type UnzipFileInfo } from 'fflate';
import { AppError } from '../../errors/app-error.ts';
import type { BinarySource } from '../reader.ts';

const mostFiles = 5000;
/** Of all parts that are read. The text of a long novel takes a quarter of it. */
const mostBytes = 20e6;
/** How many times its packed size a part may be; the markup of a document comes to about 20. */
const mostTimes = 250;
/** Small parts may be packed as well as they like. */
const smallPart = 1e6;

/** The parts that hold words, and what says where they are; no pictures, fonts, macros or other files. */
const wanted = /^(?:\[Content_Types\]\.xml|_rels\/[^/]*|word\/(?:_rels\/)?[^/]*\.(?:xml|rels))$/i;

export interface UnpackedDocx {
  /** The same document without what is not read, not compressed. */
  readonly bytes: Uint8Array;
  /** The XML of a part such as "word/comments.xml"; empty where there is none. */
  readonly part: (name: string) => string;
  readonly names: readonly string[];
}

/** @throws AppError `docx-damaged`, `docx-too-large` */
export function unpackDocx({ name, bytes }: BinarySource): UnpackedDocx {
  const parts = unpack(name, bytes);
  if (!Object.hasOwn(parts, 'word/document.xml'))
    throw AppError.of('docx-damaged', { name, problem: 'it has no document in it' });
  return {
    bytes: zipSync(parts, { level: 0 }),
    part: (part) => (Object.hasOwn(parts, part) ? strFromU8(parts[part] ?? new Uint8Array()) : ''),
    names: Object.keys(parts),
  };
}

function unpack(name: string, bytes: Uint8Array): Record<string, Uint8Array> {
  const isAllowed = limiter(name);
  try {
    // No part can grow beyond the size that it is declared with, so the sizes are all that need be looked at.
    return unzipSync(bytes, { filter: isAllowed });
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw AppError.of('docx-damaged', { name, problem: 'it cannot be unpacked' }, { cause });
  }
}

function limiter(name: string): (file: UnzipFileInfo) => boolean {
  let files = 0;
  let total = 0;
  return (file) => {
    files += 1;
    if (files > mostFiles)
      throw AppError.of('docx-too-large', { name, problem: `it holds more than ${mostFiles} files` });
    if (!wanted.test(file.name)) return false;
    total += file.originalSize;
    const isBomb = file.originalSize > smallPart && file.originalSize > mostTimes * file.size;
    if (total > mostBytes || isBomb)
      throw AppError.of('docx-too-large', {
        name,
        problem: `unpacked it is more than ${mostBytes / 1e6} MB, or nothing but repetition`,
      });
    return true;
  };
}
