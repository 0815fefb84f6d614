import { describe, expect, it } from 'vitest';
import { saidIn } from './support.ts';

/** Articles whose single marks stand beside apostrophes, which open and close nothing. */
const articles: Readonly<Record<string, readonly (readonly [body: string, ...said: string[]])[]>> = {
  nl: [
    [
      '‘Het is ’s avonds te druk,’ zei burgemeester Anna Visser. ‘Zo’n plein hebben we nodig.’',
      'Het is ’s avonds te druk, | Anna Visser',
      '+ Zo’n plein hebben we nodig. | Anna Visser',
    ],
    [
      "'Het is 's avonds te druk', zegt Anna Visser. 'Zo'n plein is mooi.'",
      "Het is 's avonds te druk | Anna Visser",
      "+ Zo'n plein is mooi. | Anna Visser",
    ],
    ["De foto's van 't plein liggen in 't stadhuis. Het is zo'n dag van de jaren '90."],
    [
      'Volgens Anna Visser is het plan ‘onhaalbaar’ en ‘veel te duur’.',
      'onhaalbaar | Anna Visser',
      '+ veel te duur | Anna Visser',
    ],
    [
      '‘We gaan door’, laat Bram de Wit weten. ‘De foto’s en de video’s staan online.’',
      'We gaan door | Bram de Wit',
      '+ De foto’s en de video’s staan online. | Bram de Wit',
    ],
    [
      "Hij woont in 's-Hertogenbosch en komt 's zomers naar 't strand. 'Heerlijk', zegt Bram de Wit.",
      'Heerlijk | Bram de Wit',
    ],
    [
      '‘Mensen zeiden: “Dat kan niet”,’ vertelt Anna Visser, ‘maar het kon wel.’',
      'Mensen zeiden: “Dat kan niet”, | Anna Visser',
      '+ maar het kon wel. | Anna Visser',
    ],
    [
      '"De gemeente wil \'een nieuw begin\'", zegt Bram de Wit. "Dat is alles."',
      "De gemeente wil 'een nieuw begin' | Bram de Wit",
      '+ Dat is alles. | Bram de Wit',
    ],
    ['De zogenoemde ‘slimme lantaarns’ staan op de Markt.'],
  ],
  'en-GB': [
    [
      "'It's the workers' plan,' said Ana Ruiz. 'They told me: \"We will wait.\" I believe them.'",
      "It's the workers' plan, | Ana Ruiz",
      '+ They told me: "We will wait." I believe them. | Ana Ruiz',
    ],
    [
      '‘The workers’ plan is late,’ said Ana Ruiz, ‘and the ’90s are over.’',
      'The workers’ plan is late, | Ana Ruiz',
      '+ and the ’90s are over. | Ana Ruiz',
    ],
    [
      '\'She asked me, "Is it safe?"\' said Bo Lindqvist. \'I said "no".\'',
      'She asked me, "Is it safe?" | Bo Lindqvist',
      '+ I said "no". | Bo Lindqvist',
    ],
    [
      '“The plan is ‘reckless’,” said Ana Ruiz. “We call it ‘the beast’.”',
      'The plan is ‘reckless’, | Ana Ruiz',
      '+ We call it ‘the beast’. | Ana Ruiz',
    ],
    ["The 'Skara Belle' left the harbour. 'I love her,' said Bo Lindqvist.", 'I love her, | Bo Lindqvist'],
    ["'Rock 'n' roll is not dead,' said Bo Lindqvist.", "Rock 'n' roll is not dead, | Bo Lindqvist"],
    ["The James' house is the Lindqvists' old home. Nobody lives there."],
  ],
};

describe.each(Object.entries(articles))('single marks: %s', (language, rows) => {
  it.each(rows)('%s', (body, ...said) => {
    expect(saidIn(body, language)).toEqual(said);
  });
});

describe('single marks in headings above a text with double ones', () => {
  const below = '\nAna Ruiz spoke first. “The plan is late,” she said.';

  it.each([
    ["# 'We will wait,' says Ruiz", 'We will wait, | Ana Ruiz'],
    ["# Minister calls harbour plan 'reckless'", 'reckless | Minister'],
  ])('%s', (heading, ...said) => {
    expect(saidIn(heading + below)).toEqual([...said, 'The plan is late, | Ana Ruiz']);
  });

  it.each(["# The workers' plan and the bakers' hopes", "# Life on the 'Skara Belle'"])(
    'leave plain: %s',
    (heading) => {
      expect(saidIn(heading + below)).toEqual(['The plan is late, | Ana Ruiz']);
    },
  );
});
