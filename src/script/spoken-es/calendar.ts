/** Dates, times and telephone numbers in Spanish. */
import type { CalendarWording } from '../spoken-european/dates.ts';
import type { TelephoneWording } from '../spoken-european/telephone.ts';
import type { ClockWording } from '../spoken-european/times.ts';
import { cardinal, digitByDigit } from './number-words.ts';

export const MONTHS =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');

export const SHORT_MONTHS: Readonly<Record<string, string>> = {
  setiembre: 'septiembre',
  ene: 'enero',
  feb: 'febrero',
  mar: 'marzo',
  abr: 'abril',
  may: 'mayo',
  jun: 'junio',
  jul: 'julio',
  ago: 'agosto',
  sep: 'septiembre',
  sept: 'septiembre',
  oct: 'octubre',
  nov: 'noviembre',
  dic: 'diciembre',
};

/** The first of a month is "uno" in Spain and "primero" in America. */
export const calendarIn = (region: string | null): CalendarWording => ({
  months: MONTHS,
  shortMonths: SHORT_MONTHS,
  shortDays: {
    lun: 'lunes',
    mar: 'martes',
    mié: 'miércoles',
    mier: 'miércoles',
    jue: 'jueves',
    vie: 'viernes',
    vier: 'viernes',
    sáb: 'sábado',
    dom: 'domingo',
  },
  dayEnding: '(?:\\.?[º°]|ro)?',
  beforeMonth: '(?: de | ?[-/] ?| )',
  beforeYear: '(?: de | del | de el año |, | ?[-/] ?| )',
  day: (day, { text, start }) => {
    const isFirst =
      Number(day) === 1 &&
      (/^0?1(?:\.?[º°]|ro)/.test(text.slice(start, start + 5)) || (region !== null && region !== 'ES'));
    return isFirst ? 'primero' : cardinal(String(Number(day)), null);
  },
  date: (day, month, year) =>
    `${day} de ${month}${year === null ? '' : ` ${year.joint.includes('del') ? 'del' : 'de'} ${year.words}`}`,
  joints: { al: 'al', y: 'y', o: 'o', a: 'a' },
  dash: 'al',
  isShortDate: ({ before, after }) =>
    /(?:^|[^\p{L}])(?:el|del|al|día|lunes|martes|miércoles|jueves|viernes|sábado|domingo) $/iu.test(before) &&
    !/^ del?\b/.test(after),
  isOrderDoubtful: region === 'US' || region === 'PR',
});

const feminine = (count: number): string => cardinal(String(count), { gender: 'feminine', before: '' });

export const clock: ClockWording = {
  time: (hour, minute) => {
    const name = feminine(hour);
    if (minute === null) return `${name} ${hour === 1 ? 'hora' : 'horas'}`;
    if (minute === 0) return hour > 12 || hour === 0 ? `${name} horas` : name;
    if (minute === 15) return `${name} y cuarto`;
    return minute === 30 ? `${name} y media` : `${name} y ${cardinal(String(minute), null)}`;
  },
  written: [
    String.raw`(\d{1,2})[.:]([0-5]\d) ?(?:h(?:rs?|s|oras)?(?:\.(?= \p{Ll}))?)`,
    String.raw`(\d{1,2}) ?h(?:rs?|s)?\.?(?: ?([0-5]\d))?(?: ?m(?:in)?)?(?: ?00 ?s)?`,
  ],
  leads: /^$|(?:^|[^\p{L}])(?:las|la|hasta las|desde las|a las) $/iu,
  unless: /^ ?(?:euros?|dólares|pesos|millones|puntos|metros|segundos|por|[€$£%])/,
  hourSign: 'h|horas|hs|hrs',
  halves: {
    a: (hour) => (hour === 12 ? 'de la noche' : 'de la mañana'),
    p: (hour) => (hour === 12 ? 'del mediodía' : hour < 8 ? 'de la tarde' : 'de la noche'),
  },
  units: [
    { one: 'hora', many: 'horas', gender: 'feminine' },
    { one: 'minuto', many: 'minutos', gender: 'masculine' },
    { one: 'segundo', many: 'segundos', gender: 'masculine' },
  ],
};

const NOT_COUNTED = String.raw`(?! (?:de |\p{Ll}+s\b))`;

export const telephone: TelephoneWording = {
  written: [
    String.raw`[6789]\d{2}[ .]\d{3}[ .]\d{3}(?<!000)${NOT_COUNTED}`,
    String.raw`[6789]\d{2}(?:[ .]\d{2}){3}`,
    String.raw`9\d[ .]\d{3}[ .]\d{2}[ .]\d{2}`,
    String.raw`(?:\d[ -])?\(?\d{3}\)?[ -]\d{3}-\d{3,4}`,
    String.raw`(?!(?:1[5-9]|20)\d\d-(?:1[5-9]|20)\d\d)\d{4}-\d{4}`,
    String.raw`(?:01 )?(?:800|55|33|81) \d{3,4} \d{4}`,
  ],
  group: digitByDigit,
  called: /(?:[Tt]el\.|teléfono|número|llam\p{L}*|marc\p{L}*|línea)(?: \p{L}+){0,3} $/iu,
  short: '(?:0[16]\\d|1[10]\\d|\\d{5})',
  dot: 'punto',
};
