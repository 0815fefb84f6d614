import { describe, expect, it } from 'vitest';
import { saidIn } from '../support.ts';

const intro =
  'Ana Ruiz, the harbour minister of Skara, met Bo Lindqvist, a ferry captain, on Monday. The Skara Port Authority was there too.\n';
const said = (body: string): readonly string[] => saidIn(intro + body);

const cases: Readonly<Record<string, readonly (readonly [body: string, ...said: string[]])[]>> = {
  'long subjects': [
    [
      '“The pier is safe,” said Ruiz, who has run the harbour since 2009, lives in Skara and is a mother of two.',
      'The pier is safe, | Ana Ruiz',
    ],
    [
      'Ruiz, who leads the ministry, said “the pier is as safe as a house.”',
      'the pier is as safe as a house. | Ana Ruiz',
    ],
    [
      '“Is the pier safe?” Eva Holm, the chairwoman of the ferry passengers’ union, asked on Monday.',
      'Is the pier safe? | Eva Holm',
    ],
    ['“We will wait,” said Carl Berg, a baker, 54, of North Skara.', 'We will wait, | Carl Berg'],
    ['“We will wait,” Eva Holm (L-North Skara) said.', 'We will wait, | Eva Holm'],
    ['The harbour minister, Ana Ruiz, called the plan “reckless and late.”', 'reckless and late. | Ana Ruiz'],
  ],
  'clauses in the way': [
    ['Ruiz was so tired that Lindqvist was prompted to say, “Go home.”', 'Go home. | Bo Lindqvist'],
    ['The storm led Ruiz to declare that the pier was “beyond repair.”', 'beyond repair. | Ana Ruiz'],
    ['When Ruiz scolded him and called him “a dreamer,” Lindqvist laughed.', 'a dreamer, | Ana Ruiz'],
    ['The pier, Ruiz said, was “as safe as a house.”', 'as safe as a house. | Ana Ruiz'],
    ['Ruiz called Lindqvist’s remarks about the old pier “reckless.”', 'reckless. | Ana Ruiz'],
    ['Ruiz called the use of standing orders “quite dangerous.”', 'quite dangerous. | Ana Ruiz'],
    ['There is a way Ruiz described as “the long one.”', 'the long one. | Ana Ruiz'],
    ['Ruiz, citing “the unique weather,” said the pier could open in May.', 'the unique weather, | Ana Ruiz'],
  ],
  'nouns of speech': [
    [
      'Ruiz’s claim that the pier was “as safe as a house” made people laugh.',
      'as safe as a house | Ana Ruiz',
    ],
    [
      'Because of Ruiz’s warning that the pier was “beyond repair,” the ferries stayed.',
      'beyond repair, | Ana Ruiz',
    ],
    [
      'The papers repeat the contention of Minister Ana Ruiz that the pier is “beyond repair.”',
      'beyond repair. | Ana Ruiz',
    ],
  ],
  passives: [
    ['The plan was called “reckless” by Lindqvist.', 'reckless | Bo Lindqvist'],
    ['The plan, often labeled as a “farce” by Ruiz, goes on.', 'farce | Ana Ruiz'],
  ],
  'bodies and documents': [
    [
      'The Skara Port Authority said in a statement that the pier was “fully insured.”',
      'fully insured. | Skara Port Authority',
    ],
    [
      '“The pier is fully insured,” the authority said in a statement.',
      'The pier is fully insured, | Skara Port Authority',
    ],
    [
      '“The pier is safe,” a spokeswoman for the school district said. “It is new,” the spokeswoman added.',
      'The pier is safe, | spokeswoman for the school district',
      'It is new, | spokeswoman for the school district',
    ],
    [
      'A letter from the council read: “The pier is closed.”',
      'The pier is closed. | letter from the council',
    ],
    ['According to the report, the pier is “beyond repair.”', 'beyond repair. | report'],
  ],
  'pronouns and titles': [
    ['Ruiz spoke first. “The pier is safe,” she said.', 'The pier is safe, | Ana Ruiz'],
    ['“I carry the people,” the captain said.', 'I carry the people, | Bo Lindqvist'],
    [
      '“I carry the people,” the ferry captain said. “It is my life,” he added.',
      'I carry the people, | Bo Lindqvist',
      'It is my life, | Bo Lindqvist',
    ],
    ['Lindqvist said she was “a dreamer.”', 'a dreamer. | Bo Lindqvist'],
    [
      'In her reply to Lindqvist, Ruiz said she was “a realist.” He was not, she said, “a dreamer.”',
      'a realist. | Ana Ruiz',
      'a dreamer. | Ana Ruiz',
    ],
  ],
  'a sentence before or after': [
    ['Lindqvist shook his head. “Not in my lifetime.”', 'Not in my lifetime. | Bo Lindqvist'],
    ['“The pier is safe.” Ruiz said so on Monday.', 'The pier is safe. | Ana Ruiz'],
    [
      'Ruiz said that for years some critics had been predicting a collapse.\n“It will not happen in our lifetime, nor in theirs.”',
      'It will not happen in our lifetime, nor in theirs. | Ana Ruiz',
    ],
  ],
  'a change of speaker': [
    [
      '“Is it safe?” Lindqvist asked.\n“It is,” Ruiz said.\n“Are you sure?” he asked.\n“I am,” she answered.',
      'Is it safe? | Bo Lindqvist',
      'It is, | Ana Ruiz',
      'Are you sure? | Bo Lindqvist',
      'I am, | Ana Ruiz',
    ],
    [
      '“Is it safe?” Lindqvist asked.\n“It is,” Ruiz said.\n“Are you sure of that?”\n“I am sure of it.”',
      'Is it safe? | Bo Lindqvist',
      'It is, | Ana Ruiz',
      'Are you sure of that? | Bo Lindqvist',
      'I am sure of it. | Ana Ruiz',
    ],
  ],
  nobody: [
    [
      'There was talk of a sale, saying “the pier will be sold in spring.”',
      'the pier will be sold in spring. | nobody',
    ],
  ],
};

describe.each(Object.entries(cases))('%s', (_, rows) => {
  it.each(rows)('%s', (body, ...expected) => {
    expect(said(body)).toEqual(expected);
  });
});
