/** Law 7: hostile words are rendered as words, in every form in which an article comes. */
import { parse } from 'parse5';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/folder.ts';
import { run } from '../cli/fake-terminal.ts';

const hostile = [
  '{{headline}} {{{body}}} {{#each items}}',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '"]]> --> <!ENTITY x SYSTEM "file:///etc/passwd">',
  '"; (system "touch pwned") (SayText "now',
  '$(touch pwned) `touch pwned` ${1 + 1}',
  '%%unsubscribe%% <mj-text onclick="x">=HYPERLINK("http://example.org")',
  'Subject: hello Bcc: all@example.org',
];

describe.each(['text', 'markdown'])('in %s', (format) => {
  it.each(hostile)('%s is rendered inert', async (words) => {
    const folder = temporaryFolder();
    const input = `${format === 'markdown' ? '# ' : ''}Tides ${words}\n\nThey wrote ${words} on the wall.\n\n"${words}", said Ana Ruiz.\n\n- ${words}\n`;
    const { code, err } = await run(['render', '-', '--format', format], { folder, input });
    expect(code, err).toBe(0);
    const out = join(folder, 'out');
    const edition = join(out, readdirSync(out)[0] ?? '');
    const html = readFileSync(join(edition, 'email.html'), 'utf8');
    const { elements, attributes } = namesIn(html);
    expect(elements).not.toContain('script');
    expect(attributes.filter((name) => name.startsWith('on'))).toEqual([]);
    expect(existsSync(join(folder, 'pwned'))).toBe(false);
    const headers = readFileSync(join(edition, 'email.eml'), 'utf8').split('\r\n\r\n')[0] ?? '';
    expect(headers).not.toMatch(/^Bcc:/mu);
  });
});

it('letters under heaps of marks and joiners are found whole again in the email', async () => {
  const folder = temporaryFolder();
  const marks = '\u0302\u0323\u034F\u0591\u064B\u20D0\u200D\uFE0E\u200F\u0327'.repeat(6);
  const word = Array.from('harbour', (letter) => letter + marks).join('');
  const input = `The ${word} opens\n\nThey came to the ${word} on foot.\n\n"Our ${word} is deep," said Ana Ruiz.\n\n- ${word}\n- a bridge\n`;
  const { code, err } = await run(['render', '-', '--format', 'text', '--only', 'email'], { folder, input });
  expect(code, err).toBe(0);
});

it('accents without letters are nothing that is missed when the rest is read', async () => {
  const folder = temporaryFolder();
  const input = 'The harbour opens\n\nThey came on foot.\n\n \u0820 {\n\nThe bridge is open too.\n';
  const { code, err } = await run(['render', '-', '--format', 'text'], { folder, input });
  expect(code, err).toBe(0);
});

it('a text that is all one quotation is rendered', async () => {
  const folder = temporaryFolder();
  const input = `"${'We said it and we say it again. '.repeat(40)}`;
  expect((await run(['render', '-', '--format', 'text'], { folder, input })).code).toBe(0);
});

interface ParsedNode {
  readonly nodeName: string;
  readonly attrs?: readonly { readonly name: string }[];
  readonly childNodes?: readonly ParsedNode[];
}

function namesIn(html: string): { readonly elements: string[]; readonly attributes: string[] } {
  const found = { elements: [] as string[], attributes: [] as string[] };
  const visit = ({ nodeName, attrs = [], childNodes = [] }: ParsedNode): void => {
    found.elements.push(nodeName);
    found.attributes.push(...attrs.map(({ name }) => name));
    childNodes.forEach(visit);
  };
  visit(parse(html));
  return found;
}
