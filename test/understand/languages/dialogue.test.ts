import { describe, expect, it } from 'vitest';
import { saidIn, understandText } from '../support.ts';

const intros: Readonly<Record<string, string>> = {
  fr: 'Le maire Paul Morel a trouvé Anna Lenoir, directrice du port, sur le quai.\n',
  es: 'Ana Serra, alcaldesa de Vigo del Mar, habló con Pedro Luna.\n',
  pt: 'A prefeita Ana Serra encontrou Pedro Luna no porto.\n',
  it: 'La sindaca Anna Serra ha incontrato Pietro Luna.\n',
};

const turns: readonly (readonly [language: string, body: string, ...said: string[]])[] = [
  ['fr', '— Je ne sais pas, dit Anna Lenoir.', 'Je ne sais pas | Anna Lenoir'],
  [
    'fr',
    '– Je ne sais pas, dit-elle. On verra.',
    'Je ne sais pas | Anna Lenoir',
    '+ On verra. | Anna Lenoir',
  ],
  [
    'fr',
    '— Vous ne savez pas ? demande le maire, surpris. C’est pourtant votre quai.',
    'Vous ne savez pas ? | Paul Morel',
    '+ C’est pourtant votre quai. | Paul Morel',
  ],
  [
    'fr',
    '— Le pont est fermé, a expliqué Anna Lenoir, la directrice du port. Il rouvrira en mai.',
    'Le pont est fermé | Anna Lenoir',
    '+ Il rouvrira en mai. | Anna Lenoir',
  ],
  ['es', 'Ana Serra se levantó y dijo:\n—No me iré de aquí.', 'No me iré de aquí. | Ana Serra'],
  [
    'fr',
    '— Où va le ferry ? demande Paul Morel.\n— À Skara, lui répond Anna Lenoir, mais pas demain.\n— Pourquoi ?',
    'Où va le ferry ? | Paul Morel',
    'À Skara | Anna Lenoir',
    '+ mais pas demain. | Anna Lenoir',
    'Pourquoi ? | Paul Morel',
  ],
  [
    'fr',
    '— Vous êtes prêts ?\n— Oui, depuis longtemps.',
    'Vous êtes prêts ? | nobody',
    'Oui, depuis longtemps. | nobody',
  ],
  ['es', '—No lo sé —dijo Ana Serra—. Ya veremos.', 'No lo sé | Ana Serra', '+ Ya veremos. | Ana Serra'],
  [
    'es',
    '—¿Cuándo? —le preguntó Pedro Luna.\n—Mañana —respondió ella, con una sonrisa—, si no llueve.',
    '¿Cuándo? | Pedro Luna',
    'Mañana | Ana Serra',
    '+ si no llueve. | Ana Serra',
  ],
  [
    'es',
    '—El muelle —y todos lo saben— está cerrado —dijo Pedro Luna.',
    'El muelle —y todos lo saben— está cerrado | Pedro Luna',
  ],
  ['pt', '— Não sei — disse Ana Serra. — Vamos ver.', 'Não sei | Ana Serra', '+ Vamos ver. | Ana Serra'],
  ['pt', '— Amanhã, respondeu a prefeita.', 'Amanhã | Ana Serra'],
  [
    'it',
    '– Domani, – ha risposto la sindaca, – se non piove.',
    'Domani, | Anna Serra',
    '+ se non piove. | Anna Serra',
  ],
  ['it', '— Non lo so — ha detto Pietro Luna.', 'Non lo so | Pietro Luna'],
];

/** Paragraphs that begin with a dash, and are nobody's words. */
const others: readonly (readonly [language: string, body: string])[] = [
  ['fr', 'Le conseil a pris deux décisions.\n— Un abri sera construit.\n— Les bancs seront repeints.'],
  ['fr', '— le maire, a dit Anna Lenoir, viendra ;\n— la directrice aussi.'],
  ['es', '—Obras en el muelle.\n—Cierre del puerto.'],
  ['nl', '— Het dorp, zei Anna Visser, is klein.'],
];

describe('dialogue that is set with dashes', () => {
  it.each(turns)('%s: %s', (language, body, ...said) => {
    expect(saidIn((intros[language] ?? '') + body, language)).toEqual(said);
  });

  it.each(others)('%s, no dialogue: %s', (language, body) => {
    expect(saidIn(body, language)).toEqual([]);
  });

  it('leaves items with dashes in their list', () => {
    const article = understandText('Trois demandes :\n- Plus de bancs, dit Anna Lenoir.\n- Un abri ?', 'fr');
    expect(article.body.map(({ kind }) => kind)).toEqual(['paragraph', 'list']);
    expect(article.speakers).toEqual([]);
  });

  it('tells a line that names the source of the words above it', () => {
    expect(saidIn('« Le pont est vieux. »\n— Anna Lenoir, directrice du port', 'fr')).toEqual([
      'Le pont est vieux. | Anna Lenoir',
    ]);
  });
});
