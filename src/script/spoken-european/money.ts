import type { Around } from '../spoken/around.ts';
import { anyOf, atCompound, atFigure, atSign, atWords, type Rule, type Said } from '../spoken/rule.ts';
import type { Idiom, Noun } from './idiom.ts';
import { countNoun, DASH, END, nounFor, NUMBER, numeral, readNumeral, scalePattern } from './numeral.ts';

export interface Currency {
  readonly main: Noun;
  /** Hundredths; null where there are none in use. */
  readonly small: Noun | null;
}

export interface MoneyWording {
  /** By sign, with the letters that may stand before it. */
  readonly signs: Readonly<Record<string, Currency>>;
  /** By ISO 4217 code or another abbreviation. */
  readonly codes: Readonly<Record<string, Currency>>;
  /** By the words of the language, where a price takes them between its parts: "12,50 euros". */
  readonly names: Readonly<Record<string, Currency>>;
  /** "millions" and "euros" joined: "millions d'euros". */
  readonly joinScale: (scale: string, money: string) => string;
  /** Whole units and hundredths joined: "douze euros cinquante". */
  readonly joinPrice: (main: string, small: string, name: string) => string;
  /** What a price can be for, by what stands after its slash: "/kg". */
  readonly per: Readonly<Record<string, string>>;
}

interface Amount {
  readonly number: string;
  /** As printed; empty for none. */
  readonly scale: string;
}

const withoutPoint = (code: string): string => /^\p{L}+/u.exec(code)?.[0] ?? code;

class MoneyTeller {
  readonly idiom: Idiom;
  readonly wording: MoneyWording;

  constructor(idiom: Idiom, wording: MoneyWording) {
    this.idiom = idiom;
    this.wording = wording;
  }

  /** One amount: scaled, a price with hundredths, or a plain number of the currency. */
  say({ number, scale }: Amount, { main, small }: Currency, before: string): string {
    const { idiom, wording } = this;
    const scaling = idiom.scales[scale];
    if (scaling !== undefined) {
      const scaled = countNoun(number, scaling, { idiom, before });
      return wording.joinScale(scaled, main.many);
    }
    const { whole, places } = readNumeral(number, idiom.decimalMark);
    const cents = places?.replace(/0+$/, '') ?? '';
    if (cents === '') return countNoun(whole || '0', main, { idiom, before });
    if (small === null || cents.length > 2)
      return `${numeral(number.replace(/0+$/, ''), idiom)} ${nounFor(number, main, idiom)}`;
    const count = String(Number(cents.padEnd(2, '0')));
    const smallWords = countNoun(count, small, { idiom, before: '' });
    if (/^0*$/.test(whole)) return countNoun(count, small, { idiom, before });
    const mainWords = countNoun(whole, main, { idiom, before });
    return wording.joinPrice(mainWords, idiom.cardinal(count, null), smallWords);
  }

  /** "5 à 10 millions d'euros": the scale of the second amount holds for both where the first has none. */
  sayRange(
    first: Amount,
    second: Amount,
    { currency, around }: { currency: Currency; around: Around },
  ): string {
    const { idiom } = this;
    const scaling = first.scale === second.scale ? undefined : idiom.scales[first.scale];
    const lead =
      numeral(first.number, idiom) +
      (scaling === undefined ? '' : ` ${nounFor(first.number, scaling, idiom)}`);
    return `${lead} ${idiom.words.to} ${this.say(second, currency, around.before)}`;
  }

  sayFound(
    [first, second]: readonly [Amount, Amount],
    { currency, per, around }: { currency: Currency | undefined; per: string; around: Around },
  ): Said | null {
    if (currency === undefined) return null;
    const said =
      second.number === ''
        ? this.say(first, currency, around.before)
        : this.sayRange(first, second, { currency, around });
    return { words: per === '' ? said : `${said} ${this.wording.per[per]}` };
  }
}

export function moneyRules(idiom: Idiom, wording: MoneyWording): Rule[] {
  const teller = new MoneyTeller(idiom, wording);
  const { signs, codes, names, per } = wording;
  const all: Readonly<Record<string, Currency>> = { ...codes, ...signs };
  const amount = `(${NUMBER})(?:${scalePattern(idiom)})?`;
  const gluedAmount = `(${NUMBER})(?: ?(${anyOf(Object.keys(idiom.scales))}))?`;
  const tail = `(?: ?/ ?(${anyOf(Object.keys(per))})${END})?`;
  const prefixed = (sign: string): string =>
    `(${anyOf(Object.keys(sign === 'sign' ? signs : codes))})\\.? ?${amount}(?:${DASH}(?:\\1)? ?${amount})?(?:[.,][–—-]{1,2})?${tail}`;
  const sayPrefixed: Rule['say'] = (found, around) => {
    const [, sign = '', n1 = '', s1 = '', n2 = '', s2 = '', unit = ''] = found;
    const amounts = [
      { number: n1, scale: s1 },
      { number: n2, scale: s2 },
    ] as const;
    return teller.sayFound(amounts, { currency: all[sign], per: unit, around });
  };
  const suffixed = `${gluedAmount}(?:[.,][–—-]{1,2})?(?: ?(?:${anyOf(Object.keys(signs))}))?(?:${DASH}${gluedAmount})? ?(${anyOf(Object.keys(all))})(?!\\p{L})${tail}`;
  return [
    atSign(
      Object.keys(signs)
        .map((sign) => sign.slice(0, 1))
        .join(''),
      prefixed('sign'),
      sayPrefixed,
    ),
    atCompound(prefixed('sign'), sayPrefixed),
    atWords(Object.keys(codes).map(withoutPoint), prefixed('code'), sayPrefixed),
    atCompound(prefixed('code'), sayPrefixed),
    // 500 €, 3,5 M€, 10-15 USD
    atFigure(suffixed, (found, around) => {
      const [, n1 = '', s1 = '', n2 = '', s2 = '', sign = '', unit = ''] = found;
      const amounts = [
        { number: n1, scale: s1 },
        { number: n2, scale: s2 },
      ] as const;
      return teller.sayFound(amounts, { currency: all[sign], per: unit, around });
    }),
    // 12,50 euros
    atFigure(
      `(${NUMBER})(?<=[.,]\\d\\d) (${anyOf(Object.keys(names))})${END}`,
      ([, number = '', name = ''], around) => {
        const currency = names[name];
        return currency === undefined ? null : teller.say({ number, scale: '' }, currency, around.before);
      },
    ),
  ];
}

/** Lines "signs = one, many, gender; hundredth, hundredths, gender". */
export function readCurrencies(
  lines: string,
  readNoun: (names: string) => Noun,
): Readonly<Record<string, Currency>> {
  const entries = lines
    .trim()
    .split('\n')
    .flatMap((line): [string, Currency][] => {
      const [signs = '', names = ''] = line.trim().split(' = ');
      const [main = '', small] = names.split('; ');
      const currency = { main: readNoun(main), small: small === undefined ? null : readNoun(small) };
      return signs.split(' | ').map((sign) => [sign.trim(), currency]);
    });
  return Object.fromEntries(entries);
}
