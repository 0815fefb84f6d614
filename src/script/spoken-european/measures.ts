import type { Around } from '../spoken/around.ts';
import { anyOf, atCompound, atFigure, atSign, atWords, type Rule } from '../spoken/rule.ts';
import type { Idiom, Noun } from './idiom.ts';
import { countNoun, DASH, END, NUMBER, numeral, scalePattern } from './numeral.ts';

export interface MeasureWording {
  readonly units: Readonly<Record<string, Noun>>;
  /** What stands after the slash of "km/h": "par heure". */
  readonly per: Readonly<Record<string, string>>;
  /** A unit to a power: "kilomètre carré", "Quadratkilometer". */
  readonly toPower: (unit: string, power: '2' | '3') => string;
  /** "millions" and "tonnes" joined: "millions de tonnes". */
  readonly joinScale: (scale: string, unit: string) => string;
  /** Signs that stand for something else where a blank parts them from the number, or that need one: "m", "h". */
  readonly doubtful: ReadonlySet<string>;
  /** "10° N" and the like. */
  readonly compass: Readonly<Record<string, string>>;
  readonly degrees: Noun;
  /** A unit after a fraction of it: "de metro". */
  readonly partOf: (unit: string, isHalf: boolean) => string;
}

const POWERS: Readonly<Record<string, '2' | '3'>> = { '²': '2', '³': '3', '2': '2', '3': '3' };

interface Unit {
  readonly sign: string;
  readonly power: string;
  readonly per: string;
}

export function measureRules(idiom: Idiom, wording: MeasureWording): Rule[] {
  const { units, per } = wording;
  const unit = `(${anyOf(Object.keys(units))})([²³]|[23](?![\\d.,]))?(?: ?/ ?(${anyOf(Object.keys(per))}))?${END}(?!['’]\\p{L})`;

  const nounOf = ({ sign, power, per: divisor }: Unit): Noun => {
    const noun = units[sign] ?? { one: sign, many: sign, gender: 'masculine' };
    const raised = POWERS[power];
    const form = (name: string): string => {
      const base = raised === undefined ? name : wording.toPower(name, raised);
      return divisor === '' ? base : `${base} ${per[divisor]}`;
    };
    return { one: form(noun.one), many: form(noun.many), gender: noun.gender };
  };
  const isDoubtful = (sign: string, match: string, around: Around): boolean =>
    wording.doubtful.has(sign) && /^ \p{Ll}/u.test(around.after) && !match.includes(` ${sign}`);

  const names = Object.keys(units).filter((sign) => /^\p{L}{2,}$/u.test(sign) || sign === 'm');
  /** A unit without a number of its own: after a fraction, or where a power or a divisor tells that it is one. */
  const sayAlone: Rule['say'] = ([, sign = '', power = '', divisor = ''], { before }) => {
    const noun = nounOf({ sign, power, per: divisor });
    const parts = /(?:[½⅓⅔¼¾⅛]|\d\/\d{1,3}) ?$/.exec(before)?.[0].trim();
    if (parts !== undefined) return wording.partOf(noun.one, /½|(?<!\d)1\/2$/.test(parts));
    return /[²³]/.test(power) || divisor !== '' ? noun.many : null;
  };
  /** ½ l, 1/2 km */
  const sayHalf: Rule['say'] = ([, sign = '', power = '', divisor = '']) => {
    const noun = nounOf({ sign, power, per: divisor });
    const half = idiom.half(noun.gender);
    return half === null ? null : `${half} ${noun.one}`;
  };
  return [
    atFigure(`1/2 ?${unit}`, sayHalf),
    atSign('½', `½ ?${unit}`, sayHalf),
    // 48° 51' N
    atFigure(
      String.raw`(\d{1,3}(?:[.,]\d{1,6})?) ?°(?: ?(\d{1,2})')?(?: ?(\d{1,2})(?:"|''))? ?([NSEOW])${END}`,
      ([, degrees = '', minutes, seconds, turn = ''], { before }) => {
        const parts = [countNoun(degrees, wording.degrees, { idiom, before })];
        for (const part of [minutes, seconds])
          if (part !== undefined) parts.push(numeral(String(Number(part)), idiom));
        return `${parts.join(' ')} ${wording.compass[turn] ?? turn}`;
      },
    ),
    // 10-15 km
    atFigure(
      `(${NUMBER})${DASH}(${NUMBER}) ?${unit}`,
      ([match = '', low = '', high = '', sign = '', power = '', divisor = ''], around) => {
        if (isDoubtful(sign, match, around)) return null;
        const noun = nounOf({ sign, power, per: divisor });
        return `${numeral(low, idiom)} ${idiom.words.to} ${countNoun(high, noun, { idiom, before: around.before })}`;
      },
    ),
    atFigure(
      `(${NUMBER}) ?${unit}`,
      ([match = '', number = '', sign = '', power = '', divisor = ''], around) => {
        if (isDoubtful(sign, match, around)) return null;
        return countNoun(number, nounOf({ sign, power, per: divisor }), { idiom, before: around.before });
      },
    ),
    // 70/km²
    atFigure(
      `(${NUMBER}) ?/(${anyOf(Object.keys(per))})${END}`,
      ([, number = '', divisor = '']) => `${numeral(number, idiom)} ${per[divisor]}`,
    ),
    // 3 millions km²
    atFigure(
      `(${NUMBER})${scalePattern(idiom)} ${unit}`,
      ([, number = '', scale = '', sign = '', power = '', divisor = ''], { before }) => {
        const scaling = idiom.scales[scale];
        if (scaling === undefined) return null;
        const scaled = countNoun(number, scaling, { idiom, before });
        return wording.joinScale(scaled, nounOf({ sign, power, per: divisor }).many);
      },
    ),
    // ½ km, le prix des km², 70 Einwohner/km²
    ...[atWords(names, unit, sayAlone), atCompound(unit, sayAlone)],
    atSign('/', `/(${anyOf(Object.keys(per))})${END}`, ([, divisor = ''], { before }) =>
      /\p{L}{2}\.?$/u.test(before) && /[²³\d]/.test(divisor) ? (per[divisor] ?? null) : null,
    ),
  ];
}
