import type { Rule } from '../rule.ts';
import { charset } from './charset.ts';
import { draftSender } from './draft-sender.ts';
import { encodedWords } from './encoded-words.ts';
import { headerFields } from './header-fields.ts';
import { headerLines } from './header-lines.ts';
import { headerValues } from './header-values.ts';
import { lineEnds } from './line-ends.ts';
import { mailLineLength } from './line-length.ts';
import { listHeaders } from './list-headers.ts';
import { sameParts } from './same-parts.ts';
import { sevenBit } from './seven-bit.ts';
import { structure } from './structure.ts';

export const mailRules: readonly Rule[] = [
  structure,
  charset,
  sameParts,
  headerFields,
  headerValues,
  headerLines,
  encodedWords,
  listHeaders,
  draftSender,
  lineEnds,
  mailLineLength,
  sevenBit,
];
