import { describe, expect, it } from 'vitest';
import { addKeptVoices, readKeptVoices } from '../../src/voice/cast-file.ts';
import { caught } from '../support/caught.ts';

const place = { name: 'cast.yaml', engine: 'flite' };

describe('readKeptVoices', () => {
  it('reads the voices of an engine, and none from an empty file or where there is none', () => {
    const text = 'flite:\n  Ana Ruiz: slt@214\n  Ben Okoro: rms\nsay:\n  Ana Ruiz: Samantha\n';
    expect(readKeptVoices(text, place)).toEqual({ 'Ana Ruiz': 'slt@214', 'Ben Okoro': 'rms' });
    expect(readKeptVoices(text, { ...place, engine: 'espeak-ng' })).toEqual({});
    for (const none of [null, '', '# nobody yet\n', 'flite:\n'])
      expect(readKeptVoices(none, place)).toEqual({});
  });

  it.each([
    ['- Ana Ruiz', 'expected speech engines'],
    ['flite: slt', 'flite: expected speakers'],
    ['flite:\n  Ana Ruiz: [slt]', 'Ana Ruiz'],
    ['flite: { Ana', 'flow'],
    ['a: &a x\nflite: *a', 'references to other values'],
  ])('refuses %j', async (text, problem) => {
    const error = await caught(() => readKeptVoices(text, place));
    expect(error.code).toBe('cast-file-invalid');
    expect(error.message.toLowerCase()).toContain(problem.toLowerCase());
  });
});

describe('addKeptVoices', () => {
  it('begins a file with what it is for', () => {
    const text = addKeptVoices(null, { 'Ana Ruiz': 'slt@214', 'Board: old': 'rms' }, place) ?? '';
    expect(text).toMatch(/^# The voices that speakers keep/u);
    expect(readKeptVoices(text, place)).toEqual({ 'Ana Ruiz': 'slt@214', 'Board: old': 'rms' });
  });

  it('leaves what people wrote as it stands: lines, order, comments', () => {
    const text = '# Ours\nflite:\n  # The mayor\n  Ana Ruiz: slt@200 # not 214\n';
    const added = addKeptVoices(text, { 'Ana Ruiz': 'rms', 'Ben Okoro': 'awb' }, place);
    expect(added).toBe(`${text}  Ben Okoro: awb\n`);
    expect(addKeptVoices(text, { 'Ana Ruiz': 'rms' }, place)).toBeNull();
  });

  it('adds another engine below', () => {
    const added = addKeptVoices(
      'flite:\n  Ana Ruiz: slt\n',
      { 'Ana Ruiz': 'f3' },
      { ...place, engine: 'espeak-ng' },
    );
    expect(added).toBe('flite:\n  Ana Ruiz: slt\nespeak-ng:\n  Ana Ruiz: f3\n');
  });

  it('writes JSON where the file is one', () => {
    const json = { name: 'lectern.cast.json', engine: 'flite' };
    const text = addKeptVoices('{"flite": {"Ana Ruiz": "slt"}}', { 'Ben Okoro': 'awb' }, json) ?? '';
    expect(JSON.parse(text)).toEqual({ flite: { 'Ana Ruiz': 'slt', 'Ben Okoro': 'awb' } });
  });
});
