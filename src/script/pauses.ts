/**
 * Silence after segments, in milliseconds. Where two rules meet, the longer pause holds. What a listener gains: items
 * that do not run together, headings that are not rushed, quotations that stand apart from the report.
 */
export const defaultPauses = {
  sentence: 350,
  /** Where the voice changes, into a quotation and out of it. */
  quote: 300,
  /** Around a few quoted words inside a sentence, which a longer pause would tear apart. */
  shortQuote: 150,
  paragraph: 700,
  /** Between a lead-in and the announcement of its list. */
  leadIn: 400,
  announcement: 400,
  item: 500,
  headingBefore: 700,
  headingAfter: 500,
  /** Before a new part of the article: a section's heading, a rule, the body after the front matter, the sign-off. */
  section: 1_200,
  /** After a word that says what comes: "Picture.", "Quote." */
  label: 200,
};

export type Pauses = Readonly<Record<keyof typeof defaultPauses, number>>;
