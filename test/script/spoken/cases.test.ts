import { describe, expect, it } from 'vitest';
import { speak } from '../../../src/script/spoken/speak.ts';
import { readCaseTables } from './case-tables.ts';

describe.each(readCaseTables())('$category', ({ cases }) => {
  it.each(cases)('$language: $text', ({ language, text, spoken }) => {
    expect(speak(text, { language }).spoken).toBe(spoken);
  });
});
