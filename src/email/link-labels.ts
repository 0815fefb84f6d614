import type { ArticleLink } from './article-links.ts';
import { toOneLine } from './plain-characters.ts';

/** What Lectern adds to the words of a link so that they tell where it goes; null where they do. */
export type LinkLabels = (text: string, target: string) => string | null;

// Words that say nothing of where a link leads, in the languages in which Lectern has words of its own.
const vague = new Set(
  [
    'click here|tap here|click|here|this|link|this link|this page|this article|more|read|read more|read on',
    'learn more|see more|find out more|details|continue|go|start|download|view|view more|more info|more information',
    'ici|cliquez ici|lien|ce lien|plus|suite|lire plus|lire la suite|en savoir plus|voir plus|cette page',
    'hier|hier klicken|klicken sie hier|klick hier|mehr|mehr lesen|mehr erfahren|weiter|weiterlesen|dieser link',
    'aquí|haga clic aquí|haz clic aquí|pulse aquí|enlace|este enlace|más|leer más|ver más|seguir leyendo',
    'qui|clicca qui|questo link|altro|leggi|leggi di più|leggi tutto|scopri di più|continua|más información',
    'aqui|clique aqui|este link|mais|ler mais|leia mais|saiba mais|veja mais|mais informações',
    'klik hier|deze link|meer|lees meer|lees verder|meer informatie',
  ].flatMap((words) => words.split('|')),
);

/** Marks and arrows around them make the words no clearer. */
const isVague = (key: string): boolean => vague.has(key.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));

const keyOf = (text: string): string => toOneLine(text).toLowerCase();

const hostOf = (target: string): string => new URL(target).host.replace(/^www\./u, '');
const addressOf = (target: string): string => target.replace(/^(?:https?:\/\/|mailto:)/iu, '');

/** Everywhere that the same words lead, and how often each name for a destination stands for one of them. */
class Destinations {
  readonly #targets = new Set<string>();
  readonly #names = new Map<string, number>();

  add(target: string): void {
    if (this.#targets.has(target)) return;
    this.#targets.add(target);
    for (const name of new Set([hostOf(target), addressOf(target)])) {
      this.#names.set(name, (this.#names.get(name) ?? 0) + 1);
    }
  }

  get areSeveral(): boolean {
    return this.#targets.size > 1;
  }

  /** "example.org"; the whole address for mail, and where the host does not tell two targets apart. */
  nameOf(target: string): string {
    const names = [hostOf(target), addressOf(target)];
    return names.find((name) => name !== '' && (this.#names.get(name) ?? 0) <= 1) ?? target;
  }
}

/**
 * Labels for links that share their words with another target ("the report" twice), or whose words are "here" or
 * "read more": their destination, to stand in brackets after the words. `reserved` are links of Lectern's own.
 */
export function linkLabels(links: readonly ArticleLink[], reserved: readonly ArticleLink[]): LinkLabels {
  const byWords = new Map<string, Destinations>();
  for (const { text, target } of [...reserved, ...links]) {
    const known = byWords.get(keyOf(text)) ?? new Destinations();
    known.add(target);
    byWords.set(keyOf(text), known);
  }
  return (text, target) => {
    const key = keyOf(text);
    const destinations = byWords.get(key) ?? new Destinations();
    return destinations.areSeveral || isVague(key) ? destinations.nameOf(target) : null;
  };
}
