/** Greek letters that stand alone in English text: the names of variants, angles and differences. */
import { atCompound, atWords, type Rule } from '../spoken/rule.ts';

const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  `α alpha β beta γ gamma δ delta ε epsilon ζ zeta η eta θ theta ι iota κ kappa λ lambda ν nu ξ xi ο omicron ρ rho σ sigma
  τ tau υ upsilon φ phi χ chi ψ psi ω omega Α alpha Β beta Γ gamma Δ delta Ε epsilon Ζ zeta Η eta Θ theta Ι iota Κ kappa
  Λ lambda Μ mu Ν nu Ξ xi Ο omicron Π pi Ρ rho Σ sigma Τ tau Υ upsilon Φ phi Χ chi Ψ psi`
    .split(/\s+(?=\p{Script=Greek})/u)
    .map((entry) => entry.split(' ') as [string, string]),
);

export const greekRules: readonly Rule[] = [
  atWords(
    Object.keys(LETTERS),
    String.raw`(\p{L})(?![\p{L}\p{M}\p{N}])`,
    ([, letter = '']) => LETTERS[letter] ?? null,
  ),
  // Δt, λ2
  atCompound(
    `([${Object.keys(LETTERS).join('')}])(?=[\\d²³₀-₉])`,
    ([, letter = '']) => LETTERS[letter] ?? null,
  ),
];
