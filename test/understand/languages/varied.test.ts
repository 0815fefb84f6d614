import { describe, expect, it } from 'vitest';
import { quotesOf, understandText } from '../support.ts';

/** Paragraphs with "text | speaker | role" of their quotations, in which the verb or the title stands in an unusual place. */
const paragraphs: Readonly<Record<string, readonly (readonly [body: string, ...said: string[]])[]>> = {
  fr: [
    [
      'Le directeur des services techniques, Paul Lenoir, parle d’un pont « à bout de souffle ».',
      'à bout de souffle | Paul Lenoir | directeur des services techniques',
    ],
    [
      "Dans un communiqué, l'association des riverains regrette de ne pas avoir été consultée : « Nous lisons le journal. »",
      'Nous lisons le journal. | association des riverains | none',
    ],
  ],
  de: [
    ['Laut dem Gutachten weist das Bauwerk „tiefe Risse“ auf.', 'tiefe Risse | Gutachten | none'],
    [
      'Der Leiter des Tiefbauamts, Paul Ehrlich-Brandt, spricht von einer Brücke „am Ende ihrer Kräfte“.',
      'am Ende ihrer Kräfte | Paul Ehrlich-Brandt | Leiter des Tiefbauamts',
    ],
    [
      'Klara Vogt sprach zuerst. Auf die Frage nach dem Zeitplan antwortete Vogt, die Arbeiten würden „noch vor dem Sommer“ beginnen.',
      'noch vor dem Sommer | Klara Vogt | none',
    ],
  ],
  es: [
    [
      'Habló Hugo Tejera, concejal de la oposición. «Ahora falta el dinero», resume un concejal de la mayoría.',
      'Ahora falta el dinero | concejal de la mayoría | none',
    ],
    [
      'El jefe de los servicios técnicos, Pablo Luna, habla de un puente «al límite de sus fuerzas».',
      'al límite de sus fuerzas | Pablo Luna | jefe de los servicios técnicos',
    ],
  ],
  nl: [
    [
      'Volgens het rapport van de ingenieurs heeft de brug ‘diepe scheuren’.',
      'diepe scheuren | rapport van de ingenieurs | none',
    ],
    [
      'Het hoofd van de technische dienst, Paul de Groot, is somber. ‘We hebben geen keus’, vervolgt De Groot.',
      'We hebben geen keus | Paul de Groot | hoofd van de technische dienst',
    ],
    [
      'Clara Visser sprak eerst. Op de vraag naar de planning antwoordde Visser dat het werk ‘nog voor de zomer’ begint.',
      'nog voor de zomer | Clara Visser | none',
    ],
    [
      '‘Nu alleen het geld nog’, klinkt het bij een raadslid van de meerderheid.',
      'Nu alleen het geld nog | raadslid van de meerderheid | none',
    ],
  ],
};

describe.each(Object.entries(paragraphs))('varied attributions: %s', (language, rows) => {
  it.each(rows)('%s', (body, ...said) => {
    const found = quotesOf(understandText(body, language));
    expect(
      found.map(({ text, speaker, role }) => `${text} | ${speaker ?? 'nobody'} | ${role ?? 'none'}`),
    ).toEqual(said);
  });
});
