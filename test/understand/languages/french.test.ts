import { describe, expect, it } from 'vitest';
import { saidIn } from '../support.ts';

const intro = 'La ministre Anne Delorme a rencontré le maire de Brenne, Paul Verdier, mardi.\n';
const said = (body: string): readonly string[] => saidIn(intro + body, 'fr');

describe('French quotations', () => {
  it.each([
    [
      'an inverted verb with a day',
      '« Le pont fermera », a déclaré mardi la ministre Anne Delorme.',
      'Le pont fermera | Anne Delorme',
    ],
    ['a verb before', 'Paul Verdier a répondu : « La ville attendra. »', 'La ville attendra. | Paul Verdier'],
    [
      'an auxiliary with its pronoun',
      '« La ville attendra », a prévenu Paul Verdier.\n« Elle a le temps », a-t-il ajouté.',
      'La ville attendra | Paul Verdier',
      'Elle a le temps | Paul Verdier',
    ],
    [
      'a reflexive verb',
      '« C’est une bonne nouvelle », s’est félicité Paul Verdier.',
      'C’est une bonne nouvelle | Paul Verdier',
    ],
    ['a verb of manner', '« Nous verrons bien », soupire Paul Verdier.', 'Nous verrons bien | Paul Verdier'],
    ['a title', '« La ville attendra », assure le maire.', 'La ville attendra | Paul Verdier'],
    ['selon', 'Selon la ministre, « le pont est trop vieux ».', 'le pont est trop vieux | Anne Delorme'],
    [
      'd’après behind it',
      '« Le pont est trop vieux », d’après Anne Delorme.',
      'Le pont est trop vieux | Anne Delorme',
    ],
    ['a judging verb', 'Paul Verdier a qualifié le projet de « folie ».', 'folie | Paul Verdier'],
    [
      'a body',
      'Dans un communiqué, la préfecture affirme que « le pont est sûr ».',
      'le pont est sûr | préfecture',
    ],
    [
      'a sentence that ends in its marks',
      '« Le pont est sûr. » Anne Delorme l’a dit mardi.',
      'Le pont est sûr. | Anne Delorme',
    ],
    [
      'a broken one',
      '« Le pont », dit Anne Delorme, « sera fermé. »',
      'Le pont | Anne Delorme',
      '+ sera fermé. | Anne Delorme',
    ],
    [
      'two speakers',
      '« Il fermera », dit Anne Delorme. « Il restera ouvert », réplique Paul Verdier.',
      'Il fermera | Anne Delorme',
      'Il restera ouvert | Paul Verdier',
    ],
    ['English marks', '“Le pont fermera”, a confirmé Anne Delorme.', 'Le pont fermera | Anne Delorme'],
    ['straight marks', '"Le pont fermera", a confirmé Anne Delorme.', 'Le pont fermera | Anne Delorme'],
    ['a question', '« Le pont est-il sûr ? » demande Paul Verdier.', 'Le pont est-il sûr ? | Paul Verdier'],
    [
      'words inside the marks',
      '« Le pont, a expliqué Anne Delorme, sera fermé en mars. »',
      'Le pont | Anne Delorme',
      '+ sera fermé en mars. | Anne Delorme',
    ],
    [
      'words at the end inside the marks',
      '« Le pont sera fermé en mars, a-t-elle expliqué. »',
      'Le pont sera fermé en mars | Anne Delorme',
    ],
    [
      'a name that is no speaker inside the marks',
      '« Le pont, je le dis à Paul Verdier, sera fermé », a déclaré Anne Delorme.',
      'Le pont, je le dis à Paul Verdier, sera fermé | Anne Delorme',
    ],
    [
      'a spokeswoman of a body',
      '« Rien n’est décidé », indique une porte-parole de la mairie.',
      'Rien n’est décidé | porte-parole de la mairie',
    ],
  ])('are told by %s', (_, body, ...expected) => {
    expect(said(body)).toEqual(expected);
  });

  it.each(['Le film « Le Dernier Bac » sort mercredi.', 'La banque propose un prêt « vert » aux communes.'])(
    'leave plain: %s',
    (body) => {
      expect(said(body)).toEqual([]);
    },
  );
});
