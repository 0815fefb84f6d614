/** Real captions in the validator of WebVTT's authors, and real SSML in libxml2. */
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseCaptions } from '../captions/parsed-captions.ts';
import { needs } from '../support/needs.ts';
import { renderSource, sources } from '../support/rendered-sources.ts';
import { runTool } from '../support/run-tool.ts';

const inOneLine = (text: string): string => text.split(/\s+/u).join(' ').trim();

describe.each(sources.map((source) => [basename(source), source]))('the captions of %s', (_name, source) => {
  it('have no error, and are the transcript', async () => {
    const edition = await renderSource(source, ['--only', 'audio']);
    const { captions, errors } = parseCaptions(edition.text('captions.vtt'));
    expect(errors).toEqual([]);
    const shown = captions.flatMap(({ lines }) => lines).join(' ');
    const transcript = edition.script.segments.map(({ text }) => text).join(' ');
    expect(inOneLine(shown)).toBe(inOneLine(transcript));
  });

  needs('xmllint').it('stand beside SSML that is well-formed', async () => {
    const edition = await renderSource(source, ['--only', 'script']);
    await expect(
      runTool('xmllint', ['--noout', '--nonet', edition.path('script.ssml')]),
    ).resolves.toBeDefined();
  });
});
