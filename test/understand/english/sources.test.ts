import { describe, expect, it } from 'vitest';
import { saidIn } from '../support.ts';

const cases: Readonly<Record<string, readonly (readonly [body: string, ...said: string[]])[]>> = {
  'the outer of two clauses': [
    ['The harbour, Ana Ruiz said, called the plan “highly doubtful.”', 'highly doubtful. | Ana Ruiz'],
    [
      'A group of bakers called for a strike, and the Skara Port Authority denounced the bakers and said it would “redirect” the ferries.',
      'redirect | Skara Port Authority',
    ],
    [
      'Ana Ruiz’s accusation that Bo Lindqvist is playing the “captain’s card” was heard in Skara.',
      'captain’s card | Ana Ruiz',
    ],
    [
      'While Ana Ruiz admitted Tuesday that it would be “very hard” to open the pier when the works conclude, her team went on.',
      'very hard | Ana Ruiz',
    ],
    ['No wonder Ana Ruiz said, and I quote, “We love the pier.”', 'We love the pier. | Ana Ruiz'],
  ],
  'words that open a sentence': [
    [
      'Likewise, a paper from the Skara Institute had this to say about the pier: “It will fall.”',
      'It will fall. | paper from the Skara Institute',
    ],
    [
      'First, the harbour minister refused to say the words “broken pier.”',
      'broken pier. | harbour minister',
    ],
    [
      'On Skara Radio’s “This Week,” Ana Ruiz said that the council was “hiding from the facts.”',
      'hiding from the facts. | Ana Ruiz',
    ],
    ['In Aspen, Colo., the baker Carl Berg said, “The pier is late.”', 'The pier is late. | Carl Berg'],
    [
      'According to the recently released report, the pier is “beyond repair.”',
      'beyond repair. | recently released report',
    ],
  ],
  'what a preposition takes': [
    [
      'Ana Ruiz’s email to her supporters notes that the pier “is a hundred years old.”',
      'is a hundred years old. | Ana Ruiz’s email',
    ],
    [
      'A letter from the Skara Institute obtained by the Skara Herald warns that “any more noise will be noted.”',
      'any more noise will be noted. | letter from the Skara Institute',
    ],
    ['Carl Berg found no fault with Ana Ruiz’s claim that the pier was “rotten.”', 'rotten. | Ana Ruiz'],
    [
      'Ana Ruiz said the “ugliness of the words” by Bo last week was new.',
      'ugliness of the words | Ana Ruiz',
    ],
  ],
  'who stands beside the verb': [
    ['Bo Lindqvist fell, with Ana Ruiz reportedly yelling: “Get up!”', 'Get up! | Ana Ruiz'],
    [
      '“The pier is lost,” reads a Wednesday editorial in the Skara Herald.',
      'The pier is lost, | Wednesday editorial',
    ],
    [
      '“If the pier falls, do not touch it,” begins a message that the mayor wrote.',
      'If the pier falls, do not touch it, | message',
    ],
    [
      '“The pier is safe,” Ana Ruiz, the mayor’s deputy, said Sunday. “It is new.”',
      'The pier is safe, | Ana Ruiz',
      '+ It is new. | Ana Ruiz',
    ],
    [
      '“The pier will always be the pier,” an angry Holm retaliated. “It never falls.”',
      'The pier will always be the pier, | Holm',
      '+ It never falls. | Holm',
    ],
    [
      'Citing last week’s storm and their “love of the pier,” Will urged the council to wait.',
      'love of the pier, | Will',
    ],
    [
      'Skara Radio Vice President for news and talk Carl Berg called the show “the best of its kind.”',
      'the best of its kind. | Carl Berg',
    ],
  ],
  'verbs on either side': [
    [
      'Ana Ruiz responds to Bo with, “Why now?” Bo then writes back, “You look tired.”',
      'Why now? | Ana Ruiz',
      'You look tired. | Bo',
    ],
    [
      'Ana Ruiz says the pier is “losing the war on rust,” part of a lashing that she has given it.',
      'losing the war on rust, | Ana Ruiz',
    ],
  ],
  'nouns that look like verbs': [
    [
      'The ferry has provoked fears in many Asian states, and it has used “velvet gloves,” said Carl Berg.',
      'velvet gloves, | Carl Berg',
    ],
    [
      'Carl Berg called her recovered emails “significant and disturbing.”',
      'significant and disturbing. | Carl Berg',
    ],
    [
      'Ana Ruiz recalled the freeze on pay rates: “I saw how hard it was.”',
      'I saw how hard it was. | Ana Ruiz',
    ],
  ],
};

describe.each(Object.entries(cases))('English sources: %s', (_, rows) => {
  it.each(rows)('%s', (body, ...said) => {
    expect(saidIn(body)).toEqual(said);
  });
});
