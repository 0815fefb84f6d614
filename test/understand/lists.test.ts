import { describe, expect, it } from 'vitest';
import type { List } from '../../src/article/block.ts';
import { understandText } from './support.ts';

const listIn = (body: string, language = 'en'): List => {
  const list = understandText(body, language).body.find((block) => block.kind === 'list');
  if (list?.kind !== 'list') throw new Error('expected a list');
  return list;
};

describe('lists', () => {
  it.each([
    ['The two sides agreed on the following:', 'en'],
    ['The deal includes:', 'en'],
    ['The council announced these measures.', 'en'],
    ['Les deux villes ont convenu de mesures :', 'fr'],
    ['Beide Seiten vereinbarten:', 'de'],
    ['Las partes acordaron lo siguiente:', 'es'],
  ])('hold agreements after "%s"', (leadIn, language) => {
    const list = listIn(`They met. ${leadIn}\n• Open the pier\n• Close the bridge`, language);
    expect([list.holds, list.leadIn?.text]).toEqual(['agreements', leadIn]);
  });

  it('hold agreements under a heading that says so, without a lead-in', () => {
    const list = listIn('# What was agreed\n• Open the pier\n• Close the bridge');
    expect([list.holds, list.leadIn, list.reason]).toEqual(['agreements', null, 'its heading says “agreed”']);
  });

  it.each(['The harbour has three piers:', 'The day in short.'])('hold points after "%s"', (before) => {
    expect(listIn(`${before}\n• The north pier\n• The south pier`).holds).toBe('points');
  });

  it('give the place of the lead-in in its paragraph', () => {
    const { leadIn } = listIn('They met in Skara. They agreed to do this:\n• Open the pier');
    expect(leadIn).toEqual({ block: 'b1', start: 19, end: 42, text: 'They agreed to do this:' });
  });

  it('take no lead-in from a sentence that announces nothing', () => {
    expect(listIn('The tide rose at noon.\n• The north pier').leadIn).toBeNull();
  });

  it('leave "first, second" prose', () => {
    const { body } = understandText('They agreed, first, to open the pier, and second, to close the bridge.');
    expect(body.map((block) => block.kind)).toEqual(['paragraph']);
  });
});
