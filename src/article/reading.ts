import type { Message } from '../errors/message.ts';
import type { Article } from './article.ts';

/** An article as far as it is read or understood, and what there was to say on the way. */
export interface Reading {
  readonly article: Article;
  readonly messages: readonly Message[];
}
