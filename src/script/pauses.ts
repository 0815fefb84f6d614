/**
 * Silence after segments, in milliseconds. Where two rules meet, the longer pause holds. What a listener gains: items
 * that do not run together, headings that are not rushed, quotations that stand apart from the report.
 */
export const SENTENCE_PAUSE_MS = 350;
/** Where the voice changes, into a quotation and out of it. */
export const QUOTE_PAUSE_MS = 300;
/** Around a few quoted words inside a sentence, which a longer pause would tear apart. */
export const SHORT_QUOTE_PAUSE_MS = 150;
export const PARAGRAPH_PAUSE_MS = 700;
/** Between a lead-in and the announcement of its list. */
export const LEAD_IN_PAUSE_MS = 400;
export const ANNOUNCEMENT_PAUSE_MS = 400;
export const ITEM_PAUSE_MS = 500;
export const HEADING_BEFORE_PAUSE_MS = 700;
export const HEADING_AFTER_PAUSE_MS = 500;
/** Before a new part of the article: a section's heading, a rule, the body after the front matter, the sign-off. */
export const SECTION_PAUSE_MS = 1_200;
/** After a word that says what comes: "Picture." */
export const LABEL_PAUSE_MS = 200;
