import type { ArticleLink } from './article-links.ts';
import { toOneLine } from './plain-characters.ts';

/** What Lectern adds to the words of a link so that they tell where it goes; null where they do. */
export type LinkLabels = (text: string, target: string) => string | null;

// Words that say nothing of where a link leads, in the languages in which Lectern has words of its own.
const vague = new Set(
  [
    'click here|here|this|link|this link|more|read more|learn more|see more|click|read',
    'ici|cliquez ici|lien|ce lien|plus|lire la suite|en savoir plus',
    'hier|hier klicken|mehr|mehr lesen|mehr erfahren|weiterlesen',
    'aquí|haga clic aquí|enlace|este enlace|más|leer más|seguir leyendo',
    'qui|clicca qui|questo link|altro|leggi|leggi di più',
    'aqui|clique aqui|este link|mais|ler mais|leia mais|saiba mais',
    'klik hier|deze link|meer|lees meer|lees verder',
  ].flatMap((words) => words.split('|')),
);

const keyOf = (text: string): string => toOneLine(text).toLowerCase();

/** "example.org"; for mail, and where the host does not tell two targets apart, the whole address. */
function destinationOf(target: string, others: readonly string[]): string {
  const url = new URL(target);
  const isClear = url.host !== '' && !others.some((other) => new URL(other).host === url.host);
  return isClear ? url.host.replace(/^www\./u, '') : target.replace(/^(?:https?:\/\/|mailto:)/iu, '');
}

/**
 * Labels for links that share their words with another target ("the report" twice), or whose words are "here" or
 * "read more": their destination, to stand in brackets after the words. `reserved` are links of Lectern's own.
 */
export function linkLabels(links: readonly ArticleLink[], reserved: readonly ArticleLink[]): LinkLabels {
  const targets = new Map<string, Set<string>>();
  for (const { text, target } of [...reserved, ...links]) {
    const known = targets.get(keyOf(text));
    if (known === undefined) targets.set(keyOf(text), new Set([target]));
    else known.add(target);
  }
  return (text, target) => {
    const key = keyOf(text);
    const others = [...(targets.get(key) ?? [])].filter((other) => other !== target);
    return others.length > 0 || vague.has(key) ? destinationOf(target, others) : null;
  };
}
