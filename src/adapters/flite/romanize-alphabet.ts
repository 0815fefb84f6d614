/** Romanization of alphabets, letter by letter and, where two letters are one sound, pair by pair. */

/** Letters and what they become, written as "β:v ου:ou". A letter with nothing after its colon is not heard. */
export const lettersOf = (pairs: string): ReadonlyMap<string, string> =>
  new Map(
    pairs.split(' ').map((pair) => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)]),
  );

/** Writes a run of letters with those of the table, which are small; what the table lacks stays. Capitals stay capitals. */
export function romanizeWith(table: ReadonlyMap<string, string>, run: string): string {
  const pattern = new RegExp([...table.keys()].toSorted((a, b) => b.length - a.length).join('|'), 'giu');
  const isShouted = run.length > 1 && run === run.toUpperCase();
  return run.replaceAll(pattern, (letters) => {
    const roman = table.get(letters.toLowerCase()) ?? letters;
    if (letters === letters.toLowerCase()) return roman;
    return isShouted ? roman.toUpperCase() : roman.charAt(0).toUpperCase() + roman.slice(1);
  });
}
