import { describe, expect, it } from 'vitest';
import { quotesOf, saidIn, understandText } from './support.ts';

describe('who is meant', () => {
  it('takes "the spokeswoman" and "she" for the nameless one who spoke', () => {
    const article = understandText(
      'A spokeswoman for the ministry said: “It is a test.”\n“It ends soon,” the spokeswoman added.\n“Very soon,” she said.',
    );
    expect(article.speakers.map(({ name }) => name)).toEqual(['spokeswoman for the ministry']);
    expect(quotesOf(article)).toHaveLength(3);
  });

  it('tells a body by its pronoun', () => {
    const [speaker] = understandText(
      'Falls Transit, which runs the buses, wrote: “They are late.” “We know,” it added.',
    ).speakers;
    expect(speaker).toMatchObject({ name: 'Falls Transit', kind: 'body' });
  });

  it('learns the gender of a name from the pronoun that means it', () => {
    const { speakers } = understandText('Dr. Mina Sorrell runs the clinic. “I am here,” she said.');
    expect(speakers.map(({ name, gender }) => [name, gender])).toEqual([['Mina Sorrell', 'feminine']]);
  });

  it('tells two bearers of a title apart by the other words of the phrase', () => {
    expect(
      saidIn(
        'Finance Minister Hugo Brandt met Transport Minister Clara Voss. The finance minister said: “It is late.”',
      ),
    ).toEqual(['It is late. | Hugo Brandt']);
  });

  it('reads the title before a comma', () => {
    const { speakers } = understandText('“No,” said the council’s head of security, Piet Maas, on Monday.');
    expect(speakers.map(({ name, role }) => [name, role])).toEqual([
      ['Piet Maas', 'council’s head of security'],
    ]);
  });

  it('gives no verb where a colon after a request announces the words', () => {
    const [quote] = quotesOf(
      understandText('Ana Ruiz granted it, and asked them to look ahead: “We must go on.”'),
    );
    expect(quote).toMatchObject({ speaker: 'Ana Ruiz', verb: null });
  });
});
