import { rootElementOf } from '../xml/root-element.ts';

const roots = /^(?:newsItem|newsMessage|packageItem|conceptItem|knowledgeItem|planningItem|catalogItem)$/;

/** Whether a text is NewsML-G2. Items without words are recognised too, so that what is wrong with them can be said. */
export const looksLikeNewsml = (text: string): boolean => roots.test(rootElementOf(text)?.name ?? '');
