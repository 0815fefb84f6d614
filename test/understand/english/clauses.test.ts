import { describe, expect, it } from 'vitest';
import { saidIn } from '../support.ts';

const intro = 'Ana Ruiz, the harbour minister of Skara, met Bo Lindqvist and Ola Berg on Monday.\n';

const cases: Readonly<Record<string, readonly (readonly [body: string, ...said: string[]])[]>> = {
  'a verb behind another one': [
    [
      'In a turn that called to mind, for some, Ola Berg’s famous refrain, Ms. Ruiz pledged to oppose the new pier “today, tomorrow, forever.”',
      'today, tomorrow, forever. | Ana Ruiz',
    ],
    [
      'Ruiz said she and her female peers jokingly referred to themselves as “The Glass Ceiling Club.”',
      'The Glass Ceiling Club. | Ana Ruiz',
    ],
    [
      'When Berg pointed out that Lindqvist refers to it as “Ferries for all,” Ruiz laughed.',
      'Ferries for all, | Ola Berg',
    ],
    [
      'The union-backed “Fight for Piers” movement plans to protest the debate, the Daily Herald reports.',
      'Fight for Piers | Daily Herald',
    ],
    [
      'This is why Democrats can’t point fingers and cry “but they’re late!” when they lose.',
      'but they’re late! | Democrats',
    ],
  ],
  'a clause inside': [
    [
      'Lindqvist is assuring voters after a woman in Dunmore, Nordland, told him he is “too nice” to win.',
      'too nice | woman in Dunmore',
    ],
    [
      'Ruiz tells voters who wonder why she cannot summon the fury of the sea that she “wasn’t brought up that way.”',
      'wasn’t brought up that way. | Ana Ruiz',
    ],
    [
      'Ruiz replied, saying anybody who complains about the pier “is not having a good day.”',
      'is not having a good day. | Ana Ruiz',
    ],
    [
      'Ruiz said, per a translator, that the pier was “like an open door to the sea.”',
      'like an open door to the sea. | Ana Ruiz',
    ],
    [
      'Ruiz contended in her letter, written by Carl Holm, a vice president, that some papers had “a stated position against the pier.”',
      'a stated position against the pier. | Ana Ruiz',
    ],
    [
      'When Ruiz finally wrapped up — “I will fight for you, and I will win for you!” — the balloons fell.',
      'I will fight for you, and I will win for you! | Ana Ruiz',
    ],
  ],
  'a participle': [
    [
      'Both issued a statement – Ruiz saying she was “very encouraged” and Lindqvist calling it a “great meeting.”',
      'very encouraged | Ana Ruiz',
      'great meeting. | Bo Lindqvist',
    ],
    ['What do you think of Ruiz privately saying “pray for him” in response?', 'pray for him | Ana Ruiz'],
    [
      'Holding signs calling Berg “the biggest loser,” the protesters chanted all day.',
      'the biggest loser, | protesters',
    ],
  ],
  'two parts of one judgement': [
    [
      'Carl Fitton called Ruiz’s assertion of a “claim of right” over her recovered letters “significant and disturbing.”',
      'claim of right | Carl Fitton',
      '+ significant and disturbing. | Carl Fitton',
    ],
  ],
  'a verb in no list': [
    [
      '“What was the point to make him change so much?” Berg questioned.',
      'What was the point to make him change so much? | Ola Berg',
    ],
    ['“It does not hold up,” said 9/11 widow Tessa Strand.', 'It does not hold up, | Tessa Strand'],
  ],
  'a pronoun': [
    [
      'Berg is prepared. Berg said he would fight. In the end, he noted, it may be clear that Lindqvist wins. “If we can, we will,” he said.',
      'If we can, we will, | Ola Berg',
    ],
    [
      'Ruiz posted a long message on her Facebook. “Men will not cease to exist,” she wrote.',
      'Men will not cease to exist, | Ana Ruiz',
    ],
  ],
  'nobody who is named': [
    [
      'Ruiz was asked, “Would you tell the truth about the pier?”',
      'Would you tell the truth about the pier? | nobody',
    ],
    [
      'Asked whether the pier “has the strength to stand,” Ruiz said yes.',
      'has the strength to stand, | nobody',
    ],
    [
      'Under Nordland law, battery is committed when a person “actually and intentionally touches another person against the will of the other.”',
      'actually and intentionally touches another person against the will of the other. | nobody',
    ],
  ],
  'no quotation': [
    ['The hill, known locally as “the long one,” is steep.'],
    ['The so called “Harbour Initiative” was launched by the party.'],
    ['Ruiz, who also stars in the thriller, “Bloodline,” returns to the stage.'],
  ],
};

describe.each(Object.entries(cases))('English clauses: %s', (_, rows) => {
  it.each(rows)('%s', (body, ...said) => {
    expect(saidIn(intro + body)).toEqual(said);
  });
});
