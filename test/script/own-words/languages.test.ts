import { describe, expect, it } from 'vitest';
import { ownWordsFor } from '../../../src/script/own-words/languages.ts';

const day = { year: 2026, month: 3, day: 1 };
const names = ['Ana Ruiz', 'Inés Okoro'];

/** Everything that the words of a language can say, once. */
function sample(language: string): readonly string[] {
  const { words, region } = ownWordsFor(language);
  return [
    words.count(1, 'agreements'),
    words.count(21, 'points'),
    words.itemNumber(3),
    words.tableSize(1, 2),
    words.row(4),
    words.byline(names, 'Pella'),
    words.byline([], 'Pella'),
    words.published('Kurier', day, region),
    words.farewell('Kurier'),
  ];
}

describe('the words of Lectern’s own', () => {
  it.each([
    [
      'en-GB',
      [
        'One agreement.',
        'Twenty-one items.',
        'Three:',
        'A table of one row and two columns.',
        'Row four.',
        'By Ana Ruiz and Inés Okoro, in Pella.',
        'Reported from Pella.',
        'Published by Kurier on 1 March 2026.',
        'That was an article from Kurier.',
      ],
    ],
    [
      'fr',
      [
        'Un accord.',
        'Vingt et un éléments.',
        'Trois:',
        'Un tableau avec une ligne et deux colonnes.',
        'Ligne quatre.',
        'Par Ana Ruiz et Inés Okoro, Pella.',
        'Pella.',
        'Publié par Kurier le 1er mars 2026.',
        'Vous avez écouté un article publié par Kurier.',
      ],
    ],
    [
      'de',
      [
        'Eine Vereinbarung.',
        'Einundzwanzig Punkte.',
        'Drei:',
        'Eine Tabelle mit einer Zeile und zwei Spalten.',
        'Zeile vier.',
        'Von Ana Ruiz und Inés Okoro, Pella.',
        'Pella.',
        'Veröffentlicht von Kurier am 1. März 2026.',
        'Das war ein Artikel von Kurier.',
      ],
    ],
    [
      'es',
      [
        'Un acuerdo.',
        'Veintiún puntos.',
        'Tres:',
        'Una tabla de una fila y dos columnas.',
        'Fila cuatro.',
        'Por Ana Ruiz e Inés Okoro, Pella.',
        'Pella.',
        'Publicado por Kurier el 1 de marzo de 2026.',
        'Ha sido un artículo de Kurier.',
      ],
    ],
    [
      'it',
      [
        'Un accordo.',
        'Ventuno punti.',
        'Tre:',
        'Una tabella di una riga e due colonne.',
        'Riga quattro.',
        'Di Ana Ruiz e Inés Okoro, Pella.',
        'Pella.',
        'Pubblicato da Kurier il 1º marzo 2026.',
        'Era un articolo di Kurier.',
      ],
    ],
    [
      'pt-BR',
      [
        'Um acordo.',
        'Vinte e um pontos.',
        'Três:',
        'Uma tabela de uma linha e duas colunas.',
        'Linha quatro.',
        'Por Ana Ruiz e Inés Okoro, Pella.',
        'Pella.',
        'Publicado por Kurier em 1 de março de 2026.',
        'Foi um artigo de Kurier.',
      ],
    ],
    [
      'nl',
      [
        'Één afspraak.',
        'Eenentwintig punten.',
        'Drie:',
        'Een tabel met één rij en twee kolommen.',
        'Rij vier.',
        'Door Ana Ruiz en Inés Okoro, Pella.',
        'Pella.',
        'Gepubliceerd door Kurier op 1 maart 2026.',
        'Dit was een artikel van Kurier.',
      ],
    ],
  ])('are idiomatic in %s', (language, expected) => {
    expect(sample(language)).toEqual(expected);
    expect(ownWordsFor(language).language).toBe(language);
  });

  it.each(['en', 'fr', 'de', 'es', 'it', 'pt', 'nl'])('are whole sentences in %s', (language) => {
    const { words } = ownWordsFor(language);
    const { picture, undescribedPicture, credit, syntheticVoices } = words;
    for (const sentence of [picture, undescribedPicture, credit, syntheticVoices, words.farewell(null)]) {
      expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  it('are English where there are none in the language', () => {
    expect(ownWordsFor('fi')).toMatchObject({ language: 'en', region: null });
    expect(ownWordsFor('constructor')).toMatchObject({ language: 'en' });
    expect(sample('fi')).toEqual(sample('en'));
  });
});
