import type { SaidName } from '../../render/names-of.ts';
import type { Styles } from './styles.ts';

/** The names of an article for people: how each is said, and who says so. */
export function formatNames(names: readonly SaidName[], { bold, dim }: Styles): string {
  const open = names.filter(({ confirmedBy }) => confirmedBy === null).length;
  const head = `${names.length} ${names.length === 1 ? 'name' : 'names'}, ${open} that nobody has confirmed`;
  const width = Math.max(0, ...names.map(({ name }) => name.length));
  const rows = names.map((name) => {
    const by = name.confirmedBy === null ? dim('not confirmed') : `as ${name.confirmedBy} has it`;
    return `  ${name.name.padEnd(width)}  ${describe(name)}  ${by}\n`;
  });
  const hint = open === 0 ? '' : dim(hintFor(names));
  return `${bold(head)}\n${rows.join('')}${hint}`;
}

function describe({ name, said, read, ipa, lost }: SaidName): string {
  if (lost.length > 0) return `cannot be said: the engine leaves out ${lost.join(' ')};`;
  const heard = read ?? said;
  const words = heard === name ? 'said as it is written' : `said “${heard}”`;
  return ipa === null ? words : `${words}, /${ipa}/`;
}

/** The first name that nobody has confirmed as a line of lexicon.yaml. */
function hintFor(names: readonly SaidName[]): string {
  const name = names.find(({ confirmedBy }) => confirmedBy === null)?.name ?? '';
  return `Hear one: lectern listen --name ${JSON.stringify(name)}. Confirm or correct it with a line in lexicon.yaml: "${name}: …".\n`;
}
