const bare = (text: string): string => text.replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '').toLowerCase();

/** Whether what is said is what is shown, but for punctuation, hyphens and capitals. */
export const sameWords = (spoken: string, text: string): boolean => bare(spoken) === bare(text);
