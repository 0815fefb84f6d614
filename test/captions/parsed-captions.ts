import entities from 'webvtt-parser/html-entities.json' with { type: 'json' };
import { WebVTTParser, type ParsedNode } from 'webvtt-parser';

export interface ParsedCaption {
  readonly id: string;
  readonly startMs: number;
  readonly endMs: number;
  readonly voice: string | null;
  readonly lines: readonly string[];
}

const textOf = (node: ParsedNode): string =>
  node.type === 'text' ? node.value : node.children.map(textOf).join('');

const named: Readonly<Record<string, string>> = entities;
/** The parser leaves references in a voice's name as they are; players resolve them. */
const decode = (name: string): string =>
  name.replaceAll(/&[a-z]+;/gu, (reference) => named[reference] ?? reference);

/** Captions as the validator of the standard's authors reads them, and what it finds wrong. */
export function parseCaptions(vtt: string): {
  readonly captions: readonly ParsedCaption[];
  readonly errors: readonly string[];
} {
  const { cues, errors } = new WebVTTParser(entities).parse(vtt, 'captions');
  const captions = cues.map(({ id, startTime, endTime, tree }) => {
    const voice = tree.children.find((node) => node.type === 'object' && node.name === 'v');
    return {
      id,
      startMs: Math.round(startTime * 1000),
      endMs: Math.round(endTime * 1000),
      voice: voice?.value === undefined ? null : decode(voice.value),
      lines: tree.children.map(textOf).join('').split('\n'),
    };
  });
  return { captions, errors: errors.map(({ message }) => message) };
}
