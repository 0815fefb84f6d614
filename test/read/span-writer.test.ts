import { describe, expect, it } from 'vitest';
import { plainStyle, SpanWriter } from '../../src/read/span-writer.ts';

const write = (
  text: string,
  fill: (writer: SpanWriter) => void,
): readonly (readonly [string, number, number])[] => {
  const writer = new SpanWriter({ name: 'a.txt', text });
  fill(writer);
  return writer.take().map((span) => [span.text, span.place.start, span.place.end]);
};
const writeAll = (text: string): readonly (readonly [string, number, number])[] =>
  write(text, (writer) => writer.write(0, text.length));

describe('SpanWriter', () => {
  it('keeps what is even in one span', () => {
    expect(writeAll('one two three')).toEqual([['one two three', 0, 13]]);
  });

  it('makes one blank of white space, which stands for all of it', () => {
    expect(writeAll('one \t two\u00A0three')).toEqual([
      ['one', 0, 3],
      [' ', 3, 6],
      ['two', 6, 9],
      [' ', 9, 10],
      ['three', 10, 15],
    ]);
  });

  it('leaves white space out at both ends', () => {
    expect(writeAll('  one ')).toEqual([['one', 2, 5]]);
    expect(writeAll(' \n ')).toEqual([]);
    expect(writeAll('')).toEqual([]);
  });

  it('leaves hidden characters out, and keeps places', () => {
    expect(writeAll('o\u200Bne \u202Etwo')).toEqual([
      ['o', 0, 1],
      ['ne ', 2, 5],
      ['two', 6, 9],
    ]);
  });

  it('joins pieces that touch, and no others', () => {
    const text = 'one two three';
    expect(
      write(text, (writer) => {
        writer.write(0, 4);
        writer.write(4, 7);
        writer.write(8, 13);
      }),
    ).toEqual([
      ['one two', 0, 7],
      ['three', 8, 13],
    ]);
    expect(
      write(text, (writer) => {
        writer.write(0, 4);
        writer.write(4, 7, { ...plainStyle, emphasis: 'em' });
      }),
    ).toEqual([
      ['one ', 0, 4],
      ['two', 4, 7],
    ]);
  });

  it('takes words for a stretch whole', () => {
    const text = 'Q&amp;A';
    expect(
      write(text, (writer) => {
        writer.write(0, 1);
        writer.replace('&', { start: 1, end: 6 });
        writer.write(6, 7);
      }),
    ).toEqual([
      ['Q', 0, 1],
      ['&', 1, 6],
      ['A', 6, 7],
    ]);
  });

  it('takes words of the same length sign by sign, for they would pass for verbatim', () => {
    expect(write('a\nb', (writer) => writer.replace('a b', { start: 0, end: 3 }))).toEqual([
      ['a', 0, 1],
      [' ', 1, 2],
      ['b', 2, 3],
    ]);
  });

  it('takes white space around words, and nothing for hidden characters alone', () => {
    expect(
      write('x[yy]z', (writer) => {
        writer.write(0, 1);
        writer.replace(' why ', { start: 1, end: 5 });
        writer.write(5, 6);
      }),
    ).toEqual([
      ['x', 0, 1],
      [' ', 1, 1],
      ['why', 1, 5],
      [' ', 5, 5],
      ['z', 5, 6],
    ]);
    expect(write('&shy;', (writer) => writer.replace('\u00AD', { start: 0, end: 5 }))).toEqual([]);
  });

  it('sets no blank beside a break, and no break at either end or beside another', () => {
    const text = 'a | b';
    const breakHere = (writer: SpanWriter): void => writer.breakLine({ start: 2, end: 3 });
    expect(
      write(text, (writer) => {
        breakHere(writer);
        writer.write(0, 2);
        breakHere(writer);
        breakHere(writer);
        writer.write(3, 5);
        breakHere(writer);
      }),
    ).toEqual([
      ['a', 0, 1],
      ['\n', 2, 3],
      ['b', 4, 5],
    ]);
  });

  it('is empty after its spans are taken', () => {
    const writer = new SpanWriter({ name: 'a.txt', text: 'one two ' });
    writer.write(0, 8);
    writer.take();
    writer.write(4, 7);
    expect(writer.take().map(({ text }) => text)).toEqual(['two']);
  });
});
