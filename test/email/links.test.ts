import { describe, expect, it } from 'vitest';
import type { Span } from '../../src/article/span.ts';
import { attribute, collapsed, named, wordsIn } from './read-html.ts';
import { article, codesOf, edition, paragraph, render, words } from './support.ts';

const link = (text: string, href: string, style = {}): Span => words(text, { href, ...style });

async function linksOf(
  ...parts: readonly (string | Span)[]
): Promise<readonly (readonly [string, string | null])[]> {
  const { html } = await render(edition(article([paragraph(...parts)])), {
    baseUrl: null,
    unsubscribeUrl: null,
    unsubscribeMail: null,
  });
  return named(html, 'a').map((element) => [collapsed(wordsIn(element)), attribute(element, 'href')]);
}

describe('the words of a link', () => {
  it('tell two targets apart by their hosts', async () => {
    expect(
      await linksOf(
        link('the report', 'https://www.quay.example/a'),
        ' and ',
        link('The report', 'https://pier.example/b'),
      ),
    ).toEqual([
      ['the report (quay.example)', 'https://www.quay.example/a'],
      ['The report (pier.example)', 'https://pier.example/b'],
    ]);
  });

  it('tell two targets of one host apart by their addresses', async () => {
    expect(
      await linksOf(
        link('a letter', 'https://quay.example/a'),
        ' and ',
        link('a letter', 'https://quay.example/b'),
      ),
    ).toEqual([
      ['a letter (quay.example/a)', 'https://quay.example/a'],
      ['a letter (quay.example/b)', 'https://quay.example/b'],
    ]);
  });

  it('tell two targets apart that differ in less than their hosts and paths', async () => {
    const hrefs = [
      'https://www.quay.example/a',
      'https://quay.example/b',
      'http://quay.example/b',
      'mailto:a@quay.example',
    ];
    const shown = await linksOf(...hrefs.map((href) => link('a letter', href)));
    expect(shown.map(([text]) => text)).toEqual([
      'a letter (www.quay.example/a)',
      'a letter (https://quay.example/b)',
      'a letter (http://quay.example/b)',
      'a letter (a@quay.example)',
    ]);
  });

  it('stay alone where they always lead to one place', async () => {
    expect(
      await linksOf(
        link('the report', 'https://quay.example/a'),
        ', ',
        link('the report', 'https://quay.example/a'),
      ),
    ).toEqual([
      ['the report', 'https://quay.example/a'],
      ['the report', 'https://quay.example/a'],
    ]);
  });

  it.each([
    ['here', 'https://quay.example/a', 'here (quay.example)'],
    ['Read more »', 'https://quay.example/a', 'Read more » (quay.example)'],
    ['hier klicken', 'mailto:desk@quay.example', 'hier klicken (desk@quay.example)'],
  ])('say where %s leads', async (text, href, shown) => {
    expect(await linksOf('Look ', link(text, href), '.')).toEqual([[shown, href]]);
  });

  it('are told from those of the email itself', async () => {
    const url = 'https://paper.example/ferries';
    const of = edition(article([paragraph(link('Read on the web', 'https://quay.example/'))], { url }));
    const { html } = await render(of);
    const shown = named(html, 'a').map((element) => collapsed(wordsIn(element)));
    expect(shown.slice(0, 2)).toEqual(['Read on the web', 'Read on the web (quay.example)']);
  });

  it('are one link in however many styles', async () => {
    const href = 'https://quay.example/a';
    expect(
      await linksOf(link('the ', href), link('big', href, { emphasis: 'strong' }), link(' report', href)),
    ).toEqual([['the big report', href]]);
  });
});

describe('an address that leads nowhere safe', () => {
  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'quay', ''])(
    'leaves the words of %j without a link, and says so',
    async (href) => {
      const email = await render(edition(article([paragraph('See ', link('the report', href), '.')])));
      expect(named(email.html, 'a').map((element) => attribute(element, 'href'))).not.toContain(href);
      expect(named(email.html, 'p').map((element) => collapsed(wordsIn(element)))).toContain(
        'See the report.',
      );
      expect(codesOf(email)).toEqual(['email-link-left-out']);
    },
  );

  it('makes no link of a blank', async () => {
    expect(await linksOf('a', link(' ', 'https://quay.example/a'), 'b')).toEqual([]);
  });

  it('cannot leave its attribute', async () => {
    const [[, href] = []] = await linksOf(link('a', 'https://quay.example/" onclick="alert(1)'));
    expect(href).toBe('https://quay.example/%22%20onclick=%22alert(1)');
  });
});

it('lists every link of the HTML in the plain text, with the same words', async () => {
  const body = [
    paragraph(
      link('the report', 'https://quay.example/a'),
      ', ',
      link('the report', 'https://pier.example/b'),
    ),
  ];
  const { html, text } = await render(edition(article(body)));
  expect(text).toContain(
    'the report (quay.example): https://quay.example/a\nthe report (pier.example): https://pier.example/b\n',
  );
  for (const element of named(html, 'a')) expect(text).toContain(attribute(element, 'href'));
});

it('lists no address that the text prints already', async () => {
  const body = [
    paragraph(
      'Write to ',
      link('desk@quay.example', 'mailto:desk@quay.example'),
      ' or see ',
      link('https://quay.example/a', 'https://quay.example/a'),
      '.',
    ),
  ];
  const { text } = await render(edition(article(body)));
  expect(text).toContain('Write to desk@quay.example or see https://quay.example/a.\n');
  expect(text).not.toContain('Links in this article');
});
