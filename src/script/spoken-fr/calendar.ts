/** Dates, times and telephone numbers in French. */
import type { CalendarWording } from '../spoken-european/dates.ts';
import type { Idiom } from '../spoken-european/idiom.ts';
import type { TelephoneWording } from '../spoken-european/telephone.ts';
import type { ClockWording } from '../spoken-european/times.ts';

const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
  ' ',
);

export const calendar = ({ cardinal }: Idiom, region: string | null): CalendarWording => ({
  months: MONTHS,
  shortMonths: {
    janv: 'janvier',
    jan: 'janvier',
    févr: 'février',
    fév: 'février',
    fevrier: 'février',
    avr: 'avril',
    juil: 'juillet',
    aout: 'août',
    sept: 'septembre',
    oct: 'octobre',
    nov: 'novembre',
    déc: 'décembre',
    decembre: 'décembre',
  },
  shortDays: {
    lun: 'lundi',
    mar: 'mardi',
    mer: 'mercredi',
    jeu: 'jeudi',
    ven: 'vendredi',
    sam: 'samedi',
    dim: 'dimanche',
  },
  dayEnding: '(?:er)?',
  beforeMonth: '[ -]',
  beforeYear: ' ',
  day: (day) => (Number(day) === 1 ? 'premier' : cardinal(String(Number(day)), null)),
  date: (day, month, year) => `${day} ${month}${year === null ? '' : ` ${year.words}`}`,
  joints: { au: 'au', et: 'et', ou: 'ou', à: 'à' },
  dash: 'au',
  isShortDate: ({ before, after }) =>
    /(?:^|[^\p{L}])(?:le|du|au|dès le|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) $/iu.test(
      before,
    ) && !/^ (?:d[eu']|des\b)/.test(after),
  isOrderDoubtful: region === 'CA',
});

const HOUR = String.raw`(\d{1,2})`;

export const clock = ({ cardinal }: Idiom): ClockWording => {
  const feminine = (count: number): string => cardinal(String(count), { gender: 'feminine', before: '' });
  return {
    time: (hour, minute) => {
      const hours = `${feminine(hour)} heure${hour > 1 ? 's' : ''}`;
      return minute === null || minute === 0 ? hours : `${hours} ${feminine(minute)}`;
    },
    written: [
      String.raw`${HOUR} ?[hH]:? ?([0-5]\d)(?!\d)`,
      `${HOUR} ?[hH]`,
      String.raw`${HOUR}:([0-5]\d) ?[hH]`,
    ],
    leads: /(?:^|[^\p{L}])(?:à|dès|vers|avant|après|de|depuis|jusqu'à|et) $/iu,
    unless: /^ ?(?:euros?|francs?|dollars?|millions?|milliards?|points?|mètres?|secondes?|pour|[€$£%])/,
    hourSign: '[hH]|heures',
    halves: {
      a: () => 'du matin',
      p: (hour) => (hour >= 6 && hour < 12 ? 'du soir' : "de l'après-midi"),
    },
    units: [
      { one: 'heure', many: 'heures', gender: 'feminine' },
      { one: 'minute', many: 'minutes', gender: 'feminine' },
      { one: 'seconde', many: 'secondes', gender: 'feminine' },
    ],
  };
};

export const telephone = ({ cardinal, digitByDigit }: Idiom): TelephoneWording => {
  const pair = (digits: string): string =>
    digits.startsWith('0') ? digitByDigit(digits) : cardinal(digits, null);
  return {
    written: [
      String.raw`0\d(?:[ .-]?\d{2}){4}`,
      String.raw`0 ?8\d{2}(?:[ .]\d{3}){2}`,
      String.raw`0 ?8\d{2}(?:[ .]\d{2}){3}`,
      String.raw`0\d{2} \d{3} \d{2} \d{2}`,
      String.raw`0\d{1,3}[ /]\d{2,3}(?:[ .]\d{2}){2,3}`,
      String.raw`(?:1[ -])?\(?\d{3}\)?[ -]\d{3}-\d{4}`,
    ],
    group: (digits) => {
      if (digits.length < 4) return pair(digits);
      return (digits.match(/\d{1,2}/g) ?? []).map(pair).join(digits.length > 4 ? ', ' : ' ');
    },
    called:
      /(?:appel|numéro|compos|téléphon|joign|contact|ligne)\p{L}*(?: \p{L}+){0,3} $|(?:^|[^\p{L}])(?:le|au) $/iu,
    short: '3(?:[69]\\d\\d|0\\d\\d|1(?:14|17|18|19|33)|2(?:33|37|37))',
    dot: 'point',
  };
};
