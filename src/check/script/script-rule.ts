import type { Article } from '../../article/article.ts';
import { rulesAbout, type Flaw } from '../rule.ts';
import type { RenderedScript, RenderedSegment } from './rendered-script.ts';

/** Makes a rule about script.json alone. */
export const scriptRule = rulesAbout('script.json', ({ contents }) => contents['script.json'] ?? null);

export interface ScriptAndArticle {
  readonly script: RenderedScript;
  readonly article: Article;
}

/** Makes a rule about script.json beside article.json. */
export const scriptAndArticleRule = rulesAbout('script.json', ({ contents }): ScriptAndArticle | null => {
  const [script, article] = [contents['script.json'], contents['article.json']];
  return script && article ? { script, article } : null;
});

/** A flaw of a segment, which is found by its id. */
export const flawOf = ({ id, kind }: RenderedSegment, text: string): Flaw => ({
  text: `Segment ${id} (${kind}): ${text}`,
  place: null,
});
