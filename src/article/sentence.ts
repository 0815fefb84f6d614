/** [start, end) of each sentence of a text, without the white space between them. `language` is BCP 47. */
export function sentencesOf(
  text: string,
  _language = 'en',
): readonly (readonly [start: number, end: number])[] {
  const sentences: [number, number][] = [];
  const pattern = /\S[^]*?(?:[.!?…]+["'”’»)\]]*(?=\s+\S)|$)/gu;
  for (const match of text.matchAll(pattern)) {
    const end = match.index + match[0].trimEnd().length;
    if (end > match.index) sentences.push([match.index, end]);
  }
  return sentences;
}
