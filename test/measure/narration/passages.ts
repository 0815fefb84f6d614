/** What the tools are compared on: invented news, with its sentences, and with how a newsreader would say each figure. */

/** Paragraphs, each as its sentences. */
export const paragraphs: readonly (readonly string[])[] = [
  ['Dr. Lind spoke first.', 'She had come from St. Olave with Prof. J. K. Marsh, who said little.'],
  ['The vote fell at 11 p.m. on Tuesday.', 'By 6 a.m. the hall was empty.'],
  ['“We are late,” said Mr. Okoro.', '“The tide is not.”', 'Nobody laughed.'],
  ['"Is it safe?" she asked.', 'It is, says the report (see p. 12).'],
  ['The firm made $1.2bn.', 'Its rival, Harbour Lines Ltd., lost 3.5 per cent.'],
  ['The U.S. company left in March.', 'It will be back, its owner says … perhaps.'],
  ['Cmdr. Ruiz and Lt. Hale sailed on Jan. 4.', 'They reached No. 7 quay two days later.'],
  ['Wait, what?', 'Yes!', 'The bridge (built in 1911) is to close.'],
  [
    'The council of the town of St. Brae, vs. the wishes of many, said no.',
    'It may ask again in Sept. next year.',
  ],
  ['He wrote: “The sea gives.', 'The sea takes.”', 'Then he closed the book.'],
  ['Version 2.0.1 of the timetable is out.', 'See ferries.example for more.'],
  ['Sen. Della Marsh (Ind.) disagreed.', 'So did Gov. Pike.'],
];

/** A sentence, and how it may be said. */
export interface Saying {
  readonly text: string;
  readonly spoken: readonly string[];
}

const say = (text: string, ...spoken: readonly string[]): Saying => ({ text, spoken });

export const sayings: readonly Saying[] = [
  say('It cost $3.5 million.', 'It cost three point five million dollars.'),
  say('It cost £1.2bn.', 'It cost one point two billion pounds.'),
  say('It cost €40m.', 'It cost forty million euros.'),
  say('A ticket is £4.50.', 'A ticket is four pounds fifty.', 'A ticket is four pounds and fifty pence.'),
  say('A ticket is $0.99.', 'A ticket is ninety-nine cents.'),
  say(
    'It opened on 3 May 2024.',
    'It opened on the third of May twenty twenty-four.',
    'It opened on the third of May two thousand and twenty-four.',
  ),
  say(
    'It opened on May 3, 2024.',
    'It opened on May third, twenty twenty-four.',
    'It opened on May the third, twenty twenty-four.',
    'It opened on May third, two thousand and twenty-four.',
  ),
  say(
    'It was built in 1911.',
    'It was built in nineteen eleven.',
    'It was built in nineteen hundred and eleven.',
  ),
  say('It was built in the 1990s.', 'It was built in the nineteen nineties.'),
  say(
    'It ran from 2014–2019.',
    'It ran from twenty fourteen to twenty nineteen.',
    'It ran from two thousand and fourteen to two thousand and nineteen.',
  ),
  say('The vote was 7–2.', 'The vote was seven to two.'),
  say('They won 3-1.', 'They won three one.', 'They won three to one.'),
  say(
    'Up 0.25% in a year.',
    'Up nought point two five per cent in a year.',
    'Up zero point two five percent in a year.',
  ),
  say('Rates fell by 25bp.', 'Rates fell by twenty-five basis points.'),
  say(
    'It is 12 km² in size.',
    'It is twelve square kilometres in size.',
    'It is twelve square kilometers in size.',
  ),
  say('It does 30 mph.', 'It does thirty miles per hour.', 'It does thirty miles an hour.'),
  say('It was −4 °C.', 'It was minus four degrees Celsius.'),
  say('A file of 20 GB.', 'A file of twenty gigabytes.'),
  say('It left at 6.45pm.', 'It left at six forty-five p m.'),
  say(
    'It left at 14:05.',
    'It left at fourteen oh five.',
    'It left at fourteen five.',
    'It left at fourteen zero five.',
  ),
  say('Queen Elizabeth II sailed.', 'Queen Elizabeth the second sailed.'),
  say('World War II ended.', 'World War two ended.'),
  say('He read Chapter IV.', 'He read Chapter four.'),
  say('Dr. Lind lives on Bank St.', 'Doctor Lind lives on Bank Street.'),
  say('Gov. Pike and Sen. Marsh met.', 'Governor Pike and Senator Marsh met.'),
  say('It is No. 7 of 12.', 'It is number seven of twelve.'),
  say('The 21st ship and the 2nd pier.', 'The twenty-first ship and the second pier.'),
  say(
    'About ½ of them, or 2¾ miles.',
    'About half of them, or two and three quarters miles.',
    'About one half of them, or two and three quarter miles.',
    'About one half of them, or two and three quarters miles.',
    'About a half of them, or two and three quarters miles.',
  ),
  say('Some 1,250,000 people.', 'Some one million two hundred and fifty thousand people.'),
  say('Write to ana@quay.example.', 'Write to ana at quay dot example.'),
  say('See quay.example/times.', 'See quay dot example slash times.'),
  say('Pike & Sons said so.', 'Pike and Sons said so.'),
  say('It is a 4×4.', 'It is a four by four.'),
  say('A 10-year-old boat.', 'A ten-year-old boat.'),
  say('Pages 12–14 are gone.', 'Pages twelve to fourteen are gone.'),
  say('The A380 landed.', 'The A three eighty landed.', 'The A three hundred and eighty landed.'),
  say('A CO₂ tax.', 'A C O two tax.'),
  say('NATO and the NPR agree.', 'NATO and the N P R agree.'),
  say('The £2m-a-year lease.', 'The two-million-pounds-a-year lease.', 'The two million pound a year lease.'),
  say('It fell from 5 to 3.5–4.', 'It fell from five to three point five to four.'),
];
