import type { Article, Line } from '../../article/article.ts';
import { bareWords, openBodyQuotations, quotationId, quotationsOf } from '../../article/quotation.ts';
import { findMarks } from '../marks/find-marks.ts';
import { pairMarks } from '../marks/pair-marks.ts';
import type { Stretch } from '../marks/stretch.ts';
import type { Passage } from '../passage.ts';
import { type Quotation, spansWithQuotes } from './quote-spans.ts';

/** How many quotations of a headline or a standfirst are looked for below it. */
const most = 8;

/** The marked stretches of a line: headlines take single marks, and double ones where their paper has those. */
function stretchesOf({ text }: Passage): readonly Stretch[] {
  const marks = findMarks(text);
  const double = pairMarks(text, marks, { rank: 'double', passage: 0 });
  return (double.length > 0 ? double : pairMarks(text, marks, { rank: 'single', passage: 0 })).slice(0, most);
}

/**
 * Sets out the quotations of headline and standfirst: marked words that somebody says in the body, "Minister ‘deeply
 * sorry’ for delay" above "“I am deeply sorry,” Ana Ruiz said". Other marked words there are titles and catchwords. Their
 * numbers go on behind those of the body.
 */
export function quoteFront<A extends Article>(article: A, passages: readonly Passage[]): A {
  const front = passages.filter(({ kind }) => kind === 'front');
  const stretches = front.map(stretchesOf);
  if (stretches.every((found) => found.length === 0)) return article;
  const attributionOf = openBodyQuotations(article);
  let number = 0;
  for (const quotation of quotationsOf(article))
    number = Math.max(number, Number(quotationId(quotation).slice(1)));
  const quoted = front.map((passage, index): Line['spans'] => {
    const quotations = (stretches[index] ?? []).flatMap((stretch): Quotation[] => {
      const words = bareWords(passage.text.slice(stretch.start, stretch.end));
      const same = words.trim() === '' ? null : attributionOf(words);
      if (same === null) return [];
      const { speaker } = same;
      const attribution = {
        speaker,
        verb: null,
        phrase: null,
        continues: false,
        reason: 'the same words stand below',
      };
      return [{ id: `q${++number}`, stretch, attribution }];
    });
    return spansWithQuotes(passage, quotations);
  });
  const { headline, standfirst } = article;
  return {
    ...article,
    headline: { ...headline, spans: quoted[0] ?? headline.spans },
    standfirst: standfirst && { ...standfirst, spans: quoted[1] ?? standfirst.spans },
  };
}
