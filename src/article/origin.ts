/**
 * An article as the format that it came in has it: kept beside the article, so that nothing is lost when it is written
 * in that format again. Never a part of what is rendered.
 */
export interface Origin {
  readonly format: 'ninjs';
  readonly item: Readonly<Record<string, unknown>>;
}
