/** The currencies that news speaks of. What "$" stands for depends on the country. */
import type { Noun } from '../spoken-european/idiom.ts';
import { readCurrencies, type Currency, type MoneyWording } from '../spoken-european/money.ts';

/** "libra, f": the plural adds an s, or stands between. */
function readNoun(names: string): Noun {
  const [one = '', second = '', third] = names.split(', ');
  const many = third === undefined ? one.replaceAll(/(?<![s])(?= |$)/g, 's') : second;
  return { one, many, gender: (third ?? second) === 'f' ? 'feminine' : 'masculine' };
}

const dollar = 'dólar, dólares, m; centavo, m';

const signs = readCurrencies(
  `
  $ = ${dollar}
  US$ | us$ | U$S | u$s = dólar estadounidense, dólares estadounidenses, m; centavo, m
  C$ | CA$ = dólar canadiense, dólares canadienses, m; centavo, m
  A$ | AU$ = dólar australiano, dólares australianos, m; centavo, m
  NZ$ = dólar neozelandés, dólares neozelandeses, m
  HK$ = dólar de Hong Kong, dólares de Hong Kong, m
  S$ = dólar de Singapur, dólares de Singapur, m
  MX$ | Mex$ | MEX$ | mex$ = peso mexicano, m; centavo, m
  AR$ = peso argentino, m; centavo, m
  COP$ | COL$ = peso colombiano, m; centavo, m
  CLP$ = peso chileno, m
  R$ | r$ = real, reales, m; centavo, m
  S/ | S/. = sol, soles, m; céntimo, m
  Bs | Bs. = bolívar, bolívares, m; céntimo, m
  RD$ = peso dominicano, m; centavo, m
  € = euro, m; céntimo, m
  £ = libra, f; penique, m
  ¥ = yen, yenes, m; centavo, m
  ₩ = won, wones, m
  ₹ = rupia, f
  ₽ = rublo, m; kopek, kopeks, m
  ₺ = lira turca, f
  ₪ = séquel, séqueles, m
  ₫ = dong, m
  ₦ = naira, f
  ₱ = peso, m; centavo, m
  ฿ = baht, m
  ₴ = grivna, f
  ₡ = colón, colones, m; céntimo, m
  ₲ = guaraní, guaraníes, m
  ₧ = peseta, f
  ₿ = bitcoin, m`,
  readNoun,
);

const codes = readCurrencies(
  `
  USD | usd = dólar estadounidense, dólares estadounidenses, m; centavo, m
  EUR | eur = euro, m; céntimo, m
  GBP = libra esterlina, f; penique, m
  JPY | jpy = yen, yenes, m
  CNY | RMB = yuan, yuanes, m
  CHF | chf = franco suizo, m; céntimo, m
  CAD = dólar canadiense, dólares canadienses, m; centavo, m
  AUD = dólar australiano, dólares australianos, m; centavo, m
  NZD = dólar neozelandés, dólares neozelandeses, m
  HKD | hkd = dólar de Hong Kong, dólares de Hong Kong, m
  SGD = dólar de Singapur, dólares de Singapur, m
  TTD | ttd = dólar de Trinidad y Tobago, dólares de Trinidad y Tobago, m
  kr | Kr = corona, f
  SEK = corona sueca, f
  NOK = corona noruega, f
  DKK = corona danesa, f
  ISK = corona islandesa, f
  CZK = corona checa, f
  PLN = zloty, m; grosz, m
  HUF = forinto, m
  RON = leu, lei, m
  RUB = rublo, m; kopek, kopeks, m
  UAH = grivna, f
  TRY = lira turca, f
  ILS = séquel, séqueles, m
  INR = rupia india, f
  Rs | rs = rupia, f
  KRW = won, wones, m
  BRL | brl = real brasileño, reales brasileños, m; centavo, m
  MXN = peso mexicano, m; centavo, m
  ARS = peso argentino, m; centavo, m
  CLP = peso chileno, m
  COP = peso colombiano, m; centavo, m
  UYU = peso uruguayo, m; centavo, m
  DOP = peso dominicano, m; centavo, m
  CUP = peso cubano, m; centavo, m
  BOB | bop = boliviano, m; centavo, m
  PEN = sol, soles, m; céntimo, m
  VES | VEF = bolívar, bolívares, m; céntimo, m
  PYG = guaraní, guaraníes, m
  CRC | crc = colón costarricense, colones costarricenses, m; céntimo, m
  GTQ | gtq = quetzal, quetzales, m; centavo, m
  HNL | hnl = lempira, m; centavo, m
  NIO | nio = córdoba, f; centavo, m
  PAB | pab = balboa, m; centésimo, m
  ZAR = rand, m
  NGN = naira, f
  EGP = libra egipcia, f
  MAD = dirham marroquí, dirhams marroquíes, m
  AED = dirham, m
  SAR = rial saudí, riales saudíes, m
  THB = baht, m
  IDR = rupia indonesia, f
  PHP = peso filipino, m
  ptas | pta | Ptas | ptas. | pts. = peseta, f
  BTC = bitcoin, m`,
  readNoun,
);

const names = readCurrencies(
  `
  euro | euros = euro, m; céntimo, m
  dólar | dólares = ${dollar}
  peso | pesos = peso, m; centavo, m
  sol | soles = sol, soles, m; céntimo, m
  libra | libras = libra, f; penique, m`,
  readNoun,
);

const PESO_COUNTRIES: ReadonlySet<string | null> = new Set(['MX', 'AR', 'CL', 'CO', 'UY', 'CU', 'DO']);
const PESO: Readonly<Record<string, Currency>> = readCurrencies('$ = peso, m; centavo, m', readNoun);

export const moneyIn = (region: string | null): MoneyWording => ({
  signs: PESO_COUNTRIES.has(region) ? { ...signs, ...PESO } : signs,
  codes,
  names,
  joinScale: (scaled, name) => (scaled.endsWith(' mil') ? `${scaled} ${name}` : `${scaled} de ${name}`),
  joinPrice: (main, _small, name) => `${main} ${name}`,
  per: {
    kg: 'el kilo',
    kilo: 'el kilo',
    h: 'la hora',
    hora: 'la hora',
    mes: 'al mes',
    año: 'al año',
    día: 'al día',
    semana: 'a la semana',
    l: 'el litro',
    litro: 'el litro',
    L: 'el litro',
    t: 'la tonelada',
    tonelada: 'la tonelada',
    barril: 'el barril',
    persona: 'por persona',
    MWh: 'el megavatio hora',
    kWh: 'el kilovatio hora',
    'm²': 'el metro cuadrado',
    m2: 'el metro cuadrado',
    noche: 'la noche',
  },
});
