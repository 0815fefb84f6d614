import { describe, expect, it } from 'vitest';
import { quoteSpansOf, saidIn, understandText } from './support.ts';

const texts = (body: string): readonly string[] => saidIn(body).map((entry) => entry.split(' | ')[0] ?? '');

describe('quotation marks', () => {
  it.each([
    ['straight', '"We leave at noon," said Ana Ruiz.'],
    ['curly', '“We leave at noon,” said Ana Ruiz.'],
    ['two apostrophes', "''We leave at noon,'' said Ana Ruiz."],
    ['backticks and apostrophes', "``We leave at noon,'' said Ana Ruiz."],
    ['guillemets', '« We leave at noon, » said Ana Ruiz.'],
    ['Danish guillemets', '»We leave at noon,« said Ana Ruiz.'],
    ['low and high', '„We leave at noon,“ said Ana Ruiz.'],
    ['Swedish', '”We leave at noon,” said Ana Ruiz.'],
    ['single, as in British papers', '‘We leave at noon,’ said Ana Ruiz.'],
    ['straight single', "'We leave at noon,' said Ana Ruiz."],
    ['a curly one closed by a straight one', '“We leave at noon," said Ana Ruiz.'],
  ])('reads %s ones', (_, body) => {
    expect(texts(body)).toEqual(['We leave at noon,']);
  });

  it('keeps marks and blanks as printed beside the words', () => {
    const [quote] = quoteSpansOf(understandText('« Noon, » said Ana Ruiz, « at last. »'));
    expect([quote?.open, quote?.close]).toEqual(['« ', ' »']);
  });

  it('tells apostrophes from single quotation marks', () => {
    expect(
      texts(
        "'It's the workers' plan, not the '90s or rock 'n' roll,' said Ana Ruiz. The Joneses' house wasn't hers.",
      ),
    ).toEqual(["It's the workers' plan, not the '90s or rock 'n' roll,"]);
  });

  it('leaves a quotation inside a quotation alone', () => {
    expect(texts('“He told me ‘no’ and then “never” twice,” said Ana Ruiz.')).toEqual([
      'He told me ‘no’ and then “never” twice,',
    ]);
  });

  it('leaves single marks alone where double ones hold what is said', () => {
    expect(texts('“Noon,” said Ana Ruiz of the ‘green’ loan.')).toEqual(['Noon,']);
  });

  it('takes no attribute of stray markup for a quotation', () => {
    expect(texts('Ana Ruiz said so in <post id="751133678" author="ana">.')).toEqual([]);
  });

  it('follows a quotation over paragraphs that open it again and again', () => {
    expect(
      saidIn('“We began late,” Ana Ruiz said. “The tide was low.\n“Then it rose.\n“We left at noon.”'),
    ).toEqual([
      'We began late, | Ana Ruiz',
      '+ The tide was low. | Ana Ruiz',
      '+ Then it rose. | Ana Ruiz',
      '+ We left at noon. | Ana Ruiz',
    ]);
  });
});
