import { anyOf, atCompound, atFigure, atSign, atWords, type Rule } from '../spoken/rule.ts';
import type { Currency, Grammar } from './grammar.ts';
import { DASH, END, NUMBER, counted, parseNumeral, sayCounted, sayNumber } from './numeral.ts';

interface Amount {
  readonly number: string;
  /** As printed; empty for none. */
  readonly scale: string;
  readonly currency: Currency;
}

/** "trois euros cinquante", "fünfzig Cent" */
function sayPrice({ number, currency }: Amount, grammar: Grammar): string {
  const { whole, places } = parseNumeral(number);
  const main = sayCounted(whole, currency, grammar);
  if (currency.cent === null || Number(places) === 0) return main;
  const cents = String(Number(places));
  if (Number(whole) === 0) return sayCounted(cents, currency.cent, grammar);
  return grammar.price(main, grammar.cardinal(cents, currency.cent.gender));
}

function sayAmount(amount: Amount, grammar: Grammar): string {
  const { number, scale, currency } = amount;
  const noun = grammar.scales.get(scale);
  if (noun !== undefined) return grammar.ofScale(sayCounted(number, noun, grammar), currency.many);
  const { places } = parseNumeral(number);
  if (places.length === 2) return sayPrice(amount, grammar);
  return `${sayNumber(number, currency.gender, grammar)} ${counted(currency, number, grammar)}`;
}

export function moneyRules(grammar: Grammar): readonly Rule[] {
  const { currencies, scales, words } = grammar;
  const names = [...currencies.keys()];
  const signs = names.filter((name) => !/^[\p{L}]+$/u.test(name));
  const bare = signs.filter((sign) => sign.length === 1).join('');
  const codes = names.filter((name) => /^[\p{L}]+$/u.test(name));
  const scale = `(?:[ -]?(${anyOf(scales.keys())})\\.?)?`;
  const amount = `(${NUMBER})${scale}`;
  const say = (found: RegExpExecArray): string | null => {
    const [, sign = '', number = '', printed = '', high, highScale = ''] = found;
    const currency = currencies.get(sign.replace('.', ''));
    if (currency === undefined) return null;
    if (high === undefined) return sayAmount({ number, scale: printed, currency }, grammar);
    return `${sayNumber(number, null, grammar)} ${words.to} ${sayAmount({ number: high, scale: highScale || printed, currency }, grammar)}`;
  };
  const prefixed = (symbols: readonly string[]): string =>
    `(${anyOf(symbols)})\\.? ?${amount}(?:${DASH}(?:\\1)?${amount})?`;
  const suffixed = `${amount}(?:${DASH}${amount})? ?(${anyOf(names)})${END}`;
  return [
    atSign(bare, prefixed(signs), say),
    atCompound(prefixed(signs), say),
    atWords(codes, prefixed(codes), say),
    // 3,50 €, 5 Mio. Euro, 10–15 €, 20 €/mois
    atFigure(
      `${suffixed}(?:/(\\p{L}{1,12})${END})?`,
      ([, number = '', printed = '', high, highScale = '', sign = '', per]) => {
        const currency = currencies.get(sign);
        if (currency === undefined) return null;
        const last = { number: high ?? number, scale: highScale || printed, currency };
        const lead = high === undefined ? '' : `${sayNumber(number, null, grammar)} ${words.to} `;
        return lead + sayAmount(last, grammar) + (per === undefined ? '' : ` ${words.per} ${per}`);
      },
    ),
    // 3 M€, 2 k€
    atFigure(
      `(${NUMBER}) ?(k|M|Md|Mrd|mrd|Mds|Mio|mio|MM) ?(${anyOf(signs)})`,
      ([, number = '', printed = '', sign = '']) => {
        const currency = currencies.get(sign);
        const noun = scales.get(printed) ?? scales.get(`${printed}€`);
        if (currency === undefined || noun === undefined) return null;
        return grammar.ofScale(sayCounted(number, noun, grammar), currency.many);
      },
    ),
  ];
}
