import { describe, expect, it } from 'vitest';
import { defaultConfig } from '../../src/config/config.ts';
import { attribute, collapsed, named, visibleWords } from './read-html.ts';
import { article, codesOf, edition, narration, paragraph, render, typicalEdition } from './support.ts';

const targets = (html: string): readonly (string | null)[] =>
  named(html, 'a').map((link) => attribute(link, 'href'));

describe('an email without settings', () => {
  const bare = edition(article([paragraph('The quay was quiet.')]), { narration: narration(45_000) });

  it('says once what each missing setting leaves out, naming the setting', async () => {
    const { messages } = await render(bare, defaultConfig);
    expect(codesOf({ messages })).toEqual([
      'email-sender-missing',
      'email-publisher-missing',
      'email-base-url-missing',
      'email-unsubscribe-missing',
      'email-postal-address-missing',
      'email-list-id-missing',
    ]);
    const settings = ['sender', 'publisher', 'baseUrl', 'unsubscribeUrl', 'postalAddress', 'listId'];
    messages.forEach(({ hint }, index) => expect(hint).toContain(`\`${settings[index]}\``));
  });

  it('has no link and no word that a setting would have fed', async () => {
    const { html, text } = await render(bare, defaultConfig);
    expect(targets(html)).toEqual([]);
    expect(collapsed(visibleWords(html))).toBe(
      'Harbour towns agree to share their ferries The quay was quiet. The audio is spoken by synthetic voices.',
    );
    expect(text).not.toMatch(/https?:|null|undefined/u);
  });

  it('does not speak of voices where there are none', async () => {
    const { html } = await render(edition(article([paragraph('The quay was quiet.')])), defaultConfig);
    expect(visibleWords(html)).not.toContain('synthetic');
  });
});

describe('the links of an email', () => {
  it('lead to the published folder of the edition', async () => {
    const { html } = await render(typicalEdition());
    expect(targets(html)).toEqual([
      'https://courier.example/editions/harbour-ferries/audio.mp3',
      'https://courier.example/editions/harbour-ferries/',
      'https://courier.example/report',
      'https://courier.example/leave',
      'mailto:leave@courier.example',
    ]);
  });

  it('prefer the address of the article itself, with or without a base URL', async () => {
    const url = 'https://paper.example/ferries?id=1&lang=en';
    const of = edition(article([paragraph('The quay was quiet.')], { url }));
    expect(targets((await render(of)).html)).toContain(url);
    const alone = await render(of, { baseUrl: null });
    expect(targets(alone.html)).toContain(url);
    expect(codesOf(alone)).toEqual([]);
  });

  it('miss the audio, with a message, where its place is not known', async () => {
    const of = edition(article([paragraph('Quiet.')], { url: 'https://paper.example/a' }), {
      narration: narration(9000),
    });
    const email = await render(of, { baseUrl: null });
    expect(email.html).not.toContain('audio.mp3');
    expect(codesOf(email)).toEqual(['email-base-url-missing']);
  });

  it('offer to unsubscribe by mail where that is the only way', async () => {
    const { html } = await render(typicalEdition(), { unsubscribeUrl: null });
    const [last] = named(html, 'a').slice(-1);
    expect(last && attribute(last, 'href')).toBe('mailto:leave@courier.example');
    expect(collapsed(visibleWords(html))).toMatch(/Unsubscribe The Tidewater/u);
  });
});

describe('the publisher', () => {
  it('is the one of the settings, and the article keeps its own beside it', async () => {
    const of = edition(article([paragraph('Quiet.')], { publisher: 'The Northey Post' }));
    const seen = collapsed(visibleWords((await render(of)).html));
    expect(seen).toMatch(/^The Tidewater Courier Harbour towns .* The Northey Post/u);
  });

  it('is the one of the article where no setting names one', async () => {
    const of = edition(article([paragraph('Quiet.')], { publisher: 'The Northey Post' }));
    const email = await render(of, { publisher: null });
    expect(collapsed(visibleWords(email.html))).toMatch(/^The Northey Post Harbour/u);
    expect(codesOf(email)).toEqual([]);
  });
});

it('keeps the lines of a postal address', async () => {
  const { html, text } = await render(typicalEdition(), { postalAddress: 'The Courier\n12 Quay Street' });
  expect(html).toContain('The Courier<br />12 Quay Street');
  expect(text).toContain('The Courier\n12 Quay Street');
});
