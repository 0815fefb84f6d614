/** The currencies that news speaks of. Most of them have no plural in amounts. */
import type { Gender, Noun } from '../spoken-european/idiom.ts';
import { readCurrencies, type MoneyWording } from '../spoken-european/money.ts';

const GENDERS: Readonly<Record<string, Gender>> = { f: 'feminine', n: 'neuter' };

/** "Krone, Kronen, f"; one name for both where there are only two parts. */
function readNoun(names: string): Noun {
  const parts = names.split(', ');
  const [one = '', second = ''] = parts;
  return { one, many: parts.length > 2 ? second : one, gender: GENDERS[parts.at(-1) ?? ''] ?? 'masculine' };
}

const signs = readCurrencies(
  `
  $ = Dollar, m; Cent, m
  US$ | US-$ = U S-Dollar, m; Cent, m
  C$ | CA$ | Can$ = kanadischer Dollar, kanadische Dollar, m; Cent, m
  A$ | AU$ = australischer Dollar, australische Dollar, m; Cent, m
  NZ$ = neuseeländischer Dollar, neuseeländische Dollar, m; Cent, m
  HK$ = Hongkong-Dollar, m; Cent, m
  S$ = Singapur-Dollar, m; Cent, m
  R$ = Real, m; Centavo, Centavos, m
  € = Euro, m; Cent, m
  £ = Pfund, n; Penny, Pence, m
  ¥ = Yen, m
  ₩ = Won, m
  ₹ = Rupie, Rupien, f
  ₽ = Rubel, m; Kopeke, Kopeken, f
  ₺ = türkische Lira, f
  ₪ = Schekel, m
  ₫ = Dong, m
  ₦ = Naira, m
  ₱ = Peso, Pesos, m
  ฿ = Baht, m
  ₴ = Hrywnja, f
  ₿ = Bitcoin, Bitcoins, m`,
  readNoun,
);

const codes = readCurrencies(
  `
  USD = U S-Dollar, m; Cent, m
  EUR = Euro, m; Cent, m
  GBP = britisches Pfund, britische Pfund, n; Penny, Pence, m
  JPY = Yen, m
  CNY | RMB = Yuan, m
  Fr. | Fr = Franken, m; Rappen, m
  CHF | SFr. | sFr = Schweizer Franken, m; Rappen, m
  CAD = kanadischer Dollar, kanadische Dollar, m; Cent, m
  AUD = australischer Dollar, australische Dollar, m; Cent, m
  NZD = neuseeländischer Dollar, neuseeländische Dollar, m; Cent, m
  HKD = Hongkong-Dollar, m; Cent, m
  SGD = Singapur-Dollar, m; Cent, m
  kr = Krone, Kronen, f
  SEK = schwedische Krone, schwedische Kronen, f
  NOK = norwegische Krone, norwegische Kronen, f
  DKK = dänische Krone, dänische Kronen, f
  ISK = isländische Krone, isländische Kronen, f
  CZK = tschechische Krone, tschechische Kronen, f
  PLN = Zloty, m; Groschen, m
  HUF = Forint, m
  RON = Leu, Lei, m
  BGN = Lew, m
  RUB = Rubel, m; Kopeke, Kopeken, f
  UAH = Hrywnja, f
  TRY = türkische Lira, f
  ILS = Schekel, m
  INR = indische Rupie, indische Rupien, f
  PKR = pakistanische Rupie, pakistanische Rupien, f
  KRW = Won, m
  BRL = Real, m
  MXN = mexikanischer Peso, mexikanische Pesos, m
  ARS = argentinischer Peso, argentinische Pesos, m
  CLP = chilenischer Peso, chilenische Pesos, m
  ZAR = Rand, m
  NGN = Naira, m
  KES = Kenia-Schilling, m
  EGP = ägyptisches Pfund, ägyptische Pfund, n
  AED = Dirham, m
  SAR = Riyal, m
  QAR = Katar-Riyal, m
  THB = Baht, m
  IDR = indonesische Rupiah, f
  MYR = Ringgit, m
  VND = Dong, m
  PHP = philippinischer Peso, philippinische Pesos, m
  DM = Mark, f; Pfennig, m
  BTC = Bitcoin, Bitcoins, m`,
  readNoun,
);

const names = readCurrencies(
  `
  Euro = Euro, m; Cent, m
  Dollar = Dollar, m; Cent, m
  US-Dollar = U S-Dollar, m; Cent, m
  Franken = Franken, m; Rappen, m
  Mark = Mark, f; Pfennig, m
  Pfund = Pfund, n; Penny, Pence, m`,
  readNoun,
);

export const money: MoneyWording = {
  signs,
  codes,
  names,
  joinScale: (scaled, name) => `${scaled} ${name}`,
  joinPrice: (main, _small, name) => `${main} ${name}`,
  per: {
    kg: 'pro Kilo',
    Kilo: 'pro Kilo',
    h: 'pro Stunde',
    Std: 'pro Stunde',
    Stunde: 'pro Stunde',
    Tag: 'pro Tag',
    Woche: 'pro Woche',
    Monat: 'pro Monat',
    Jahr: 'pro Jahr',
    l: 'pro Liter',
    Liter: 'pro Liter',
    t: 'pro Tonne',
    Tonne: 'pro Tonne',
    Barrel: 'pro Barrel',
    Person: 'pro Person',
    kWh: 'pro Kilowattstunde',
    MWh: 'pro Megawattstunde',
    'm²': 'pro Quadratmeter',
    m2: 'pro Quadratmeter',
    qm: 'pro Quadratmeter',
    Nacht: 'pro Nacht',
    Stück: 'pro Stück',
  },
};
