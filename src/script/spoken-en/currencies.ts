/** The currencies that news speaks of: what one and several of them, and of their hundredths, are called. */

export interface Currency {
  readonly one: string;
  readonly many: string;
  /** Hundredths; null where there are none in use. */
  readonly cent: string | null;
  readonly cents: string | null;
}

const of = (one: string, many: string, small: readonly [string, string] | null = null): Currency => ({
  one,
  many,
  cent: small?.[0] ?? null,
  cents: small?.[1] ?? null,
});
const dollar = (country = ''): Currency => of(`${country}dollar`, `${country}dollars`, ['cent', 'cents']);
const pound = (country = ''): Currency => of(`${country}pound`, `${country}pounds`, ['penny', 'pence']);
const krone = (country: string): Currency => of(`${country} krone`, `${country} kroner`, ['øre', 'øre']);

const yen = of('yen', 'yen');
const yuan = of('yuan', 'yuan');
const euro = of('euro', 'euros', ['cent', 'cents']);
const rupee = of('rupee', 'rupees', ['paisa', 'paise']);
const ruble = of('ruble', 'rubles', ['kopek', 'kopeks']);
const won = of('won', 'won');
const lira = of('lira', 'lira', ['kurus', 'kurus']);
const shekel = of('shekel', 'shekels', ['agora', 'agorot']);
const real = of('real', 'reais', ['centavo', 'centavos']);
const peso = of('peso', 'pesos', ['centavo', 'centavos']);
const mexicanPeso = of('Mexican peso', 'Mexican pesos', ['centavo', 'centavos']);
const zloty = of('zloty', 'zlotys', ['grosz', 'groszy']);
const koruna = of('Czech koruna', 'Czech korunas', ['haler', 'halers']);
const swissFranc = of('Swiss franc', 'Swiss francs', ['centime', 'centimes']);
const hryvnia = of('hryvnia', 'hryvnias', ['kopiyka', 'kopiykas']);

/** By sign, with the letters that may stand before it. */
export const CURRENCY_SIGNS: Readonly<Record<string, Currency>> = {
  $: dollar(),
  US$: dollar('U S '),
  C$: dollar('Canadian '),
  CA$: dollar('Canadian '),
  CAD$: dollar('Canadian '),
  CDN$: dollar('Canadian '),
  A$: dollar('Australian '),
  AU$: dollar('Australian '),
  HK$: dollar('Hong Kong '),
  NZ$: dollar('New Zealand '),
  S$: dollar('Singapore '),
  Can$: dollar('Canadian '),
  Cdn$: dollar('Canadian '),
  USD$: dollar('U S '),
  AUD$: dollar('Australian '),
  NT$: dollar('Taiwan '),
  TT$: dollar('Trinidad and Tobago '),
  J$: dollar('Jamaican '),
  R$: real,
  MX$: mexicanPeso,
  Mex$: mexicanPeso,
  '£': pound(),
  'E£': pound('Egyptian '),
  '€': euro,
  '¥': yen,
  'CN¥': yuan,
  'RMB¥': yuan,
  '₩': won,
  '₹': rupee,
  '₽': ruble,
  '₺': lira,
  '₪': shekel,
  '₫': of('dong', 'dong'),
  '₦': of('naira', 'naira', ['kobo', 'kobo']),
  '₱': peso,
  '฿': of('baht', 'baht', ['satang', 'satang']),
  '₴': hryvnia,
  '₸': of('tenge', 'tenge'),
  '₡': of('colón', 'colones'),
  '₲': of('guaraní', 'guaranís'),
  '₵': of('cedi', 'cedis', ['pesewa', 'pesewas']),
  '₿': of('bitcoin', 'bitcoins'),
  '₾': of('lari', 'lari', ['tetri', 'tetri']),
  '৳': of('taka', 'taka'),
};

/** By letters: ISO 4217 codes and the abbreviations that print uses. */
export const CURRENCY_CODES: Readonly<Record<string, Currency>> = {
  USD: dollar('U S '),
  CAD: dollar('Canadian '),
  AUD: dollar('Australian '),
  NZD: dollar('New Zealand '),
  HKD: dollar('Hong Kong '),
  SGD: dollar('Singapore '),
  TWD: dollar('Taiwan '),
  GBP: of('pound', 'pounds', ['penny', 'pence']),
  EGP: pound('Egyptian '),
  EUR: euro,
  JPY: yen,
  CNY: yuan,
  RMB: yuan,
  KRW: won,
  INR: of('Indian rupee', 'Indian rupees', ['paisa', 'paise']),
  PKR: of('Pakistani rupee', 'Pakistani rupees', ['paisa', 'paise']),
  Rs: rupee,
  RUB: ruble,
  TRY: lira,
  ILS: shekel,
  NIS: shekel,
  BRL: real,
  MXN: mexicanPeso,
  ARS: of('Argentine peso', 'Argentine pesos', ['centavo', 'centavos']),
  CLP: of('Chilean peso', 'Chilean pesos'),
  PHP: of('Philippine peso', 'Philippine pesos', ['centavo', 'centavos']),
  CHF: swissFranc,
  SFr: swissFranc,
  SEK: of('Swedish krona', 'Swedish kronor', ['öre', 'öre']),
  NOK: krone('Norwegian'),
  DKK: krone('Danish'),
  ISK: of('Icelandic krona', 'Icelandic kronur'),
  PLN: zloty,
  CZK: koruna,
  HUF: of('forint', 'forints'),
  RON: of('Romanian leu', 'Romanian lei', ['ban', 'bani']),
  UAH: hryvnia,
  ZAR: of('rand', 'rand', ['cent', 'cents']),
  NGN: of('naira', 'naira', ['kobo', 'kobo']),
  KES: of('Kenyan shilling', 'Kenyan shillings', ['cent', 'cents']),
  Ksh: of('Kenyan shilling', 'Kenyan shillings', ['cent', 'cents']),
  THB: of('baht', 'baht', ['satang', 'satang']),
  IDR: of('rupiah', 'rupiah'),
  Rp: of('rupiah', 'rupiah'),
  MYR: of('ringgit', 'ringgit', ['sen', 'sen']),
  RM: of('ringgit', 'ringgit', ['sen', 'sen']),
  VND: of('dong', 'dong'),
  SAR: of('Saudi riyal', 'Saudi riyals', ['halala', 'halalas']),
  AED: of('dirham', 'dirhams', ['fils', 'fils']),
  QAR: of('Qatari riyal', 'Qatari riyals', ['dirham', 'dirhams']),
  KWD: of('Kuwaiti dinar', 'Kuwaiti dinars', ['fils', 'fils']),
  BTC: of('bitcoin', 'bitcoins'),
};

/** Letters that only stand behind an amount. "kr" is said for all of Scandinavia. */
export const CURRENCY_SUFFIXES: Readonly<Record<string, Currency>> = {
  zł: zloty,
  Kč: koruna,
  kr: of('krone', 'kroner'),
};
