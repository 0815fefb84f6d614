import { describe, expect, it } from 'vitest';
import { describeLeftOut } from '../../../src/read/docx/left-out.ts';

const parts: Readonly<Record<string, string>> = {
  'word/comments.xml': '<w:comment w:id="1"><w:t>Is that so?</w:t></w:comment>',
  'word/header1.xml': '<w:hdr><w:t>Draft &amp; notes</w:t></w:hdr>',
  'word/document.xml': '<w:p><w:del><w:delText>no more</w:delText></w:del></w:p>',
};

describe('describeLeftOut', () => {
  it('names comments, what stands on every page, and deleted words', () => {
    const messages = describeLeftOut({
      bytes: new Uint8Array(),
      part: (name: string) => parts[name] ?? '',
      names: Object.keys(parts),
    });
    expect(messages.map(({ code }) => code)).toEqual(['docx-left-out', 'docx-left-out', 'docx-left-out']);
    const said = messages.map(({ text }) => text).join('\n');
    for (const words of ['Is that so?', 'Draft & notes', 'no more']) expect(said).toContain(words);
  });
});
