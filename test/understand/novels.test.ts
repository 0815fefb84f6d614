import { describe, expect, it } from 'vitest';
import { saidIn } from './support.ts';

describe('Dialogue as novels have it', () => {
  it('takes turns where nobody is named', () => {
    const body = [
      '“I never asked for the lighthouse,” said Elinor Marsh, setting down her cup. “It was left to me.”',
      '“And yet you kept it,” replied Mr. Tallis.',
      '“What else should I have done?”',
      '“You might have sold it.”',
      'Elinor laughed. “To whom?”',
      '“To me,” said he.',
      'She looked at him for a long time. “You never said a word of it.”',
    ];
    expect(saidIn(body.join('\n'))).toEqual([
      'I never asked for the lighthouse, | Elinor Marsh',
      '+ It was left to me. | Elinor Marsh',
      'And yet you kept it, | Tallis',
      'What else should I have done? | Elinor Marsh',
      'You might have sold it. | Tallis',
      'To whom? | Elinor Marsh',
      'To me, | Tallis',
      'You never said a word of it. | Elinor Marsh',
    ]);
  });

  it('is told by who acts between two parts of it', () => {
    const body = [
      '‘You are late,’ said Captain Brandt.',
      '‘I know it,’ Peter said. ‘The road was under water.’',
      '‘Under water!’ The captain struck the table. ‘Do you take me for a fool?’',
      '‘No, sir.’',
      '‘Then where were you?’',
    ];
    expect(saidIn(body.join('\n'))).toEqual([
      'You are late, | Brandt',
      'I know it, | Peter',
      '+ The road was under water. | Peter',
      'Under water! | Brandt',
      'Do you take me for a fool? | Brandt',
      'No, sir. | Peter',
      'Then where were you? | Brandt',
    ]);
  });
});
