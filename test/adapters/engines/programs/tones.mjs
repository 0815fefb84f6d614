const sampleRateHz = 16_000;

/** A WAV file in which each letter of a text is a short tone: not speech, but as long as it, and the same every time. */
export function speakInTones(text, { rate = 1, voice = '' } = {}) {
  const letters = [...text.toLowerCase()].filter((letter) => /[\p{L}\p{N} ]/u.test(letter));
  const length = Math.round((0.07 * sampleRateHz) / rate);
  const samples = new Int16Array(length * letters.length);
  for (const [index, letter] of letters.entries()) {
    if (letter === ' ') continue;
    const pitch = 120 + 7 * ((letter.codePointAt(0) ?? 0) % 32) + 31 * voice.length;
    for (let at = 0; at < length; at += 1)
      samples[index * length + at] = 9000 * Math.sin((2 * Math.PI * pitch * at) / sampleRateHz);
  }
  return formatWav(samples);
}

function formatWav(samples) {
  const header = Buffer.alloc(44);
  header.write('RIFF', 0, 'latin1');
  header.writeUInt32LE(36 + samples.byteLength, 4);
  header.write('WAVEfmt ', 8, 'latin1');
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(sampleRateHz, 24);
  header.writeUInt32LE(2 * sampleRateHz, 28);
  header.writeUInt16LE(2, 32);
  header.writeUInt16LE(16, 34);
  header.write('data', 36, 'latin1');
  header.writeUInt32LE(samples.byteLength, 40);
  return Buffer.concat([header, Buffer.from(samples.buffer)]);
}
