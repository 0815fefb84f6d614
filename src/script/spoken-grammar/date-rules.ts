import { anyOf, atFigure, atWords, type Rule, type Said } from '../spoken/rule.ts';
import type { Grammar } from './grammar.ts';
import { DASH, END } from './numeral.ts';

const DAY = String.raw`(0?[1-9]|[12]\d|3[01])`;
const NO_MORE = String.raw`(?![\p{L}\d]|[./-]\d)`;
const fullYear = (year: string): number =>
  year.length === 4 ? Number(year) : Number(year) + (Number(year) < 40 ? 2000 : 1900);

/** Dates of numbers are day, month, year here, and a year first is ISO 8601. */
function numericDates(grammar: Grammar): readonly Rule[] {
  const say = (parts: readonly [day: string, month: string, year: string], before: string): string | null => {
    const [day, month, year] = parts;
    if (Number(month) > 12) return null;
    return grammar.date(
      { day: Number(day), month: Number(month), year: year === '' ? null : fullYear(year) },
      before,
    );
  };
  return [
    atFigure(
      String.raw`(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])${NO_MORE}`,
      ([, year = '', month = '', day = ''], { before }) => say([day, month, year], before),
    ),
    atFigure(
      String.raw`${DAY}([./-])(0?[1-9]|1[0-2])\2(\d{4}|\d{2})${NO_MORE}`,
      ([, day = '', , month = '', year = ''], { before }) => say([day, month, year], before),
    ),
    // am 3.5.
    ...(grammar.code === 'de'
      ? [
          atFigure(
            String.raw`${DAY}\. ?(0?[1-9]|1[0-2])\.(?! ?\d)`,
            ([match = '', day = '', month = ''], around): Said | null => {
              const words = /(?:^|\P{L})(?:am|vom|zum|bis|ab|den|der|dem|seit|für) $/u.test(around.before)
                ? say([day, month, ''], around.before)
                : null;
              return words === null
                ? null
                : { words, pause: match.endsWith('.') && around.endsSentence ? '.' : null };
            },
          ),
        ]
      : []),
  ];
}

export function dateRules(grammar: Grammar): readonly Rule[] {
  const { monthSpellings, days } = grammar;
  const month = `(${anyOf(monthSpellings.keys())})${END}\\.?`;
  const of = grammar.code === 'es' ? ' (?:de )?' : ' ';
  const ofYear = grammar.code === 'es' ? String.raw`(?:,? (?:de |del )?(\d{4}))?` : String.raw`(?: (\d{4}))?`;
  const mark = { fr: '(?:er)?', de: '\\.', es: '(?:\\.?º)?' }[grammar.code];
  const dayNames = [...days.keys()];
  const parts = (day: string, printed: string, year: string | undefined) => ({
    day: Number(day),
    month: monthSpellings.get(printed) ?? 1,
    year: year === undefined ? null : Number(year),
  });
  return [
    ...numericDates(grammar),
    // 3–5 März 2026
    atFigure(
      `${DAY}${mark}(?:${DASH}| (?:bis|au|al|a) )${DAY}${mark}${of}${month}${ofYear}(?!\\d)`,
      ([, first = '', last = '', printed = '', year], { before }) =>
        grammar.dateRange(parts(first, printed, undefined), parts(last, printed, year), before),
    ),
    atFigure(
      `${DAY}${mark}${of}${month}${ofYear}(?!\\d)`,
      ([match = '', day = '', printed = '', year], around) => ({
        words: grammar.date(parts(day, printed, year), around.before),
        pause: match.endsWith('.') && around.endsSentence ? '.' : null,
      }),
    ),
    // Mo., lun.
    atWords(dayNames, `(${anyOf(dayNames)})\\.(?=,? )`, ([, day = '']) => days.get(day) ?? null),
    atWords(dayNames, `(${anyOf(dayNames)})(?=,? \\d{1,2}[. ])`, ([, day = '']) => days.get(day) ?? null),
    // im Okt. 2025
    atWords(
      [...monthSpellings.keys()].filter((name) => name.length < 5),
      `(${anyOf([...monthSpellings.keys()].filter((name) => name.length < 5))})\\.`,
      ([, printed = ''], around) => {
        const name = grammar.months[(monthSpellings.get(printed) ?? 1) - 1] ?? printed;
        return { words: name, pause: around.endsSentence ? '.' : null };
      },
    ),
  ];
}
