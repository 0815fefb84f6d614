import { rootElementOf } from '../xml/root-element.ts';

/** Whether a text is a document of NITF. */
export const looksLikeNitf = (text: string): boolean => rootElementOf(text)?.name === 'nitf';
