export type CharacterClass = 'space' | 'letter' | 'digit' | 'mark';

function classOfAscii(code: number): CharacterClass {
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return 'letter';
  if (code >= 48 && code <= 57) return 'digit';
  return code <= 32 ? 'space' : 'mark';
}

const ascii = Array.from({ length: 128 }, (_, code) => classOfAscii(code));

/** What a UTF-16 unit is good for in a word. Letters of every script count; NaN, beyond the text, is a space. */
export function characterClass(code: number): CharacterClass {
  if (Number.isNaN(code)) return 'space';
  if (code < 128) return ascii[code] ?? 'mark';
  if (code < 0xc0) {
    if (code === 0xa0) return 'space';
    return code === 0xaa || code === 0xb5 || code === 0xba ? 'letter' : 'mark';
  }
  if (code < 0x2000) return code === 0xd7 || code === 0xf7 ? 'mark' : 'letter';
  if (code <= 0x206f) return code <= 0x200b || code === 0x202f || code === 0x2028 ? 'space' : 'mark';
  if (code >= 0x3000 && code <= 0x301f) return code === 0x3000 ? 'space' : 'mark';
  if (code >= 0xff00 && code <= 0xff20) return code >= 0xff10 && code <= 0xff19 ? 'digit' : 'mark';
  return code >= 0x20a0 && code <= 0x20cf ? 'mark' : 'letter';
}
