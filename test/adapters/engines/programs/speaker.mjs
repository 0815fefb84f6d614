/**
 * Stands in for a speech engine: speaker.mjs MOOD VOICE RATE [TEXT-FILE|-] [SOUND-FILE|-]. Its moods are what engines do
 * when they fail.
 */
import { readFileSync, writeFileSync, writeSync } from 'node:fs';
import { speakInTones } from './tones.mjs';

const [mood, voice, rate, textFile = '-', soundFile = '-'] = process.argv.slice(2);
const text = readFileSync(textFile === '-' ? 0 : textFile, 'utf8');
const wav = speakInTones(text, { rate: Number(rate), voice });

const moods = {
  well: () => give(wav),
  hangs: () => setInterval(() => undefined, 1000),
  dies: () => {
    give(wav.subarray(0, wav.length / 3));
    process.kill(process.pid, 'SIGKILL');
  },
  fails: () => {
    process.stderr.write('no such voice on this Monday\n');
    process.exitCode = 4;
  },
  'half a file': () => give(wav.subarray(0, wav.length / 2)),
  nothing: () => undefined,
  'no WAV file': () => give(Buffer.from('<html>Sign in to speak</html>')),
  silence: () => give(Buffer.concat([wav.subarray(0, 44), Buffer.alloc(wav.length - 44)])),
  'one word alone': () => give(speakInTones(text.split(' ')[0] ?? '')),
  noise: () => {
    process.stderr.write('warning: a knob is loose\n'.repeat(20_000));
    give(wav);
  },
  'too much': () => {
    for (;;) writeSync(1, Buffer.alloc(2 ** 20, 'lalala'));
  },
  'another sample rate': () => {
    wav.writeUInt32LE(8000, 24);
    give(wav);
  },
  'no sample rate': () => {
    wav.writeUInt32LE(0, 24);
    give(wav);
  },
};

function give(bytes) {
  if (soundFile === '-') writeSync(1, bytes);
  else writeFileSync(soundFile, bytes);
}

moods[mood]?.();
