import { Around, type Usage } from './around.ts';
import type { Rule, Said } from './rule.ts';

/** What a language brings: its rules, in the order in which they are asked, and its habits. */
export interface Language extends Usage {
  readonly rules: readonly Rule[];
  /** How a run of digits is said that no rule claims: one by one. */
  readonly digits: (digits: string) => string;
}

/** The rules of a language, laid out so that each place in a text asks only those that can apply there. */
export interface RuleBook {
  readonly language: Language;
  readonly figures: readonly Rule[];
  readonly capitals: readonly Rule[];
  readonly compounds: readonly Rule[];
  readonly pictographs: readonly Rule[];
  readonly signs: ReadonlyMap<string, readonly Rule[]>;
  readonly words: ReadonlyMap<string, readonly Rule[]>;
}

function indexBy(rules: readonly Rule[], keysOf: (rule: Rule) => Iterable<string>): Map<string, Rule[]> {
  const index = new Map<string, Rule[]>();
  for (const rule of rules) {
    for (const key of new Set(keysOf(rule))) {
      const listed = index.get(key);
      if (listed === undefined) index.set(key, [rule]);
      else listed.push(rule);
    }
  }
  return index;
}

export function openRuleBook(language: Language): RuleBook {
  const { rules } = language;
  const of = (kind: Rule['trigger']['kind']): Rule[] => rules.filter(({ trigger }) => trigger.kind === kind);
  return {
    language,
    figures: of('figure'),
    capitals: of('capitals'),
    compounds: of('compound'),
    pictographs: of('pictograph'),
    signs: indexBy(rules, ({ trigger }) => (trigger.kind === 'sign' ? trigger.signs : '')),
    words: indexBy(rules, ({ trigger }) => (trigger.kind === 'words' ? trigger.words : [])),
  };
}

/** What a rule made of the text at a place. */
export interface Ruling extends Said {
  readonly end: number;
}

/** The first of `rules` that has something to say at `at`; null where none has. */
export function applyRules(
  rules: readonly Rule[],
  { text, at, usage }: { readonly text: string; readonly at: number; readonly usage: Usage },
): Ruling | null {
  for (const { pattern, say } of rules) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found === null || found[0] === '') continue;
    const end = at + found[0].length;
    const said = say(found, new Around(text, [at, end], usage));
    if (said === null) continue;
    return typeof said === 'string' ? { words: said, end } : { end, ...said };
  }
  return null;
}
