import { describe, expect, it } from 'vitest';
import { speak } from '../../../src/script/spoken/speak.ts';

const said = (text: string, language: string): string => speak(text, { language }).spoken;

const TEXT =
  'A 21 % (3,5 €) – 10-15, 14:30, 3/5/2024 & -5 °C, 007, [1] {2} #3 @4 *5* 1/0 0. 0e XIV II. “6” ½ m² § ²';

describe('a language without rules of its own', () => {
  it.each([
    ['it', '21 % e 3,5', 'ventuno per cento e tre virgola cinque'],
    ['pt-BR', '10-15 €', 'dez a quinze euros'],
    ['nl', '2,5 %', 'twee komma vijf procent'],
    ['tr', '5 %', 'yüzde beş'],
    ['ca', '21', 'dos u'],
    ['zh', '123', '一百二十三'],
  ])('says figures in its own words: %s, %s', (language, text, spoken) => {
    expect(said(text, language)).toBe(spoken);
  });

  it('leaves a figure unsaid, and says so, where its number words are not known', () => {
    const { spoken, doubts } = speak('Na 12 a', { language: 'xx' });
    expect(spoken).toBe('Na a');
    expect(doubts).toMatchObject([{ range: [3, 5], chose: '12' }]);
  });
});

describe('any language', () => {
  it.each(
    'fr fr-CH fr-BE de de-CH es es-MX it pt nl pl ru ja ko zh ar he hi fa th vi tr sv fi ca sk xx'.split(' '),
  )('says no digit, sign or unpaired mark: %s', (language) => {
    expect(said(TEXT, language)).toMatch(/^[\p{L}\p{M} ,.?!;:'-]*$/u);
  });
});

describe('a region', () => {
  it.each([
    ['fr-FR', '95', 'quatre-vingt-quinze'],
    ['fr-CH', '95', 'nonante-cinq'],
    ['es-ES', '1 de mayo', 'uno de mayo'],
    ['es-MX', '1 de mayo', 'primero de mayo'],
    ['es-ES', '$5', 'cinco dólares'],
    ['es-MX', '$5', 'cinco pesos'],
  ])('chooses the words: %s, %s', (language, text, spoken) => {
    expect(said(text, language)).toBe(spoken);
  });
});
