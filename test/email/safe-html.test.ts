import * as fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { escapeHtml, html, joinHtml } from '../../src/email/safe-html.ts';
import { wordsIn } from './read-html.ts';

const read = (markup: string): string => wordsIn(parseFragment(markup));

describe('escapeHtml', () => {
  it('leaves what is read as it was, and no markup, for every text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        const { childNodes } = parseFragment(escapeHtml(text).toHTML());
        expect(childNodes.every(({ nodeName }) => nodeName === '#text')).toBe(true);
        expect(read(escapeHtml(text).toHTML())).toBe(text);
      }),
      { seed: 3 },
    );
  });

  it('stands in an attribute', () => {
    const { childNodes } = parseFragment(`<p title="${escapeHtml('" onclick="alert(1)').toHTML()}"></p>`);
    expect(childNodes[0]).toMatchObject({ attrs: [{ name: 'title', value: '" onclick="alert(1)' }] });
  });

  it('leaves no tag of a mail merge program', () => {
    const markup = escapeHtml('{{name}} {{{x}}} %%EMAIL%% 100% {a}').toHTML();
    expect(markup).not.toMatch(/\{\{|%%/u);
    expect(read(markup)).toBe('{{name}} {{{x}}} %%EMAIL%% 100% {a}');
  });

  it('drops what no document may hold', () => {
    expect(escapeHtml('a\u0000b\u009Fc\u0085d\uFFFEe\uD800f').toHTML()).toBe('abc de\uFFFDf');
  });
});

describe('html', () => {
  it('escapes text and keeps what is safe', () => {
    const safe = html`<em>${'<b>'}</em>`;
    expect(html`${safe} & ${'&'}`.toHTML()).toBe('<em>&lt;b&gt;</em> & &amp;');
    expect(joinHtml([safe, escapeHtml('<')]).toHTML()).toBe('<em>&lt;b&gt;</em>&lt;');
  });
});
