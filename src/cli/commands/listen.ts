import { loadConfig } from '../../adapters/config-file.ts';
import { findSpeaker } from '../../adapters/system-speaker/find-speaker.ts';
import { speakAloud } from '../../adapters/system-speaker/speak-aloud.ts';
import { AppError } from '../../errors/app-error.ts';
import { readAndUnderstand } from '../../render/read-and-understand.ts';
import { buildScript } from '../../script/build-script.ts';
import type { Segment } from '../../script/segment.ts';
import { flag, sourceOptions, text, type Command, type Invocation } from '../command.ts';
import { atLeast, formatMessage } from '../reporters/messages.ts';
import { parseRate } from '../rate.ts';
import { onlyOperand, openSource } from '../sources.ts';
import type { ExitCode } from '../terminal.ts';

export const listenCommand: Command = {
  usage: 'lectern listen SOURCE',
  summary: 'reads the script aloud now, through this computer’s own voice; Ctrl-C stops it',
  options: {
    voice: {
      type: 'string',
      value: 'VOICE',
      help: 'a voice as the system names it: Samantha, voice_kal_diphone',
    },
    rate: { type: 'string', value: 'WORDS', help: 'words a minute, 80 to 300 (default: the voice’s own)' },
    ...sourceOptions,
  },
  examples: [
    ['lectern listen article.txt', 'from the headline to the sign-off'],
    ['lectern listen article.txt --rate 220', 'faster'],
  ],
  run: runListen,
};

/** How fast the systems' voices speak by themselves. */
const ownRate = 175;

async function runListen(invocation: Invocation): Promise<ExitCode> {
  const { values, terminal } = invocation;
  const source = await openSource(onlyOperand(invocation, listenCommand.usage), invocation);
  const config = await loadConfig(text(values, 'config'), terminal.folder);
  const reading = await readAndUnderstand(source, config);
  const { script, messages } = buildScript(reading.article, { source: reading.source });
  const { available, program } = await findSpeaker(terminal.platform, terminal.env);
  if (!available) throw AppError.of('speaker-program-missing', { program });
  for (const message of atLeast(flag(values, 'quiet') ? 'error' : 'warning', [
    ...reading.messages,
    ...messages,
  ])) {
    terminal.complain(formatMessage(message, source.name));
  }
  const rate = text(values, 'rate');
  const options = {
    program,
    platform: terminal.platform,
    voice: text(values, 'voice'),
    speed: rate === null ? null : parseRate(rate) / ownRate,
    signal: terminal.signal,
  };
  for (const [index, segment] of script.segments.entries()) {
    if (!flag(values, 'quiet')) terminal.print(`${segment.text}\n`);
    await speakAloud(withQuoteCues(script.segments, index), options);
    await pause(segment.pauseAfterMs, terminal.signal);
  }
  return 0;
}

/** With one voice for everybody, the ear is told where a quotation begins and ends. */
function withQuoteCues(segments: readonly Segment[], index: number): string {
  const segment = segments[index];
  if (segment === undefined) return '';
  const quotes = (other: Segment | undefined): boolean =>
    other?.kind === 'quote' && other.speaker?.id === segment.speaker?.id;
  if (!quotes(segment)) return segment.spoken;
  const opens = quotes(segments[index - 1]) ? '' : 'Quote: ';
  const closes = quotes(segments[index + 1]) ? '' : ' End quote.';
  return opens + segment.spoken + closes;
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
