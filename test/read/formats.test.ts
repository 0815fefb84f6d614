import { describe, expect, it } from 'vitest';
import { failureOf, outlineOf, readText } from './support.ts';

describe('the format', () => {
  const text = '# Ferry *goes* electric\n\nIt is **quiet** now.\n';

  it('is what was asked for, before what the name says', async () => {
    const { article } = await readText(text, { name: 'a.md', format: 'text' });
    expect(outlineOf(article)).toEqual(['p It is **quiet** now.']);
  });

  it('is told by the extension, in any case', async () => {
    const { article } = await readText(text, { name: 'C:\\News\\A.MD' });
    expect(outlineOf(article)).toEqual(['p It is quiet now.']);
  });

  it('is told by the content where the name says nothing', async () => {
    const { article } = await readText(text, { name: 'standard input' });
    expect(outlineOf(article)).toEqual(['p It is quiet now.']);
  });

  it('is text for prose, whatever the extension', async () => {
    const { article } = await readText('Ferry goes electric\n\nIt costs * 2 and **no** more.\n', {
      name: 'a.rst',
    });
    expect(outlineOf(article)).toEqual(['p It costs * 2 and **no** more.']);
  });

  it('is Markdown for front matter', async () => {
    const { article } = await readText('---\ntitle: Ferry\ntags:\n  - a\n---\nIt is quiet.\n', { name: '-' });
    expect(outlineOf(article)).toEqual(['p It is quiet.']);
  });

  it('is HTML for a doctype, or a tag that a page begins with', async () => {
    const whole = await readText('<!DOCTYPE html>\n<html><h1>Ferry</h1><p>It is quiet.</html>', {
      name: '-',
    });
    expect(outlineOf(whole.article)).toEqual(['p It is quiet.']);
    const part = await readText('<h1>Ferry</h1><p>It is quiet.', { name: '-' });
    expect(outlineOf(part.article)).toEqual(['p It is quiet.']);
  });

  it('must be one that is known', async () => {
    const error = await failureOf(readText('Words.', { format: 'odt' }));
    expect(error.code).toBe('format-unknown');
    expect(error.message).toContain('markdown, text');
  });

  it.each([
    ['XML', '<?xml version="1.0"?><recipe></recipe>'],
    ['JSON', '{"headline": "Words"}'],
  ])('is not guessed for %s; the message says what was tried', async (_, source) => {
    const error = await failureOf(readText(source, { name: 'a.bin' }));
    expect(error.code).toBe('format-unrecognised');
    expect(error.message).toContain('markdown (.md, .markdown, .mdown, .mkd), text (.txt, .text)');
  });
});
