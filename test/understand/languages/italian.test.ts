import { describe, expect, it } from 'vitest';
import { saidIn } from '../support.ts';

const intro = 'La ministra Elsa Conti ha incontrato martedì il sindaco di Brea, Paolo Serri.\n';
const said = (body: string): readonly string[] => saidIn(intro + body, 'it');

describe('Italian quotations', () => {
  it.each([
    ['a perfect', '«Il ponte resterà chiuso», ha detto Elsa Conti.', 'Il ponte resterà chiuso | Elsa Conti'],
    [
      'a broken one',
      '«Il ponte», ha detto Conti, «resterà chiuso».',
      'Il ponte | Elsa Conti',
      '+ resterà chiuso | Elsa Conti',
    ],
    [
      'straight marks without a comma',
      '"Il ponte resterà chiuso" ha spiegato la ministra.',
      'Il ponte resterà chiuso | Elsa Conti',
    ],
    ['curved marks', '“La città aspetta”, dice il sindaco.', 'La città aspetta | Paolo Serri'],
    ['a judging verb', 'Serri ha definito il piano «una follia».', 'una follia | Paolo Serri'],
    ['secondo', 'Secondo la ministra, «il ponte è un pericolo».', 'il ponte è un pericolo | Elsa Conti'],
    ['a verb before', 'Serri ha replicato: «La città aspetta».', 'La città aspetta | Paolo Serri'],
    ['a body', 'In una nota, il Comune precisa che «il ponte è sicuro».', 'il ponte è sicuro | Comune'],
    [
      'no subject',
      '«Chiuderà», ha detto Conti.\n«Non c’è altra via», ha aggiunto.',
      'Chiuderà | Elsa Conti',
      'Non c’è altra via | Elsa Conti',
    ],
    ['a question', '«Il ponte è sicuro?», ha chiesto Serri.', 'Il ponte è sicuro? | Paolo Serri'],
    [
      'two speakers',
      '«Chiuderà», dice Conti. «Non lo permetterò», ribatte Serri.',
      'Chiuderà | Elsa Conti',
      'Non lo permetterò | Paolo Serri',
    ],
    ['a verb of manner', '«Vedremo», sospira Serri.', 'Vedremo | Paolo Serri'],
  ])('are told by %s', (_, body, ...expected) => {
    expect(said(body)).toEqual(expected);
  });

  it.each(['Il film «L’ultimo traghetto» esce oggi.', 'La banca offre un prestito «verde» alle famiglie.'])(
    'leave plain: %s',
    (body) => {
      expect(said(body)).toEqual([]);
    },
  );
});
