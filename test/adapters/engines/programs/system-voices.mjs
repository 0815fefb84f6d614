/**
 * Stands in for what macOS and Windows speak through: `say`, and PowerShell with one of the fixed programs of Lectern's.
 * Anything else that it is started with ends it, as does text in its arguments or its environment.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { speakInTones } from './tones.mjs';

const [system, ...args] = process.argv.slice(2);

function refuse(problem) {
  process.stderr.write(`${problem}\n`);
  process.exit(9);
}

const optionOf = (name) => args[args.indexOf(name) + 1];

function sayOfMac() {
  if (args.join(' ') === '-v ?') {
    return process.stdout.write(
      'Alex                en_US    # Most people recognize me by my voice.\n' +
        'Bad News            en_US    # The light you see at the end of the tunnel is a train.\n' +
        'Daniel              en_GB    # Hello! My name is Daniel.\n' +
        'Eddy (English (UK)) en_GB    # Hello! My name is Eddy.\n' +
        'Thomas              fr_FR    # Bonjour! Je m’appelle Thomas.\n',
    );
  }
  const shape = args.map((word, at) => (/^-[vrof]$/u.test(args[at - 1] ?? '') ? '' : word)).join(' ');
  if (!/^-v {2}(?:-r {2})?--file-format=WAVE --data-format=LEI16@22050 -o {2}-f $/u.test(shape))
    refuse(shape);
  const text = readFileSync(optionOf('-f'), 'utf8');
  if (text.includes('[[')) refuse('a command to the voice');
  const rate = args.includes('-r') ? Number(optionOf('-r')) / 175 : 1;
  writeFileSync(optionOf('-o'), speakInTones(text, { rate, voice: optionOf('-v') }));
}

function powershell() {
  const [program, ...others] = args.slice(-1).map((word) => Buffer.from(word, 'base64').toString('utf16le'));
  if (args.slice(0, -1).join(' ') !== '-NoLogo -NoProfile -NonInteractive -EncodedCommand')
    refuse(args.join(' '));
  if (others.length > 0 || !program.includes('Add-Type -AssemblyName System.Speech')) refuse(program);
  if (program.includes('GetInstalledVoices')) {
    return process.stdout.write(
      'en-GB|Female|Microsoft Hazel Desktop\r\nen-US|Male|Microsoft David Desktop\r\nde-DE|Neutral|Stefan\r\n',
    );
  }
  const { LECTERN_VOICE: voice, LECTERN_RATE: step } = process.env;
  const text = readFileSync('text.txt', 'utf8');
  writeFileSync('sound.wav', speakInTones(text, { rate: 3 ** (Number(step) / 10), voice }));
}

({ say: sayOfMac, powershell })[system]?.();
