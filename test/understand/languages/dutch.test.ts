import { describe, expect, it } from 'vitest';
import { saidIn } from '../support.ts';

const intro = 'Minister Karin de Wit ontmoette dinsdag de burgemeester van Skaardam, Piet Holm.\n';
const said = (body: string): readonly string[] => saidIn(intro + body, 'nl');

describe('Dutch quotations', () => {
  it.each([
    ['single marks', '‘De brug blijft dicht’, zegt Karin de Wit.', 'De brug blijft dicht | Karin de Wit'],
    ['double marks', '“De brug blijft dicht”, zei Karin de Wit.', 'De brug blijft dicht | Karin de Wit'],
    ['low marks', '„De brug blijft dicht”, zei Karin de Wit.', 'De brug blijft dicht | Karin de Wit'],
    ['a judging verb', 'De Wit noemt het plan “onhaalbaar”.', 'onhaalbaar | Karin de Wit'],
    ['volgens', 'Volgens de minister is de brug “een gevaar”.', 'een gevaar | Karin de Wit'],
    ['aldus', '“De stad wacht”, aldus Holm.', 'De stad wacht | Piet Holm'],
    ['a verb before', 'Holm antwoordde: “De stad wacht.”', 'De stad wacht. | Piet Holm'],
    [
      'a broken one',
      '“De brug”, zei De Wit, “blijft dicht.”',
      'De brug | Karin de Wit',
      '+ blijft dicht. | Karin de Wit',
    ],
    [
      'a pronoun',
      '“De brug blijft dicht”, zei De Wit.\n“Dat is veiliger”, zei ze.',
      'De brug blijft dicht | Karin de Wit',
      'Dat is veiliger | Karin de Wit',
    ],
    ['a question', '“Is de brug veilig?”, vroeg Holm.', 'Is de brug veilig? | Piet Holm'],
    [
      'two speakers',
      '“Ze gaat dicht”, zei De Wit. “Ze blijft open”, reageerde Holm.',
      'Ze gaat dicht | Karin de Wit',
      'Ze blijft open | Piet Holm',
    ],
    [
      'a spokesman of a body',
      '“De brug is veilig”, zei een woordvoerder van de politie.',
      'De brug is veilig | woordvoerder van de politie',
    ],
    ['laten weten', '“De stad wacht”, laat Holm weten.', 'De stad wacht | Piet Holm'],
  ])('are told by %s', (_, body, ...expected) => {
    expect(said(body)).toEqual(expected);
  });

  it.each(['De film “De laatste pont” draait vandaag.', 'De bank biedt een “groene” lening aan.'])(
    'leave plain: %s',
    (body) => {
      expect(said(body)).toEqual([]);
    },
  );
});
