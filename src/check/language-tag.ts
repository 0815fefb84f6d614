/** Languages as BCP 47 writes them. */

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** Why a tag names no language, in words that follow the tag; null for a good one. */
export function faultOfLanguageTag(tag: string): string | null {
  const [primary = ''] = tag.split('-');
  if (tag === '') return 'is empty';
  if (/^(?:und|mul|zxx)$/iu.test(primary)) return 'names no language';
  if (!/^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/iu.test(tag) || !isWellFormed(tag)) return 'is no BCP 47 tag';
  // Every language of two letters has a name; of those of three, not every system knows all.
  return primary.length === 2 && names.of(primary) === undefined ? 'is no language' : null;
}

function isWellFormed(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

const rightToLeft = new Set(['ar', 'he', 'fa', 'ur', 'ps', 'sd', 'ug', 'yi', 'dv', 'ckb']);
const rightToLeftScripts = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg']);

/** The direction in which a language is written. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  const [primary = '', ...subtags] = tag.split('-');
  const script = subtags.find((subtag) => subtag.length === 4);
  if (script !== undefined) return rightToLeftScripts.has(script) ? 'rtl' : 'ltr';
  return rightToLeft.has(primary.toLowerCase()) ? 'rtl' : 'ltr';
}
