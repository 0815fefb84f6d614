import { beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../src/errors/catalogue.ts';
import { expectPage } from './generated-page.ts';
import { type CodeTable, formatMessagesPage, loadCodeTables } from './messages-page.ts';

let tables: ReadonlyMap<string, CodeTable>;

beforeAll(async () => {
  tables = await loadCodeTables();
});

describe('docs/messages.md', () => {
  it('says what the catalogue says', () => expectPage('docs/messages.md', formatMessagesPage(tables)));

  it('covers every code of the catalogue', () => {
    const listed = [...tables.values()].flatMap((table) => Object.keys(table));
    expect(listed.toSorted()).toEqual(Object.keys(catalogue).toSorted());
  });
});

describe('the catalogue', () => {
  it('names its codes in kebab-case and ends every hint like a sentence', () => {
    const faults = [...tables.values()]
      .flatMap((table) => Object.entries(table))
      .filter(([code, { hint }]) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(code) || !/[.?!]$/u.test(hint))
      .map(([code]) => code);
    expect(faults).toEqual([]);
  });
});
