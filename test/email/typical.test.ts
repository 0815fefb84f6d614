import { beforeAll, describe, expect, it } from 'vitest';
import {
  attribute,
  bodyChildren,
  collapsed,
  elementsOf,
  named,
  outlookMarkup,
  visibleWords,
  wordsIn,
} from './read-html.ts';
import { codesOf, render, typicalEdition, type Rendered } from './support.ts';

let email: Rendered;
beforeAll(async () => {
  email = await render(typicalEdition());
});

const texts = (...names: readonly string[]): readonly string[] =>
  named(email.html, ...names).map((element) => collapsed(wordsIn(element)));

describe('the frame of an email', () => {
  it('says nothing where every setting is made', () => {
    expect(codesOf(email)).toEqual([]);
  });

  it('has its language and direction on html and on every child of body', () => {
    const [root] = named(email.html, 'html');
    for (const element of [root, ...bodyChildren(email.html)]) {
      expect(element && [attribute(element, 'lang'), attribute(element, 'dir')]).toEqual(['en', 'ltr']);
    }
    expect(bodyChildren(email.html)).not.toEqual([]);
  });

  it('is an article that is named as its one title and its subject', () => {
    const [wrapper] = bodyChildren(email.html);
    expect(texts('title')).toEqual(['Harbour towns agree to share their ferries']);
    expect(
      wrapper && ['role', 'aria-roledescription', 'aria-label'].map((name) => attribute(wrapper, name)),
    ).toEqual(['article', 'email', 'Harbour towns agree to share their ferries']);
  });

  it('hides a preheader of 40 to 130 characters first in the wrapper', () => {
    const [wrapper] = bodyChildren(email.html);
    const [preheader] = wrapper === undefined ? [] : [...elementsOf(wrapper)];
    const [first = ''] = (preheader?.childNodes ?? []).map((child) => ('value' in child ? child.value : ''));
    expect(first).toBe(
      'From May one line with one ticket will replace two, after a vote that both town councils call overdue.',
    );
  });

  it('lays out with tables that are none to a screen reader, in Outlook too', () => {
    const layout = [...named(email.html, 'table'), ...named(outlookMarkup(email.html), 'table')];
    const data = layout.filter((table) => attribute(table, 'role') !== 'presentation');
    expect(
      data.map((table) => [...elementsOf(table)].filter((cell) => attribute(cell, 'scope') !== null).length),
    ).toEqual([5]);
  });

  it('states its palettes and leaves zoom to the reader', () => {
    const metas = Object.fromEntries(
      named(email.html, 'meta').map((meta) => [attribute(meta, 'name'), attribute(meta, 'content')]),
    );
    expect(metas).toMatchObject({
      'color-scheme': 'light dark',
      'supported-color-schemes': 'light dark',
      'x-apple-disable-message-reformatting': null,
      'format-detection': 'telephone=no,date=no,address=no,email=no,url=no',
      viewport: 'width=device-width, initial-scale=1',
    });
  });

  it('is small, and so are its styles', () => {
    const styles = named(email.html, 'style').map((style) =>
      style.childNodes.map((node) => ('value' in node ? node.value : '')).join(''),
    );
    expect(styles.join('').length).toBeLessThan(16_384);
    expect(new TextEncoder().encode(email.html).length).toBeLessThan(102_400);
  });

  it('holds no id twice, no form, script or media, and nothing of a template', () => {
    const ids = [...named(email.html, 'div', 'p', 'table', 'td', 'a', 'h1', 'h2')].flatMap(
      (element) => attribute(element, 'id') ?? [],
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(named(email.html, 'form', 'input', 'script', 'audio', 'video', 'iframe', 'object')).toEqual([]);
    expect(email.html).not.toMatch(/\{\{|%%|javascript:|href=""/u);
  });
});

describe('the body of an email', () => {
  it('has the headline as its only h1 and skips no level', () => {
    expect(named(email.html, 'h1', 'h2', 'h3').map(({ tagName }) => tagName)).toEqual(['h1', 'h2', 'h3']);
  });

  it('stands in reading order', () => {
    const seen = collapsed(visibleWords(email.html));
    const order = [
      'The Tidewater Courier',
      'Harbour towns agree to share their ferries',
      'From May one line with one ticket',
      'By Ines Okoro and Paul Whitby',
      'Saltmarsh, March 4, 2026',
      'Listen to this article (2 min 31 s)',
      'Read on the web',
      'For eleven years',
      'A timetable for both banks',
      'What was agreed',
      'The Northey ferry at low tide. Photo: Ida Brandt',
      'The first joint ferry',
      'You are getting this email because you subscribed to The Tidewater Courier.',
      'The audio is spoken by synthetic voices.',
      'Unsubscribe',
      '12 Quay Street, Saltmarsh',
    ].map((words) => seen.indexOf(words));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order).not.toContain(-1);
  });

  it('sets quotations as blockquotes that name their speakers', () => {
    expect(texts('blockquote')).toEqual([
      '“We were paying for two ships to carry the passengers of one,” said Ms Ellison, who has led the authority since its founding. “Nobody on either bank could explain why.” Mara Ellison, director of the Saltmarsh harbour authority',
      '“My children asked me why the boat to school leaves before school ends. I had no answer.” Tobias Renn, Mayor of Northey',
      'A crossing is a street that happens to be wet. Ida Brandt, The Harbour Year',
    ]);
    expect(named(email.html, 'blockquote').map((quote) => attribute(quote, 'aria-label'))).toEqual([
      'Mara Ellison, director of the Saltmarsh harbour authority',
      'Tobias Renn, Mayor of Northey',
      'Ida Brandt, The Harbour Year',
    ]);
  });

  it('sets agreements as a real list in a panel with a label, after the lead-in', () => {
    const panel = named(email.html, 'td').find(
      (cell) => attribute(cell, 'class')?.includes('panel') === true,
    );
    expect(panel && collapsed(wordsIn(panel))).toMatch(
      /^What was agreed A departure from each bank every thirty minutes/u,
    );
    expect(panel && [...elementsOf(panel)].filter(({ tagName }) => tagName === 'li').length).toBe(6);
    expect(texts('p')).toContain(
      'The two councils met on Tuesday night. The meeting ended with four agreements, among them:',
    );
  });

  it('describes its pictures', () => {
    expect(named(email.html, 'img').map((image) => attribute(image, 'alt'))).toEqual([
      'A white ferry at a stone quay, its bow door open',
    ]);
  });

  it('names the columns and rows of a table', () => {
    expect(
      named(email.html, 'th').map((cell) => [attribute(cell, 'scope'), collapsed(wordsIn(cell))]),
    ).toEqual([
      ['col', 'Line'],
      ['col', 'Passengers'],
      ['col', 'Cost'],
      ['row', 'Saltmarsh'],
      ['row', 'Northey'],
    ]);
    expect(texts('caption')).toEqual(['Crossings and costs in the last year']);
  });

  it('underlines its links', () => {
    for (const link of named(email.html, 'a'))
      expect(attribute(link, 'style')).toContain('text-decoration:underline');
  });
});
