import { lettersOf, romanizeWith } from './romanize-alphabet.ts';

const table = lettersOf(
  'α:a β:v γ:g δ:d ε:e ζ:z η:i θ:th ι:i κ:k λ:l μ:m ν:n ξ:x ο:o π:p ρ:r σ:s ς:s τ:t υ:y φ:f χ:h ψ:ps ω:o ' +
    'ου:ou αυ:av ευ:ev αι:e ει:i οι:i γγ:ng γκ:ng γχ:nh μπ:mb ντ:nd',
);

/** At the start of a word these pairs are one sound. */
const first: Readonly<Record<string, string>> = { mb: 'b', nd: 'd', ng: 'g' };

/** Modern Greek as it sounds: "Αθήνα" is "Athina", "Μπακογιάννη" is "Bakogianni". */
export function romanizeGreek(run: string): string {
  const plain = run.normalize('NFD').replaceAll(/\p{Mark}/gu, '');
  return romanizeWith(table, plain).replace(/^(?:mb|nd|ng)/iu, (pair) => {
    const sound = first[pair.toLowerCase()] ?? pair;
    return pair === pair.toLowerCase() ? sound : sound.toUpperCase();
  });
}
