/** Beginnings of the months in languages that pages are dated in, beside those that front matter knows, with the English name. */
const stems: readonly (readonly [month: string, stem: RegExp])[] = [
  ['January', /^(?:янв|січ|stycz|leden|ledna|ocak|tammi|ιαν)/u],
  ['February', /^(?:февр?|лют|lute|únor|şubat|helmi|φεβ)/u],
  ['March', /^(?:март|берез|marz?e?c|marca|březen|března|mart$|maalis|μαρ)/u],
  ['April', /^(?:апр|квіт|kwie|duben|dubna|nisan|huhti|απρ)/u],
  ['May', /^(?:ма[йя]|трав|maja?$|květ|mayıs|touko|μα[ΐϊί])/u],
  ['June', /^(?:июн|черв|czerw|červen$|června$|haziran|kesä|ιουν)/u],
  ['July', /^(?:июл|лип|lip[ci]|červenec|července|temmuz|heinä|ιουλ)/u],
  ['August', /^(?:авг|серп|sierp|srp|ağustos|elo|αυγ|augusti$)/u],
  ['September', /^(?:сент|вер|wrze|září|eylül|syys|σεπ)/u],
  ['October', /^(?:окт|жовт|paźdz|říj|ekim|loka|οκτ)/u],
  ['November', /^(?:нояб|листоп|listop|kasım|marras|νοε)/u],
  ['December', /^(?:дек|груд|grud|prosin|aralık|joulu|δεκ)/u],
];

/** The English name of a month in Russian, Ukrainian, Polish, Czech, Turkish, Finnish, Greek; null for any other word. */
export function readStem(word: string): string | null {
  const name = word.toLowerCase();
  return stems.find(([, stem]) => stem.test(name))?.[0] ?? null;
}
