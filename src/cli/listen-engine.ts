/** Lets a person hear a script now, in the voices that an engine would give it in an edition. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withScratchFolder } from '../adapters/scratch-folder.ts';
import { openEngineRoom } from '../adapters/speech/choose-engine.ts';
import { findPlayer, type Player } from '../adapters/system-speaker/play-sound.ts';
import { formatWav } from '../adapters/write-wav.ts';
import type { Speaker } from '../article/speaker.ts';
import { applyGain } from '../audio/apply-gain.ts';
import { makeClip } from '../audio/clip.ts';
import { ceiling } from '../audio/master.ts';
import { sampleRateHz } from '../audio/pcm-format.ts';
import type { Config } from '../config/config.ts';
import type { Message } from '../errors/message.ts';
import { report } from '../errors/report.ts';
import type { SpeechEngine } from '../ports/speech-engine.ts';
import type { CastSegment, Script } from '../script/segment.ts';
import { castVoices } from '../voice/cast-voices.ts';
import { sayabilityOf, speakSegment } from '../voice/speak-segment.ts';
import type { Terminal } from './terminal.ts';

export interface Playing {
  readonly narration: Config['narration'];
  readonly terminal: Pick<Terminal, 'env' | 'folder' | 'platform' | 'signal'>;
  /** Shows what is heard next. */
  readonly show: (text: string) => void;
  readonly tell: (messages: readonly Message[]) => void;
  /** Waits for the pause after a segment. */
  readonly pause: (durationMs: number, signal: AbortSignal) => Promise<void>;
}

/** Does work with the engine that reads a language at hand, and with what there is to say about it. */
export async function withEngine<Result>(
  language: string,
  { narration, terminal: { env, folder, platform } }: Pick<Playing, 'narration' | 'terminal'>,
  work: (engine: SpeechEngine, messages: readonly Message[]) => Promise<Result>,
): Promise<Result> {
  const room = openEngineRoom(narration, { env, folder, platform, settings: narration.engines });
  try {
    const { engine, messages } = await room.choose(language);
    return await work(engine, messages);
  } finally {
    await room.close();
  }
}

/** @throws AppError `player-missing`, `speaker-program-failed`, and what engines throw; the signal's reason */
export async function playScript(
  script: Script,
  { speakers, ...playing }: Playing & { readonly speakers: readonly Speaker[] },
): Promise<void> {
  const { narration, tell } = playing;
  await withEngine(script.language, playing, async (engine, messages) => {
    const cast = castVoices(script, { engine, narration, speakers });
    tell([...messages, ...cast.messages]);
    await playCast(cast.script, engine, playing);
  });
}

/** As `playScript`, in the voices that the script has. */
export async function playCast(
  script: Script<CastSegment>,
  engine: SpeechEngine,
  playing: Playing,
): Promise<void> {
  const player = await findPlayer(playing.terminal);
  await withScratchFolder((scratch) =>
    playSegments(script.segments, { ...playing, engine, player, scratch }),
  );
}

interface Performance extends Playing {
  readonly engine: SpeechEngine;
  readonly player: Player;
  readonly scratch: string;
}

/** While one segment is heard, the next one is made. */
async function playSegments(segments: readonly CastSegment[], performance: Performance): Promise<void> {
  const { pause, player, scratch, show, terminal } = performance;
  let next = soundOf(segments[0], performance);
  for (const [index, segment] of segments.entries()) {
    const sound = await next;
    next = soundOf(segments[index + 1], performance);
    // Its failure is met when it is waited for.
    next.catch(() => undefined);
    show(segment.text);
    if (sound === null) continue;
    const path = join(scratch, `${index % 2}.wav`);
    await writeFile(path, sound);
    await player.play(path, terminal.signal);
    await pause(segment.pauseAfterMs, terminal.signal);
  }
}

/** A segment as a WAV file, as loud as every other; null where the engine can say nothing of it. */
async function soundOf(
  segment: CastSegment | undefined,
  { engine, tell, terminal }: Performance,
): Promise<Uint8Array | null> {
  if (segment === undefined) return null;
  const { isSayable, lost } = sayabilityOf(segment, engine);
  if (lost.length > 0)
    tell([report('engine-cannot-say', { engine: engine.id, letters: lost, text: segment.text })]);
  if (!isSayable) return null;
  const { samples, peaks, gain } = makeClip(await speakSegment(segment, engine, terminal.signal));
  const levelled = new Float32Array(samples.length);
  applyGain(samples, { peaks, gain, ceiling }, levelled);
  const heard = Int16Array.from(levelled, (sample) => Math.round(32_767 * Math.max(-1, Math.min(1, sample))));
  return formatWav({ samples: heard, sampleRateHz });
}
