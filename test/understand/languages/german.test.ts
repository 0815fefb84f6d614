import { describe, expect, it } from 'vitest';
import { saidIn } from '../support.ts';

const intro = 'Ministerin Karla Brandt traf am Montag den Bürgermeister von Skara, Jens Holm.\n';
const said = (body: string): readonly string[] => saidIn(intro + body, 'de');

describe('German quotations', () => {
  it.each([
    [
      'a verb before',
      'Karla Brandt sagte am Montag: „Die Brücke bleibt zu.“',
      'Die Brücke bleibt zu. | Karla Brandt',
    ],
    [
      'marks that point inwards',
      '»Die Brücke bleibt zu«, sagte Karla Brandt.',
      'Die Brücke bleibt zu | Karla Brandt',
    ],
    ['Swiss marks', '«Die Brücke bleibt zu», sagte Karla Brandt.', 'Die Brücke bleibt zu | Karla Brandt'],
    [
      'a typewriter’s closing mark',
      '„Die Brücke bleibt zu", sagte Karla Brandt.',
      'Die Brücke bleibt zu | Karla Brandt',
    ],
    ['straight marks', '"Die Brücke bleibt zu", sagte Karla Brandt.', 'Die Brücke bleibt zu | Karla Brandt'],
    [
      'a pronoun',
      '„Die Brücke bleibt zu“, sagte Brandt.\n„Das ist sicherer“, sagte sie.',
      'Die Brücke bleibt zu | Karla Brandt',
      'Das ist sicherer | Karla Brandt',
    ],
    ['laut', 'Laut Brandt ist die Brücke „nicht mehr zu retten“.', 'nicht mehr zu retten | Karla Brandt'],
    ['a judging verb', 'Holm nannte den Plan „unausgegoren“.', 'unausgegoren | Jens Holm'],
    ['wie … mitteilte', 'Wie Brandt mitteilte, sei die Brücke „am Ende“.', 'am Ende | Karla Brandt'],
    ['so', '„Das ist sicherer“, so die Ministerin.', 'Das ist sicherer | Karla Brandt'],
    ['a broken one', '„Wir“, sagte Holm, „warten noch.“', 'Wir | Jens Holm', '+ warten noch. | Jens Holm'],
    ['sprechen von', 'Die Ministerin sprach von einem „Rückschlag“.', 'Rückschlag | Karla Brandt'],
    ['a body', 'Der Verband teilte mit: „Die Brücke ist sicher.“', 'Die Brücke ist sicher. | Verband'],
    ['a perfect', '„Wir warten noch“, hat Holm gesagt.', 'Wir warten noch | Jens Holm'],
    [
      'a spokesman of a body',
      '„Die Brücke ist sicher“, sagte ein Sprecher der Polizei.',
      'Die Brücke ist sicher | Sprecher der Polizei',
    ],
    ['a report', '„Die Brücke ist sicher“, heißt es in dem Bericht.', 'Die Brücke ist sicher | Bericht'],
    ['a question', '„Ist die Brücke sicher?“, fragte Holm.', 'Ist die Brücke sicher? | Jens Holm'],
    [
      'an inner quotation',
      '„Sie sagte ‚nein‘ zu uns“, erklärte Holm.',
      'Sie sagte ‚nein‘ zu uns | Jens Holm',
    ],
    [
      'two speakers',
      '„Sie bleibt zu“, sagte Brandt. „Sie bleibt offen“, entgegnete Holm.',
      'Sie bleibt zu | Karla Brandt',
      'Sie bleibt offen | Jens Holm',
    ],
    [
      'a change of person in the middle',
      'Brandt zufolge ist der Bau „ein Wagnis“.',
      'ein Wagnis | Karla Brandt',
    ],
  ])('are told by %s', (_, body, ...expected) => {
    expect(said(body)).toEqual(expected);
  });

  it.each([
    'Der Film „Die letzte Fähre“ läuft an.',
    'Die sogenannte „Mietbremse“ gilt weiter.',
    'Die Bank bietet einen „grünen“ Kredit an.',
  ])('leave plain: %s', (body) => {
    expect(said(body)).toEqual([]);
  });
});
