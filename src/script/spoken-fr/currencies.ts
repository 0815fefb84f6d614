/** The currencies that news speaks of. */
import type { MoneyWording } from '../spoken-european/money.ts';
import { readCurrencies } from '../spoken-european/money.ts';
import type { Noun } from '../spoken-european/idiom.ts';

/** "livre, f": the plural adds an s to each word, or stands between. */
function readNoun(names: string): Noun {
  const [one = '', second = '', third] = names.split(', ');
  const many = third === undefined ? one.replaceAll(/(?<![sx])(?= |$)/g, 's') : second;
  return { one, many, gender: (third ?? second) === 'f' ? 'feminine' : 'masculine' };
}

const signs = readCurrencies(
  `
  $ = dollar, m; centime, m
  US$ | $US = dollar américain, m; centime, m
  C$ | CA$ | $CA | CAN$ | $ CA = dollar canadien, m; centime, m
  A$ | AU$ | $AU = dollar australien, m; centime, m
  NZ$ = dollar néo-zélandais, m; centime, m
  HK$ = dollar de Hong Kong, dollars de Hong Kong, m
  S$ = dollar de Singapour, dollars de Singapour, m
  R$ = real, reais, m
  € = euro, m; centime, m
  £ = livre, f; penny, pence, m
  ¥ = yen, yens, m
  ₩ = won, m
  ₹ = roupie, f
  ₽ = rouble, m; kopeck, m
  ₺ = livre turque, f
  ₪ = shekel, m
  ₫ = dong, m
  ₦ = naira, m
  ₱ = peso, m
  ฿ = baht, m
  ₴ = hryvnia, f
  ₿ = bitcoin, m
  ₣ = franc, m; centime, m`,
  readNoun,
);

const codes = readCurrencies(
  `
  USD = dollar américain, m; centime, m
  EUR = euro, m; centime, m
  GBP = livre sterling, livres sterling, f; penny, pence, m
  JPY = yen, m
  CNY | RMB = yuan, m
  Fr. | fr. = franc, m; centime, m
  CHF | SFr = franc suisse, m; centime, m
  CAD = dollar canadien, m; centime, m
  AUD = dollar australien, m; centime, m
  NZD = dollar néo-zélandais, m; centime, m
  HKD = dollar de Hong Kong, dollars de Hong Kong, m
  SGD = dollar de Singapour, dollars de Singapour, m
  kr = couronne, f
  SEK = couronne suédoise, f
  NOK = couronne norvégienne, f
  DKK = couronne danoise, f
  ISK = couronne islandaise, f
  CZK = couronne tchèque, f
  PLN = zloty, m; grosz, m
  HUF = forint, m
  RON = leu, lei, m
  BGN = lev, leva, m
  RUB = rouble, m; kopeck, m
  UAH = hryvnia, f
  TRY = livre turque, f
  ILS = shekel, m
  INR = roupie indienne, f
  PKR = roupie pakistanaise, f
  KRW = won, m
  BRL = real, reais, m
  MXN = peso mexicain, m
  ARS = peso argentin, m
  CLP = peso chilien, m
  COP = peso colombien, m
  ZAR = rand, m
  NGN = naira, m
  KES = shilling kényan, m
  EGP = livre égyptienne, f
  MAD = dirham marocain, m
  DZD = dinar algérien, m
  TND = dinar tunisien, m
  AED = dirham, m
  SAR = riyal saoudien, m
  QAR = riyal qatari, m
  THB = baht, m
  IDR = roupie indonésienne, f
  MYR = ringgit, m
  VND = dong, m
  PHP = peso philippin, m
  XAF | XOF | FCFA | F CFA = franc C F A, francs C F A, m
  BTC = bitcoin, m`,
  readNoun,
);

const names = readCurrencies(
  `
  euro | euros = euro, m; centime, m
  dollar | dollars = dollar, m; centime, m
  franc | francs = franc, m; centime, m
  livre | livres = livre, f; penny, pence, m`,
  readNoun,
);

/** "de" and its form before a vowel. */
export const of = (noun: string): string => (/^[aeiouyéh]/i.test(noun) ? `d'${noun}` : `de ${noun}`);

export const money: MoneyWording = {
  signs,
  codes,
  names,
  joinScale: (scaled, name) => (scaled.endsWith(' mille') ? `${scaled} ${name}` : `${scaled} ${of(name)}`),
  joinPrice: (main, small, name) => (/pen/.test(name) ? `${main} et ${name}` : `${main} ${small}`),
  per: {
    kg: 'le kilo',
    h: "de l'heure",
    heure: "de l'heure",
    mois: 'par mois',
    an: 'par an',
    jour: 'par jour',
    semaine: 'par semaine',
    litre: 'le litre',
    l: 'le litre',
    L: 'le litre',
    t: 'la tonne',
    tonne: 'la tonne',
    baril: 'le baril',
    personne: 'par personne',
    pers: 'par personne',
    MWh: 'le mégawattheure',
    kWh: 'le kilowattheure',
    'm²': 'le mètre carré',
    m2: 'le mètre carré',
    nuit: 'la nuit',
  },
};
