/** Number words of the languages that have no rules of their own here: whole numbers from n2words, or each digit by its name. */
import { toCardinal as arabic } from 'n2words/ar-SA';
import { toCardinal as czech } from 'n2words/cs-CZ';
import { toCardinal as danish } from 'n2words/da-DK';
import { toCardinal as greek } from 'n2words/el-GR';
import { toCardinal as persian } from 'n2words/fa-IR';
import { toCardinal as finnish } from 'n2words/fi-FI';
import { toCardinal as hebrew } from 'n2words/he-IL';
import { toCardinal as hindi } from 'n2words/hi-IN';
import { toCardinal as croatian } from 'n2words/hr-HR';
import { toCardinal as hungarian } from 'n2words/hu-HU';
import { toCardinal as indonesian } from 'n2words/id-ID';
import { toCardinal as italian } from 'n2words/it-IT';
import { toCardinal as japanese } from 'n2words/ja-JP';
import { toCardinal as korean } from 'n2words/ko-KR';
import { toCardinal as lithuanian } from 'n2words/lt-LT';
import { toCardinal as latvian } from 'n2words/lv-LV';
import { toCardinal as malay } from 'n2words/ms-MY';
import { toCardinal as norwegian } from 'n2words/nb-NO';
import { toCardinal as dutch } from 'n2words/nl-NL';
import { toCardinal as polish } from 'n2words/pl-PL';
import { toCardinal as portuguese } from 'n2words/pt-PT';
import { toCardinal as romanian } from 'n2words/ro-RO';
import { toCardinal as russian } from 'n2words/ru-RU';
import { toCardinal as serbian } from 'n2words/sr-Cyrl-RS';
import { toCardinal as swedish } from 'n2words/sv-SE';
import { toCardinal as thai } from 'n2words/th-TH';
import { toCardinal as turkish } from 'n2words/tr-TR';
import { toCardinal as ukrainian } from 'n2words/uk-UA';
import { toCardinal as vietnamese } from 'n2words/vi-VN';
import { toCardinal as formalChinese } from 'n2words/zh-Hans-CN';

type ToWords = (digits: string) => string;

const FORMAL = '壹贰叁肆伍陆柒捌玖拾佰仟';
const PLAIN = '一二三四五六七八九十百千';
/** n2words writes Chinese numbers as cheques do. */
const chinese: ToWords = (digits) =>
  Array.from(formalChinese(digits), (sign) => PLAIN[FORMAL.indexOf(sign)] ?? sign).join('');

/** By primary language subtag. */
const WHOLE: Readonly<Record<string, ToWords>> = {
  ar: arabic,
  bs: croatian,
  cs: czech,
  da: danish,
  el: greek,
  fa: persian,
  fi: finnish,
  he: hebrew,
  hi: hindi,
  hr: croatian,
  hu: hungarian,
  id: indonesian,
  it: italian,
  ja: japanese,
  ko: korean,
  lt: lithuanian,
  lv: latvian,
  ms: malay,
  nb: norwegian,
  nl: dutch,
  nn: norwegian,
  no: norwegian,
  pl: polish,
  pt: portuguese,
  ro: romanian,
  ru: russian,
  sr: serbian,
  sv: swedish,
  th: thai,
  tr: turkish,
  uk: ukrainian,
  vi: vietnamese,
  zh: chinese,
};

/** Names of the digits, where only these are known. */
const DIGITS: Readonly<Record<string, string>> = {
  bg: 'нула едно две три четири пет шест седем осем девет',
  ca: 'zero u dos tres quatre cinc sis set vuit nou',
  et: 'null üks kaks kolm neli viis kuus seitse kaheksa üheksa',
  eu: 'zero bat bi hiru lau bost sei zazpi zortzi bederatzi',
  gl: 'cero un dous tres catro cinco seis sete oito nove',
  is: 'núll einn tveir þrír fjórir fimm sex sjö átta níu',
  sk: 'nula jeden dva tri štyri päť šesť sedem osem deväť',
  sl: 'nič ena dva tri štiri pet šest sedem osem devet',
};

const LONGEST = 15;

/** Letters, blanks and joints only, whatever a library writes. */
const clean = (words: string): string =>
  words
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{M}' -]+/gu, ' ')
    .replaceAll(/(?<![\p{L}\p{M}])['-]+|['-]+(?![\p{L}\p{M}])/gu, ' ')
    .replaceAll(/ +/g, ' ')
    .trim();

export interface NumberWords {
  /** A whole number; one with leading zeros, or too long a one, digit by digit. */
  readonly cardinal: (digits: string) => string;
  readonly digitByDigit: (digits: string) => string;
}

/** Null for a language whose number words are not known. */
export function numberWordsOf(primary: string): NumberWords | null {
  const toWords = Object.hasOwn(WHOLE, primary) ? WHOLE[primary] : undefined;
  const names = Object.hasOwn(DIGITS, primary) ? (DIGITS[primary] ?? '').split(' ') : null;
  if (toWords === undefined && names === null) return null;
  const digitByDigit = (digits: string): string =>
    Array.from(
      digits.replaceAll(/\D/g, ''),
      (digit) => names?.[Number(digit)] ?? clean(toWords?.(digit) ?? ''),
    ).join(' ');
  const cardinal = (digits: string): string =>
    toWords === undefined || digits.length > LONGEST || /^0\d/.test(digits)
      ? digitByDigit(digits)
      : clean(toWords(digits));
  return { cardinal, digitByDigit };
}
