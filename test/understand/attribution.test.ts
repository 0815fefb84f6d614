import { describe, expect, it } from 'vitest';
import { quoteSpansOf, quotesOf, saidIn, understandText } from './support.ts';

const intro = 'Ana Ruiz, the harbour minister of Skara, met Bo Lindqvist, a ferry captain, on Monday.\n';
const said = (body: string): readonly string[] => saidIn(intro + body);

describe('who says a quotation', () => {
  it.each([
    ['before', 'Ruiz said: “The pier is safe.”', 'The pier is safe.'],
    ['after', '“The pier is safe,” Ruiz said.', 'The pier is safe,'],
    ['inverted', '“The pier is safe,” said Minister Ruiz.', 'The pier is safe,'],
    [
      'with a long apposition',
      '“The pier is safe,” Ruiz, who has run the harbour for nine years, said.',
      'The pier is safe,',
    ],
    ['after a question mark', '“Is the pier safe?” Ruiz asked.', 'Is the pier safe?'],
    ['according to', 'The pier is “as safe as a house”, according to Ruiz.', 'as safe as a house'],
    ['a colon', 'Ruiz: “The pier is safe.”', 'The pier is safe.'],
    [
      'in a letter',
      'In a letter to the council, Ruiz wrote that the pier was “as safe as a house”.',
      'as safe as a house',
    ],
    ['posted', '“The pier is safe,” Ruiz tweeted on Tuesday.', 'The pier is safe,'],
    ['a verb in no list', '“The pier is safe,” Ruiz bellied.', 'The pier is safe,'],
    ['her title', '“The pier is safe,” the minister said.', 'The pier is safe,'],
    [
      'the sentence before',
      'Ruiz explained the plan to the council. “The pier is safe.”',
      'The pier is safe.',
    ],
    [
      'a paragraph that ends in a colon',
      'Ruiz had this to say about the pier:\n“The pier is safe.”',
      'The pier is safe.',
    ],
    ['a dash and a name', '“The pier is safe.” — Ana Ruiz, minister', 'The pier is safe.'],
  ])('is told by %s', (_, body, text) => {
    expect(said(body)).toEqual([`${text} | Ana Ruiz`]);
  });

  it('joins what an attribution breaks, and parts what has attributions of its own', () => {
    expect(said('“The pier,” Ruiz said, “is safe. Go there.”\n“It is new,” she added. “It shines.”')).toEqual(
      [
        'The pier, | Ana Ruiz',
        '+ is safe. Go there. | Ana Ruiz',
        'It is new, | Ana Ruiz',
        '+ It shines. | Ana Ruiz',
      ],
    );
    expect(said('“It is new,” Ruiz said. “It shines,” Lindqvist added.')).toEqual([
      'It is new, | Ana Ruiz',
      'It shines, | Bo Lindqvist',
    ]);
  });

  it('takes a few words of hers inside the reporter’s sentence, with the verb as printed', () => {
    const article = understandText(
      `${intro}Lindqvist called the plan “reckless and late” and “a gift to the sea”.`,
    );
    expect(
      quotesOf(article).map(({ text, speaker, verb, continues }) => [text, speaker, verb, continues]),
    ).toEqual([
      ['reckless and late', 'Bo Lindqvist', 'called', false],
      ['a gift to the sea', 'Bo Lindqvist', 'called', true],
    ]);
  });

  it('prefers who reports to who is reported', () => {
    expect(
      said('Ruiz said that Lindqvist begged her for a berth and would have been “glad of a plank”.'),
    ).toEqual(['glad of a plank | Ana Ruiz']);
  });

  it.each([
    'The bank offers a “green” loan.',
    'The film “The Last Ferry” opens today.',
    'She spoke on Radio Skara’s “Morning Tide”.',
    'The word stands beside the “old” pier.',
  ])('leaves plain: %s', (body) => {
    expect(saidIn(body)).toEqual([]);
  });

  it('leaves the title of a show in its sentence', () => {
    expect(said('“It is new,” Ruiz said on “Meet the Harbour.” “It shines.”')).toEqual([
      'It is new, | Ana Ruiz',
      '+ It shines. | Ana Ruiz',
    ]);
  });

  it('lets one ask and the other answer', () => {
    expect(
      said('“Is it safe?” asked Lindqvist.\n“It is new,” Ruiz said.\n“How new?”\n“Very new.”').slice(2),
    ).toEqual(['How new? | Bo Lindqvist', 'Very new. | Ana Ruiz']);
  });
});

describe('pronouns, titles and bodies', () => {
  it('resolves a pronoun by the gender that the article tells', () => {
    expect(
      saidIn('Mrs. Dana Holm and Mr. Per Quist met. “We agree,” she said. “So do we,” he added.'),
    ).toEqual(['We agree, | Dana Holm', 'So do we, | Per Quist']);
  });

  it('keeps to whom the sentences before are about', () => {
    expect(said('Ruiz visited Lindqvist. She spoke of Kalle Berg at length. “It is new,” she said.')).toEqual(
      ['It is new, | Ana Ruiz'],
    );
  });

  it('tells two bearers of one surname apart by the one named last', () => {
    expect(
      saidIn(
        'Dana Holm met Per Holm. “Yes,” said Per Holm. “It is so,” said Mrs. Dana Holm. “Go,” Holm said.',
      ),
    ).toEqual(['Yes, | Per Holm', 'It is so, | Dana Holm', 'Go, | Dana Holm']);
  });

  it('names bodies, groups and nameless sources as the article does', () => {
    const article = understandText(
      '“It is closed,” the Skara Harbour Authority said.\n“We are lost,” residents said.\n“It is a test,” said a spokeswoman for the ministry.',
    );
    expect(article.speakers.map(({ name, kind, gender }) => [name, kind, gender])).toEqual([
      ['Skara Harbour Authority', 'body', null],
      ['residents', 'nameless', null],
      ['spokeswoman for the ministry', 'nameless', 'feminine'],
    ]);
  });

  it('gives the longest title phrase as the role, and every form as an alias', () => {
    const [speaker] = understandText(`${intro}“It is new,” said Minister Ruiz.`).speakers;
    expect(speaker).toMatchObject({
      name: 'Ana Ruiz',
      role: 'harbour minister of Skara',
      aliases: ['Minister Ruiz'],
    });
  });

  it('says why', () => {
    const [quote] = quoteSpansOf(understandText(`${intro}“It is new,” said Minister Ruiz.`));
    expect(quote?.attribution).toMatchObject({
      phrase: 'Minister Ruiz',
      reason: 'the verb of speech “said” right after it',
    });
  });
});

describe('block quotations', () => {
  it('are spoken by whom the paragraph before announces', () => {
    const { body, speakers } = understandText(
      `${intro}Ruiz wrote to the council:\n> The pier is safe.\n“It is new,” she said.`,
    );
    const quotation = body.find((block) => block.kind === 'blockQuotation');
    expect(quotation).toMatchObject({
      quote: 'q1',
      attribution: { speaker: 's1', verb: 'wrote', continues: false },
    });
    expect(speakers.map(({ id, name }) => [id, name])).toEqual([['s1', 'Ana Ruiz']]);
  });

  it('are of nobody where nothing names one', () => {
    const { body } = understandText('The tide rose.\n> The pier is safe.');
    const quotation = body.find((block) => block.kind === 'blockQuotation');
    expect(quotation?.attribution.speaker).toBeNull();
  });
});
