/** Law 6: one sentence edited is one segment synthesised again. */
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/adapters/digest.ts';
import { fliteVoices } from '../../src/adapters/flite/flite-voices.ts';
import { makeClip, silentClip } from '../../src/audio/clip.ts';
import { defaultConfig } from '../../src/config/config.ts';
import { readAndUnderstand } from '../../src/render/read-and-understand.ts';
import { buildScript } from '../../src/script/build-script.ts';
import { castVoices } from '../../src/voice/cast-voices.ts';
import { speechKey } from '../../src/voice/speech-key.ts';
import { synthesizeScript } from '../../src/voice/synthesize-script.ts';
import { fakeEngine, openCache } from '../voice/segments.ts';

const article = `Tides rise in Port Alder

The water came at six. It stayed until noon, and it took the fence.

"We heard it first," said Ana Ruiz. "Then we saw it."

The town agreed on two measures:

• A wall of stone on the quay
• A bell for the night
`;

async function castOf(text: string) {
  const bytes = new TextEncoder().encode(text);
  const source = { name: 'tides.txt', bytes, format: null, url: null };
  const reading = await readAndUnderstand(source, defaultConfig);
  const { script } = buildScript(reading.article, { source: reading.source });
  const options = { speakers: reading.article.speakers, narration: defaultConfig.narration };
  return castVoices(script, { engine: { id: 'flite', voices: fliteVoices }, ...options }).script;
}

describe('an edit', () => {
  it.each([
    [
      'a sentence',
      'It stayed until noon',
      'It stayed until two',
      'It stayed until two, and it took the fence.',
    ],
    ['a quotation', 'Then we saw it.', 'Then it was here.', 'Then it was here.'],
    ['an item', 'A bell for the night', 'A lamp for the night', 'A lamp for the night.'],
  ])('of %s is said again alone', async (...[, before, after, said]) => {
    const engine = fakeEngine();
    const options = {
      engine,
      cache: openCache(),
      digest: sha256,
      makeClip,
      silence: silentClip(),
      onAsking: () => undefined,
      onMade: () => Promise.resolve(),
      onWaiting: () => Promise.resolve(),
      onProgress: () => undefined,
    };
    const synthesize = async (text: string) => {
      const script = await castOf(text);
      const keys = script.segments.map((segment) => speechKey(segment, engine, sha256));
      await synthesizeScript(script, { ...options, keys });
    };
    await synthesize(article);
    const first = engine.asked.length;
    expect(first).toBeGreaterThan(8);
    await synthesize(article.replace(before, after));
    expect(engine.asked.slice(first)).toEqual([said]);
  });
});
