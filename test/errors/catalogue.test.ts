import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../src/errors/app-error.ts';
import { catalogue } from '../../src/errors/catalogue.ts';
import { report } from '../../src/errors/report.ts';

const entries = Object.entries(catalogue);
const tests = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.includes('catalogue.test'))
  .map((name) => readFileSync(`test/${name}`, 'utf8'))
  .join('\n');

describe('the catalogue of messages', () => {
  it.each(entries.map(([code]) => code))('%s is raised by some test', (code) => {
    expect(tests).toMatch(new RegExp(`['[]${code}['\\]]`, 'u'));
  });

  it.each(entries)('%s says what to do, in sentences', (code, { hint }) => {
    expect(code).toMatch(/^[a-z]+(?:-[a-z0-9]+)*$/u);
    expect(hint).toMatch(/^[\p{Lu}"].*[.!?)]$/u);
  });

  it('holds each code once', () => {
    const source = readdirSync('src/errors/codes').map((name) =>
      readFileSync(`src/errors/codes/${name}`, 'utf8'),
    );
    const written = [...source.join('\n').matchAll(/^ {2}'?(?<code>[a-z]+(?:-[a-z0-9]+)*)'?:/gmu)].map(
      (match) => match[1],
    );
    expect(written).toHaveLength(entries.length);
  });
});

describe('a report and an error of one code', () => {
  it('say the same', () => {
    const place = { line: 2, column: 3, offset: 9 };
    const message = report('source-missing', { path: 'a.txt' }, place);
    const error = AppError.of('source-missing', { path: 'a.txt' }, { place });
    expect(message).toEqual({
      code: 'source-missing',
      severity: 'error',
      text: error.message,
      hint: error.hint,
      place,
    });
    expect(error).toMatchObject({ name: 'AppError', code: 'source-missing', place });
  });
});
