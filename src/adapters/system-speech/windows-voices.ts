/** Windows speaks through System.Speech, which PowerShell runs fixed programs with: neither text nor names stand in them. */
import type { EngineVoice } from '../../ports/speech-engine.ts';
import { languageTag, soundFile, textFile, type Start, type SystemVoices } from './system-voices.ts';

/** A fixed program, in the one form that needs no quotation marks. */
const run = (program: string): Start => ({
  args: [
    '-NoLogo',
    '-NoProfile',
    '-NonInteractive',
    '-EncodedCommand',
    Buffer.from(program, 'utf16le').toString('base64'),
  ],
});

const begin = `$ErrorActionPreference = 'Stop'
[Console]::OutputEncoding = [Text.Encoding]::UTF8
Add-Type -AssemblyName System.Speech
$speaker = New-Object System.Speech.Synthesis.SpeechSynthesizer
`;

const listing = run(`${begin}foreach ($voice in $speaker.GetInstalledVoices()) {
  if ($voice.Enabled) {
    $info = $voice.VoiceInfo
    [Console]::WriteLine($info.Culture.Name + '|' + $info.Gender + '|' + $info.Name)
  }
}
`);

const saying = run(`${begin}$speaker.SelectVoice($env:LECTERN_VOICE)
$speaker.Rate = [int]$env:LECTERN_RATE
$here = (Get-Location).Path
$speaker.SetOutputToWaveFile([IO.Path]::Combine($here, '${soundFile}'))
$speaker.Speak([IO.File]::ReadAllText([IO.Path]::Combine($here, '${textFile}'), [Text.Encoding]::UTF8))
$speaker.Dispose()
`);

export const windowsVoices: SystemVoices = {
  program: 'powershell',
  list: listing,
  parse: parseWindowsVoices,
  say: ({ voice, params: { rate = 1 } }) => ({
    ...saying,
    env: { LECTERN_VOICE: voice, LECTERN_RATE: `${rateStep(rate)}` },
  }),
  plain: (text) => text,
};

/** Windows counts from −10, a third as fast, to 10, three times as fast. */
const rateStep = (rate: number): number => Math.round((10 * Math.log(rate)) / Math.log(3));

const genders: Readonly<Record<string, EngineVoice['gender']>> = { Female: 'female', Male: 'male' };

/** "en-GB|Female|Microsoft Hazel Desktop". */
function parseWindowsVoices(printed: string): readonly EngineVoice[] {
  return printed.split(/\r?\n/u).flatMap((line) => {
    const [, code = '', gender = '', name = ''] = /^([\w-]+)\|(\w*)\|(.+)$/u.exec(line) ?? [];
    const language = languageTag(code);
    if (language === null || name === '') return [];
    return [
      { id: name, name: `${name}, a voice of Windows`, language, gender: genders[gender] ?? 'unknown' },
    ];
  });
}
