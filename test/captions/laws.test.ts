import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cuesOf } from '../../src/captions/cue.ts';
import { formatWebVtt } from '../../src/captions/webvtt.ts';
import type { Narration } from '../../src/edition/edition.ts';
import { buildScript } from '../../src/script/build-script.ts';
import { articles } from '../support/articles.ts';
import { narrationOf } from '../support/timed-script.ts';
import { parseCaptions } from './parsed-captions.ts';

/** Narrations by a slow, a usual and a breathless voice. */
const narrations = fc
  .tuple(articles, fc.constantFrom(90, 62, 20))
  .map(([{ article, source }, pace]) => narrationOf(buildScript(article, { source }).script, pace));

const withoutBlanks = (text: string): string => text.replaceAll(/\s+/gu, '');
const segmentOf = ({ script }: Narration, cueId: string) =>
  script.segments.find(({ id }) => id === cueId.split('-')[0]);

describe('the captions of any narration', () => {
  it('have no fault in the eyes of a WebVTT parser, and hold the whole transcript', () => {
    fc.assert(
      fc.property(narrations, (narration) => {
        const { captions, errors } = parseCaptions(formatWebVtt(narration));
        expect(errors).toEqual([]);
        expect(withoutBlanks(captions.flatMap(({ lines }) => lines).join(''))).toBe(
          withoutBlanks(narration.script.segments.map(({ text }) => text).join('')),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('join to the words of the transcript where none of them is longer than a line', () => {
    fc.assert(
      fc.property(narrations, (narration) => {
        const transcript = narration.script.segments.map(({ text }) => text.trim()).join(' ');
        fc.pre(transcript.split(/\s/u).every((word) => charactersOf(word) <= 42));
        const captions = cuesOf(narration).map(({ lines }) => lines.join(' '));
        expect(captions.join(' ').split(/\s+/u)).toEqual(transcript.split(/\s+/u));
      }),
    );
  });

  it('have one or two lines of at most 42 characters', () => {
    fc.assert(
      fc.property(narrations, (narration) => {
        for (const { lines } of cuesOf(narration)) {
          expect(lines.length).toBeGreaterThanOrEqual(1);
          expect(lines.length).toBeLessThanOrEqual(2);
          for (const line of lines) {
            expect(charactersOf(line)).toBeGreaterThan(0);
            expect(charactersOf(line)).toBeLessThanOrEqual(42);
          }
        }
      }),
    );
  });

  it('start in turn while their segment is heard, and do not overlap', () => {
    fc.assert(
      fc.property(narrations, (narration) => {
        let free = 0;
        for (const { id, startMs, endMs } of cuesOf(narration)) {
          const segment = segmentOf(narration, id);
          expect(startMs).toBeGreaterThanOrEqual(Math.max(free, segment?.startMs ?? Infinity));
          expect(startMs).toBeLessThanOrEqual((segment?.endMs ?? 0) + (segment?.pauseAfterMs ?? 0));
          expect(endMs).toBeGreaterThan(startMs);
          free = endMs;
        }
        expect(free).toBeLessThanOrEqual(narration.audio.durationMs);
      }),
    );
  });

  it('are gone by the end of the pause after their segment, but for what could not be read by then', () => {
    fc.assert(
      fc.property(narrations, (narration) => {
        for (const { id, startMs, endMs, lines } of cuesOf(narration)) {
          const segment = segmentOf(narration, id);
          const stays = endMs > (segment?.endMs ?? 0) + (segment?.pauseAfterMs ?? 0);
          if (stays) expect(endMs - startMs).toBeLessThanOrEqual(charactersOf(lines.join(' ')) * 50 + 1);
        }
      }),
    );
  });

  it('ask for no more than 20 characters a second wherever the segments before leave the time', () => {
    fc.assert(
      fc.property(narrations, (narration) => {
        const cues = cuesOf(narration);
        let free = 0;
        for (const { id, startMs, endMs, pauseAfterMs } of narration.script.segments) {
          const own = cues.filter((cue) => cue.id.startsWith(`${id}-`));
          const needs = own.map(({ lines }) => charactersOf(lines.join(' ')) * 50);
          const available = endMs + pauseAfterMs - Math.max(free, startMs);
          free = own.at(-1)?.endMs ?? free;
          if (needs.reduce((sum, need) => sum + need, 0) > available) continue;
          for (const [index, cue] of own.entries()) {
            expect(cue.endMs - cue.startMs).toBeGreaterThanOrEqual(needs[index] ?? 0);
          }
        }
      }),
    );
  });

  it('name the voice that is heard in every cue', () => {
    fc.assert(
      fc.property(narrations, (narration) => {
        const { captions } = parseCaptions(formatWebVtt(narration));
        for (const { id, voice } of captions) {
          const segment = segmentOf(narration, id);
          if (segment?.speaker) expect(voice).toBe(segment.speaker.name);
          else expect(voice).toBe(segment?.kind === 'quote' ? 'Unnamed speaker' : 'Narrator');
        }
      }),
    );
  });
});

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const charactersOf = (text: string): number => [...segmenter.segment(text)].length;
