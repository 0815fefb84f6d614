import { describe, expect, it } from 'vitest';
import { formatChaptersJson } from '../../src/captions/chapters.ts';
import type { Narration } from '../../src/edition/edition.ts';

describe('formatChaptersJson', () => {
  it('is JSON chapters 1.2, in seconds', () => {
    const narration: Narration = {
      script: { language: 'en', segments: [] },
      chapters: [
        { title: 'Harbour to reopen', startMs: 0, endMs: 61_500 },
        { title: 'What was “agreed” & when', startMs: 61_500, endMs: 90_000 },
      ],
      audio: { fileName: 'audio.mp3', mediaType: 'audio/mpeg', byteLength: 1, durationMs: 90_000 },
    };
    expect(JSON.parse(formatChaptersJson(narration))).toEqual({
      version: '1.2.0',
      title: 'Harbour to reopen',
      fileName: 'audio.mp3',
      chapters: [
        { startTime: 0, endTime: 61.5, title: 'Harbour to reopen' },
        { startTime: 61.5, endTime: 90, title: 'What was “agreed” & when' },
      ],
    });
  });
});
