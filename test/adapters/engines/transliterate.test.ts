import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { transliterate } from '../../../src/adapters/flite/transliterate.ts';

describe('transliterate', () => {
  it.each([
    // Latin
    ['Łódź', 'Lodz'],
    ['Siobhán Ó Néill', 'Siobhan O Neill'],
    ['Sigurðsson', 'Sigurdsson'],
    ['Þórður', 'Thordur'],
    ['Ærø', 'Aero'],
    ['Straße', 'Strasse'],
    ['İstanbul, Iğdır', 'Istanbul, Igdir'],
    ['Đặng Thị Hoa', 'Dang Thi Hoa'],
    ['Zoë’s café', "Zoe's cafe"],
    ['ﬁnd the ﬂat', 'find the flat'],
    ['Ⅳ and ½', 'IV and 1/2'],
    // Greek
    ['Αθήνα', 'Athina'],
    ['Παπανδρέου', 'Papandreou'],
    ['Μπακογιάννη', 'Bakogianni'],
    ['ΕΛΛΑΔΑ', 'ELLADA'],
    // Cyrillic
    ['Владимир', 'Vladimir'],
    ['Щукин', 'Shchukin'],
    ['Київ', 'Kyiv'],
    ['Григорій', 'Hryhoriy'],
    ['Љубљана', 'Lyublyana'],
    ['НАТО', 'NATO'],
    // Hangul
    ['서울', 'Seoul'],
    ['한국', 'Hanguk'],
    ['신라', 'Silla'],
    ['독립문', 'Dongnimmun'],
    ['종로', 'Jongno'],
    ['좋다', 'Jota'],
    ['값이', 'Gapsi'],
    ['부엌', 'Bueok'],
    // Kana
    ['とうきょう', 'Toukyou'],
    ['ニッポン', 'Nippon'],
    ['トヨタ', 'Toyota'],
    ['マッチ', 'Matchi'],
    ['ファミリー', 'Famiri'],
    ['しゃちょう', 'Shachou'],
    ['ジョン', 'Jon'],
    // Marks
    ['“One” – ‘two’—three…', "One - 'two', three."],
    ['¿Qué? «Sí»', 'Que? Si'],
    ['soft\u00adhyphen and\u00a0blank', 'soft hyphen and blank'],
  ])('%s is %s', (text, ascii) => {
    expect(transliterate(text)).toEqual({ ascii, lost: [] });
  });

  it('names what it cannot write, each character once', () => {
    const { ascii, lost } = transliterate('北京 and 北 with שלום');
    expect(lost.join('')).toBe('北京שלום');
    expect(ascii.replaceAll(/\s+/gu, ' ').trim()).toBe('and with');
  });

  it('takes decomposed accents for composed ones', () => {
    expect(transliterate('Zoe\u0308 Łódź'.normalize('NFD'))).toEqual({ ascii: 'Zoe Lodz', lost: [] });
  });

  it('gives ASCII of anything, and loses no letter without naming it', () => {
    assert(
      property(string({ unit: 'binary' }), (text) => {
        const { ascii, lost } = transliterate(text);
        expect(ascii).toMatch(/^[\x20-\x7e]*$/u);
        const letters = text.match(/\p{Letter}/gu) ?? [];
        if (letters.length > 0 && lost.length === 0) expect(ascii).toMatch(/[A-Za-z']/u);
      }),
    );
  });
});
