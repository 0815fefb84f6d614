/** Speech that is set with dashes, told from a list: "— Non, dit Ruiz.", "—No —dijo Ruiz—. Nunca.". */
import type { Line } from './lines.ts';

/** Verbs with which a reporter's clause in dialogue begins, in the languages that set it with dashes. */
const verbs = [
  // French
  'dit|dis|disait|répondit|répond|répondait|demanda|demande|murmura|murmure|cria|crie|reprit|reprend|ajouta|ajoute|fit|lança|lance|soupira|soupire|répliqua|réplique|expliqua|explique|déclara|déclare|affirma|affirme|observa|remarqua',
  // Spanish
  'dijo|dice|decía|respondió|responde|preguntó|pregunta|contestó|contesta|murmuró|gritó|añadió|añade|replicó|exclamó|susurró|explicó|explica|afirmó|repuso|insistió',
  // Portuguese
  'disse|diz|respondeu|perguntou|murmurou|gritou|acrescentou|replicou|exclamou|explicou|afirmou|insistiu|sussurrou',
  // Italian
  'disse|rispose|risponde|chiese|chiede|mormorò|gridò|aggiunse|replicò|esclamò|spiegò|spiega|domandò|sussurrò|fece',
].join('|');

/** ", dit Ruiz", " —le dijo Ruiz", "? demanda-t-elle" */
const reports = new RegExp(
  `[,?!….»]?\\s*(?:[—–]\\s?|[,?!…]\\s)(?:(?:le|lui|me|nous|se|lhe|gli|mi|a|ha|ont)\\s)?(?:${verbs})(?:-(?:t-)?(?:il|elle|ils|elles|on|je))?(?=[\\s.,;:—–]|$)`,
  'u',
);

/** "Ruiz se tourna et dit :" */
const announces = new RegExp(`\\s(?:${verbs})\\s?:$`, 'u');

const sample = 400;

/** Whether lines that begin with a dash, from `at` on, are turns of a dialogue: they end as spoken sentences do, or name who speaks. */
export function isDialogue(lines: readonly Line[], at: number, sign: string): boolean {
  if (sign !== '—' && sign !== '–') return false;
  const before = [lines[at - 1], lines[at - 2]].find((line) => line !== undefined && line.text !== '');
  if (before !== undefined && announces.test(before.text.slice(-sample))) return true;
  const said = lines.slice(at, at + 12).filter(({ text }) => text.startsWith(sign));
  if (before?.text.endsWith(':') === true) return false;
  if (said.some(({ text }) => reports.test(text.slice(1, sample)))) return true;
  const spoken = said.filter(
    ({ text }) => /[?!.]["”’»]?$/.test(text) || /[,?!…]\s+\p{Ll}+\b/u.test(text.slice(0, 200)),
  );
  return spoken.length * 2 > said.length && said.some(({ text }) => /[?!]/.test(text.slice(0, sample)));
}
