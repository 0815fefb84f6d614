import { describe, expect, it } from 'vitest';
import { buildScript } from '../../../src/script/build-script.ts';
import { formatScriptJson } from '../../../src/script/format/json.ts';
import { writeArticle } from '../../support/articles.ts';
import { articleOf, paragraph, quote } from '../../support/recipes.ts';
import { timeScript, voiceOf } from '../../support/timed-script.ts';

const { article, source } = writeArticle(articleOf([paragraph(quote('It costs $5,', 0), 'said Ana Ruiz.')]));
const { script } = buildScript(article, { source });

describe('formatScriptJson', () => {
  it('has the fields of a segment in their published order', () => {
    const { segments } = JSON.parse(formatScriptJson(script)) as { segments: object[] };
    expect(Object.keys(segments[1] ?? {})).toEqual([
      'id',
      'kind',
      'block',
      'speaker',
      'language',
      'text',
      'spoken',
      'map',
      'added',
      'pauseAfterMs',
    ]);
    expect(segments[1]).toMatchObject({
      id: '2',
      kind: 'quote',
      block: 'b1',
      speaker: { id: 's1', name: 'Ana Ruiz' },
      text: '“It costs $5,”',
      spoken: 'It costs five dollars,',
      added: false,
    });
  });

  it('has voices and times once there are any', () => {
    const timed = timeScript(script);
    const json = JSON.parse(formatScriptJson(timed.script, timed.durationMs)) as {
      durationMs: number;
      segments: Record<string, unknown>[];
    };
    expect(json.durationMs).toBe(timed.durationMs);
    expect(json.segments[1]?.['voice']).toEqual(voiceOf({ id: 's1' }));
    expect(json.segments[1]).toMatchObject({ startMs: expect.any(Number), endMs: expect.any(Number) });
  });

  it('tells by null that there is no audio', () => {
    expect(JSON.parse(formatScriptJson(script))).toMatchObject({ durationMs: null });
  });

  it('takes one line for a segment, so that a change of one shows as one', () => {
    const lines = formatScriptJson(script).split('\n');
    for (const segment of script.segments) {
      expect(lines.filter((line) => line.includes(`"id":"${segment.id}","kind":`))).toHaveLength(1);
    }
  });
});
