import type { Attribution } from '../article/speaker.ts';

/** What a reader knows of who speaks in a quotation: nothing yet. */
export const noAttribution: Attribution = {
  speaker: null,
  verb: null,
  phrase: null,
  continues: false,
  reason: '',
};
