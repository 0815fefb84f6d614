/** Dates, times and telephone numbers in German. */
import type { CalendarWording } from '../spoken-european/dates.ts';
import type { TelephoneWording } from '../spoken-european/telephone.ts';
import type { ClockWording } from '../spoken-european/times.ts';
import { ordinalEnding } from './nouns.ts';
import { cardinal, digitByDigit, ordinalStem } from './number-words.ts';

export const MONTHS =
  'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');

const WEEKDAY =
  'Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|Mo\\.|Di\\.|Mi\\.|Do\\.|Fr\\.|Sa\\.|So\\.';
/** "am Montag, 3. Mai": the day stands in the case of the weekday, and takes its article. */
const AFTER_WEEKDAY = new RegExp(
  `(?:am|vom|zum|ab|bis|seit|kommenden|vergangenen) (?:${WEEKDAY})(?:abend|morgen|nachmittag)?,? \\(?$`,
  'iu',
);

export const calendar: CalendarWording = {
  months: MONTHS,
  shortMonths: {
    Jänner: 'Jänner',
    Feber: 'Feber',
    Jan: 'Januar',
    Feb: 'Februar',
    Mär: 'März',
    Mrz: 'März',
    Apr: 'April',
    Jun: 'Juni',
    Jul: 'Juli',
    Aug: 'August',
    Sep: 'September',
    Sept: 'September',
    Okt: 'Oktober',
    Nov: 'November',
    Dez: 'Dezember',
  },
  shortDays: {
    Mo: 'Montag',
    Di: 'Dienstag',
    Mi: 'Mittwoch',
    Do: 'Donnerstag',
    Fr: 'Freitag',
    Sa: 'Samstag',
    So: 'Sonntag',
  },
  dayEnding: '\\.',
  beforeMonth: ' ?',
  beforeYear: ' ',
  day: (day, { before }) => {
    if (AFTER_WEEKDAY.test(before)) return `dem ${ordinalStem(day)}en`;
    return (
      ordinalStem(day) + ordinalEnding(before.replace(new RegExp(`(?:${WEEKDAY}),? $`, 'u'), ''), 'masculine')
    );
  },
  date: (day, month, year) => `${day} ${month}${year === null ? '' : ` ${year.words}`}`,
  joints: { bis: 'bis', 'bis zum': 'bis zum', und: 'und', oder: 'oder', 'auf den': 'auf den' },
  dash: 'bis',
  isShortDate: ({ before, text, start, end }) => {
    const led =
      /(?:^|[^\p{L}])(?:am|vom|bis|zum|den|dem|der|ab|seit|und|zwischen|(?:Mo|Diens|Donners|Frei|Sams|Sonn)n?tag,?|Mittwoch,?|Mo\.,?|Di\.,?|Mi\.,?|Do\.,?|Fr\.,?|Sa\.,?|So\.,?) \(?$/u;
    const printed = text.slice(start, end);
    return (
      (printed === text && printed.includes('.')) ||
      (printed.endsWith('.') && (led.test(before) || before === ''))
    );
  },
  isOrderDoubtful: false,
};

export const clock: ClockWording = {
  time: (hour, minute) => {
    const hours = `${hour === 1 ? 'ein' : cardinal(String(hour), null)} Uhr`;
    return minute === null || minute === 0 ? hours : `${hours} ${cardinal(String(minute), null)}`;
  },
  written: [
    String.raw`(\d{1,2})[.:]([0-5]\d) ?(?:Uhr|h)`,
    String.raw`(\d{1,2}) ?Uhr ([0-5]\d)(?! \p{Lu})`,
    String.raw`(\d{1,2}) ?Uhr`,
  ],
  leads: /(?:^|[^\p{L}])(?:um|ab|bis|gegen|von|zwischen|und|kurz vor|kurz nach|seit) $/iu,
  unless: /^ ?(?:Euro|Franken|Dollar|Millionen|Milliarden|Prozent|Punkte|Meter|Sekunden|Tonnen|[€$£%])/,
  hourSign: 'Uhr|h',
  halves: { a: () => 'morgens', p: (hour) => (hour >= 6 && hour < 12 ? 'abends' : 'nachmittags') },
  units: [
    { one: 'Stunde', many: 'Stunden', gender: 'feminine' },
    { one: 'Minute', many: 'Minuten', gender: 'feminine' },
    { one: 'Sekunde', many: 'Sekunden', gender: 'feminine' },
  ],
};

export const telephone: TelephoneWording = {
  written: [
    String.raw`\(?0\d{1,5}\)?(?: ?[/–-] ?| )\d{2,9}(?:[ -]{1,3}\d{1,6}){0,5}`,
    String.raw`0(?:800|900|180\d|1[567]\d)\d{6,9}`,
  ],
  group: digitByDigit,
  called:
    /(?:Notruf|Rufnummer|Telefonnummer|Nummer|Hotline|Telefon|Tel\.|Notrufnummer|wähl\p{L}*|unter|unter der) $/u,
  short: '(?:1\\d{2}|116 ?\\d{3}|19222)',
  dot: 'Punkt',
};
