import { loadConfig } from '../../adapters/config-file.ts';
import { findSpeaker } from '../../adapters/system-speaker/find-speaker.ts';
import { lostAloud, speakAloud, type AloudOptions } from '../../adapters/system-speaker/speak-aloud.ts';
import type { Config } from '../../config/config.ts';
import { AppError } from '../../errors/app-error.ts';
import type { Message } from '../../errors/message.ts';
import { report } from '../../errors/report.ts';
import { conventionsOf } from '../../render/conventions-of.ts';
import { articleLexicon } from '../../render/prepare-script.ts';
import { readAndUnderstand, type Understood } from '../../render/read-and-understand.ts';
import { buildScript } from '../../script/build-script.ts';
import { hasVoices } from '../../script/conventions.ts';
import type { Segment } from '../../script/segment.ts';
import type { Lexicon } from '../../script/lexicon.ts';
import { flag, sourceOptions, text, type Command, type Invocation, type Values } from '../command.ts';
import { openEditedScript } from '../edited-script.ts';
import { playCast, playScript, withEngine, type Playing } from '../listen-engine.ts';
import { openLexicons } from '../lexicons.ts';
import { withNarration } from '../narration-options.ts';
import { nameSegment, writeSpoken } from '../listen-name.ts';
import { prepareEdited, type EditedReading } from '../listen-script.ts';
import { atLeast, formatMessage } from '../reporters/messages.ts';
import { parseRate } from '../rate.ts';
import { onlyOperand, openSource } from '../sources.ts';
import type { ExitCode } from '../terminal.ts';

export const listenCommand: Command = {
  usage: 'lectern listen SOURCE, or lectern listen --name NAME [SOURCE] [--out FILE.wav]',
  summary: 'reads the script aloud now, or one name, through this computer’s own voice; Ctrl-C stops it',
  options: {
    name: { type: 'string', value: 'NAME', help: 'say one name, as the lexicon has it' },
    out: { type: 'string', value: 'FILE', help: 'with --name: into a WAV file, in the narrator’s voice' },
    engine: {
      type: 'string',
      value: 'ENGINE',
      help: 'speak with this engine, in the voices that an edition would have (lectern voices)',
    },
    lang: {
      type: 'string',
      value: 'LANG',
      help: 'with --name: its language (default: the source’s, or en-US)',
    },
    voice: {
      type: 'string',
      value: 'VOICE',
      help: 'a voice as the system names it: Samantha, voice_kal_diphone; with --out or --engine, as the engine does',
    },
    rate: { type: 'string', value: 'WORDS', help: 'words a minute, 80 to 300 (default: the voice’s own)' },
    script: {
      type: 'string',
      value: 'FILE',
      help: 'a script.txt that you edited, heard before its audio is made',
    },
    ...sourceOptions,
  },
  examples: [
    ['lectern listen article.txt', 'from the headline to the sign-off'],
    ['lectern listen article.txt --rate 220', 'faster'],
    ['lectern listen article.txt --engine flite', 'in the voices that the audio would have'],
    ['lectern listen --script out/article/script.txt --engine flite', 'as you edited it'],
    ['lectern listen --name "Yoon Suk Yeol"', 'one name'],
    ['lectern listen --name Siobhán --out name.wav', 'into a file, where there is no sound'],
  ],
  run: runListen,
};

/** How fast the systems' voices speak by themselves. */
const ownRate = 175;

async function runListen(invocation: Invocation): Promise<ExitCode> {
  const { values, terminal } = invocation;
  const configFile = text(values, 'config');
  const config = await loadConfig(configFile, terminal.folder);
  const lexicons = { paths: config.narration.lexicon, config: configFile, folder: terminal.folder };
  const { entries, messages } = await openLexicons(lexicons);
  tell('lectern', messages, invocation);
  const narration = await withNarration(config.narration, values, terminal.folder);
  const name = text(values, 'name');
  for (const option of ['out', 'lang'].filter((one) => name === null && text(values, one) !== null)) {
    throw AppError.of('usage-wrong', {
      problem: `--${option} goes with --name. For the audio of an article: lectern render ARTICLE --only audio.`,
    });
  }
  const edited = await openEditedScript(invocation);
  if (name !== null && edited !== null)
    throw AppError.of('usage-wrong', { problem: '--script is heard whole. Leave it out to hear one name.' });
  const operands = edited?.operands ?? invocation.operands;
  const readsArticle = name === null || operands.length > 0;
  const reading = readsArticle ? await readOperand({ ...invocation, operands }, config) : null;
  if (edited !== null && reading !== null)
    return await hearEdited(
      reading,
      // The system's own voice is none of an engine's.
      { edited, narration: isByEngine(values) ? narration : config.narration, lexicon: entries },
      invocation,
    );
  const lexicon = articleLexicon(entries, reading?.pronunciations ?? []);
  if (name === null && reading !== null)
    return await hearArticle(reading, { narration, lexicon }, invocation);
  const language = text(values, 'lang') ?? reading?.article.language ?? config.language ?? 'en-US';
  return await hearName(nameSegment(name ?? '', language, lexicon), narration, invocation);
}

async function hearName(
  segment: Segment,
  narration: Config['narration'],
  invocation: Invocation,
): Promise<ExitCode> {
  const { values, terminal } = invocation;
  const { language } = segment;
  const out = text(values, 'out');
  if (out === null && isByEngine(values)) {
    await playScript(
      { language, segments: [segment] },
      { ...playingOf(invocation, narration), speakers: [] },
    );
    return 0;
  }
  if (out === null) return await readAloud([segment], invocation);
  tell('lectern', await writeSpoken(segment, out, { narration, terminal }), invocation);
  if (!flag(values, 'quiet')) terminal.print(`${out}: ${segment.spoken}\n`);
  return 0;
}

/** Whether an engine speaks, in the voices of an edition, and not the system in its one voice. */
const isByEngine = (values: Values): boolean => text(values, 'engine') !== null;

async function hearArticle(
  { article, messages, source }: Understood,
  { narration, lexicon }: { readonly narration: Config['narration']; readonly lexicon: Lexicon },
  invocation: Invocation,
): Promise<ExitCode> {
  const conventions = conventionsOf(narration);
  const hasOneVoice = !isByEngine(invocation.values);
  // Where one voice reads for everybody, the ear is told where a quotation begins and ends.
  const quotes = hasVoices(conventions) && hasOneVoice ? 'spoken' : conventions.quotes;
  const built = buildScript(article, { source, lexicon, conventions: { ...conventions, quotes } });
  tell(source.name, [...messages, ...built.messages], invocation);
  if (hasOneVoice) return await readAloud(built.script.segments, invocation);
  await playScript(built.script, { ...playingOf(invocation, narration), speakers: article.speakers });
  return 0;
}

/** Reads a script as a person has edited it: what the audio will say, quotation marks unsaid where it has voices for them. */
async function hearEdited(
  reading: Understood,
  edit: Pick<EditedReading, 'edited' | 'narration' | 'lexicon'>,
  invocation: Invocation,
): Promise<ExitCode> {
  const playing = playingOf(invocation, edit.narration);
  return withEngine(reading.article.language, playing, async (engine, found) => {
    const { script, messages } = await prepareEdited(reading, { ...edit, engine, messages: found });
    tell(reading.source.name, [...reading.messages, ...messages], invocation);
    if (!isByEngine(invocation.values)) return await readAloud(script.segments, invocation);
    await playCast(script, engine, playing);
    return 0;
  });
}

async function readOperand(invocation: Invocation, config: Config): Promise<Understood> {
  const source = await openSource(onlyOperand(invocation, listenCommand.usage), invocation);
  return readAndUnderstand(source, config);
}

function tell(name: string, messages: readonly Message[], { values, terminal }: Invocation): void {
  for (const message of atLeast(flag(values, 'quiet') ? 'error' : 'warning', messages)) {
    terminal.complain(formatMessage(message, name));
  }
}

interface Aloud {
  readonly text: string;
  readonly spoken: string;
  readonly pauseAfterMs: number;
}

/** @throws AppError `speaker-program-missing`, and what `speakAloud` throws */
async function readAloud(segments: readonly Aloud[], invocation: Invocation): Promise<ExitCode> {
  const { values, terminal } = invocation;
  const { platform, env, signal } = terminal;
  const { available, program } = await findSpeaker(platform, env);
  if (!available) throw AppError.of('speaker-program-missing', { program });
  const rate = text(values, 'rate');
  const speed = rate === null ? null : parseRate(rate) / ownRate;
  const options: AloudOptions = { program, platform, voice: text(values, 'voice'), speed, signal };
  for (const segment of segments) {
    if (!flag(values, 'quiet')) terminal.print(`${segment.text}\n`);
    const letters = lostAloud(segment.spoken, platform);
    if (letters.length > 0) {
      tell(
        'lectern',
        [report('engine-cannot-say', { engine: program, letters, text: segment.text })],
        invocation,
      );
    }
    await speakAloud(segment.spoken, options);
    await pause(segment.pauseAfterMs, signal);
  }
  return 0;
}

function playingOf(invocation: Invocation, narration: Config['narration']): Playing {
  const { values, terminal } = invocation;
  return {
    narration,
    terminal,
    show(line) {
      if (!flag(values, 'quiet')) terminal.print(`${line}\n`);
    },
    tell: (messages) => tell('lectern', messages, invocation),
    pause,
  };
}

function pause(durationMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, durationMs);
    signal.addEventListener('abort', stop, { once: true });
  });
}
