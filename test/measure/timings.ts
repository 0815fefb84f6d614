/**
 * Measures how far estimated times of words are from an engine's own, with every engine here that tells them:
 * `npm run measure:timings -- [ENGINE…]`.
 */
import { argv } from 'node:process';
import { engineEntry, engines } from '../../src/adapters/engines.ts';
import { makeClip } from '../../src/audio/clip.ts';
import { blockMs } from '../../src/audio/pcm-format.ts';
import type { SpeechEngine } from '../../src/ports/speech-engine.ts';
import { estimateWords } from '../../src/voice/estimate-words.ts';
import { enginePlace } from '../support/engine-place.ts';

const sentences = [
  'The ferry will stay, and nobody on the island will have to move.',
  'After a long evening the council agreed, by seven votes to two, to keep the old bridge open until the spring.',
  'We moved the boats before the storm came in, because the harbour master told us that the wall would not hold.',
  'Prices rose by three point five percent in March, twice as fast as a year before.',
  'A spokeswoman for the ministry said that a decision would be made within weeks.',
  'In the north, where most of the mills stand, farmers have waited since June for rain.',
  'Nobody was hurt, but the road is closed and trains are running an hour late.',
  'The library opens at nine on weekdays, at ten on Saturdays, and not at all on Sundays.',
  'Her brother, a carpenter from the valley, built the stage in four days.',
  'If the offer is accepted, two hundred people will keep their jobs; if not, the yard will close in autumn.',
  'Scientists found traces of the metal in eleven of the fourteen wells that they tested.',
  'The match ended two all, and the teams will meet again on Thursday.',
];

/** Milliseconds between where words begin and where they are thought to. */
interface Drift {
  readonly byLetters: number[];
  readonly estimated: number[];
}

async function measureEngine(engine: SpeechEngine): Promise<Drift> {
  const drift: Drift = { byLetters: [], estimated: [] };
  const voice = engine.voices.find(({ language }) => language.startsWith('en'))?.id ?? '';
  for (const text of sentences) {
    const { words, energies } = makeClip(
      await engine.synthesize({ text, language: 'en-US', voice, params: {} }),
    );
    const estimates = estimateWords(text, { energies, blockMs });
    for (const { range, startMs } of words ?? []) {
      const estimate = estimates.find((word) => word.range[0] === range[0]);
      if (estimate === undefined) continue;
      const share = (range[0] / text.length) * energies.length * blockMs;
      drift.byLetters.push(Math.abs(share - startMs));
      drift.estimated.push(Math.abs(estimate.startMs - startMs));
    }
  }
  return drift;
}

function describeDrift(drifts: readonly number[]): string {
  const sorted = drifts.toSorted((a, b) => a - b);
  const mean = sorted.reduce((sum, drift) => sum + drift, 0) / sorted.length;
  const at = (share: number): string => (sorted[Math.floor(share * sorted.length)] ?? 0).toFixed(0);
  return `mean ${mean.toFixed(0)} ms, median ${at(0.5)} ms, of nineteen in twenty under ${at(0.95)} ms`;
}

const named = argv.slice(2);
for (const id of named.length > 0 ? named : Object.keys(engines)) {
  const entry = engineEntry(id);
  if (!entry.traits.wordTimes || !('trace' in (await entry.find(enginePlace())))) continue;
  const engine = await entry.open(enginePlace());
  const { byLetters, estimated } = await measureEngine(engine);
  await engine.close();
  console.log(`${id}, the beginnings of ${estimated.length} words in ${sentences.length} sentences`);
  console.log(`  by their place in the text alone: ${describeDrift(byLetters)}`);
  console.log(`  as estimated:                     ${describeDrift(estimated)}`);
}
