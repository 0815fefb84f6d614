import { describe, expect, it } from 'vitest';
import { saidIn } from '../support.ts';

const intro = 'Ana Ruiz, the harbour minister, met Bo Lindqvist on Monday.\n';
const said = (body: string): readonly string[] => saidIn(intro + body);

describe('marks that are no quotation', () => {
  it.each([
    'Robert “Bobby” Lang opened the pier.',
    'The pier is 12" wide and 6\' deep.',
    "Rock 'n' roll was born in the '50s, and the captains' wives danced.",
    'The so-called “ferry tax” ends in May.',
    'The novel “The Last Ferry” sold well.',
    'Her column “Notes From the Pier” runs on Sundays.',
    'The word “pier” is older than the town.',
    'The band played “Harbour Lights” at noon.',
    'The bank offers a “green” loan to owners.',
    'The parts were labelled id="7" and id="8".',
  ])('%s', (body) => {
    expect(said(body)).toEqual([]);
  });
});

describe('marks of all kinds', () => {
  it.each([
    [
      "''The pier is safe,'' Ruiz said. ''It is new.''",
      'The pier is safe, | Ana Ruiz',
      '+ It is new. | Ana Ruiz',
    ],
    ["``The pier is safe,'' Ruiz said.", 'The pier is safe, | Ana Ruiz'],
    ['"The pier is safe," Ruiz said.', 'The pier is safe, | Ana Ruiz'],
    [
      '‘The pier is safe,’ Ruiz said. ‘It’s the captains’ pride.’',
      'The pier is safe, | Ana Ruiz',
      '+ It’s the captains’ pride. | Ana Ruiz',
    ],
    ["'The pier is safe,' Ruiz said. 'It's new.'", 'The pier is safe, | Ana Ruiz', "+ It's new. | Ana Ruiz"],
    ['“He said ‘never’ and left,” Ruiz said.', 'He said ‘never’ and left, | Ana Ruiz'],
    ['‘He said “never” and left,’ Ruiz said.', 'He said “never” and left, | Ana Ruiz'],
    [
      '“The pier is safe. It is new.\n“It shines in the sun,” Ruiz said.',
      'The pier is safe. It is new. | Ana Ruiz',
      '+ It shines in the sun, | Ana Ruiz',
    ],
    [
      'Ruiz said: “The pier is safe.\n“It is new.\n“It shines.”',
      'The pier is safe. | Ana Ruiz',
      '+ It is new. | Ana Ruiz',
      '+ It shines. | Ana Ruiz',
    ],
    ['Ruiz said the ’90s were “a gift to the sea.”', 'a gift to the sea. | Ana Ruiz'],
    ['Ruiz said the 12" plank was “too short.”', 'too short. | Ana Ruiz'],
    ['“The pier (see map) is safe,” Ruiz said.', 'The pier (see map) is safe, | Ana Ruiz'],
    ['“Robert ‘Bobby’ Lang built it,” Ruiz said.', 'Robert ‘Bobby’ Lang built it, | Ana Ruiz'],
    ['Robert “Bobby” Lang said: “I built it.”', 'I built it. | Robert Lang'],
    ['“Why?” Ruiz asked. “Why now?”', 'Why? | Ana Ruiz', '+ Why now? | Ana Ruiz'],
    ['“It is safe,” Ruiz said, “and new”.', 'It is safe, | Ana Ruiz', '+ and new | Ana Ruiz'],
    ['Ruiz (who is from Skara) called it “a gift.”', 'a gift. | Ana Ruiz'],
  ])('%s', (body, ...expected) => {
    expect(said(body)).toEqual(expected);
  });
});
