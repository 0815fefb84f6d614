const rightToLeft = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'iw',
  'nqo',
  'ps',
  'sd',
  'syr',
  'ug',
  'ur',
  'yi',
]);
const scripts = new Set(['adlm', 'arab', 'hebr', 'nkoo', 'syrc', 'thaa', 'rohg']);

/** The direction in which a language (BCP 47) is written; a script subtag decides over the language. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const [primary = '', ...subtags] = language.toLowerCase().split('-');
  const script = subtags.find((subtag) => /^[a-z]{4}$/u.test(subtag));
  return (script === undefined ? rightToLeft.has(primary) : scripts.has(script)) ? 'rtl' : 'ltr';
}
