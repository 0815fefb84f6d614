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
    ['Les élus se sont mis d’accord sur :', 'fr'],
    ['Beide Seiten vereinbarten:', 'de'],
    ['Der Rat einigte sich auf:', 'de'],
    ['Las partes acordaron lo siguiente:', 'es'],
    ['会派は次の点で合意した。', 'ja'],
    ['각 당은 다음과 같이 합의했다.', 'ko'],
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

describe('agreements told from other lists', () => {
  it.each([
    ['The council failed to agree on:', 'en'],
    ['No agreement was reached on these points:', 'en'],
    ['An accord has not been signed on:', 'en'],
    ['Critics of the deal say:', 'en'],
    ['The agenda:', 'en'],
    ['The unions demand:', 'en'],
    ['Elles ne se sont pas entendues sur :', 'fr'],
    ['Nicht einigen konnten sie sich auf:', 'de'],
    ['Las partes no acordaron lo siguiente:', 'es'],
    ['次の点では合意できなかった：', 'ja'],
  ])('hold points after "%s"', (leadIn, language) => {
    expect(listIn(`${leadIn}\n• The pier\n• The bridge`, language).holds).toBe('points');
  });

  it.each([
    ['They agreed not to:', 'en'],
    ['The two towns not only agreed to this:', 'en'],
    ['Both sides committed themselves to these steps:', 'en'],
    ['Les deux villes se sont engagées à :', 'fr'],
    ['Die Städte haben sich auf Folgendes verständigt:', 'de'],
    ['Le due città hanno firmato quanto segue:', 'it'],
    ['De steden kwamen het volgende overeen, en ondertekenden:', 'nl'],
    ['両市は次の点で合意した：', 'ja'],
  ])('hold agreements after "%s"', (leadIn, language) => {
    expect(listIn(`${leadIn}\n• The pier\n• The bridge`, language).holds).toBe('agreements');
  });

  it('under one heading each need a lead-in of their own, that does not deny what the heading says', () => {
    const { body } = understandText(
      '# What was signed\n• A treaty on fish\nThey differ on:\n• Salt\nOn tolls:\n• None on Sundays\nThe tide rose.\n• Boats',
    );
    const lists = body.filter((block) => block.kind === 'list');
    expect(lists.map(({ holds }) => holds)).toEqual(['agreements', 'points', 'agreements', 'points']);
  });
});
