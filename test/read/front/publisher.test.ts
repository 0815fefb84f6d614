import { describe, expect, it } from 'vitest';
import { splitPublisher } from '../../../src/read/front/publisher.ts';

const split = (line: string): readonly [string, string] | null => {
  const found = splitPublisher(line);
  return found === null ? null : [line.slice(found.start, found.end), found.publisher];
};

describe('splitPublisher', () => {
  it.each([
    ['Storm reaches the coast | CTV News', 'Storm reaches the coast', 'CTV News'],
    ['Storm reaches the coast | hale.example', 'Storm reaches the coast', 'hale.example'],
    ['Storm reaches the coast | anything at all', 'Storm reaches the coast', 'anything at all'],
    ['Storm reaches the coast - Northern Courier', 'Storm reaches the coast', 'Northern Courier'],
    ['Storm reaches the coast — The Harbour Mail', 'Storm reaches the coast', 'The Harbour Mail'],
    ['Storm reaches the coast – BBC News', 'Storm reaches the coast', 'BBC News'],
    [
      'Storm – and flood – reach the coast - Hale Gazette',
      'Storm – and flood – reach the coast',
      'Hale Gazette',
    ],
    ['Storm reaches the coast - The Voice of Hale', 'Storm reaches the coast', 'The Voice of Hale'],
    ['Storm reaches the coast | UK news | The Guardian', 'Storm reaches the coast', 'The Guardian'],
    ['BBC News | Storm reaches the coast of Hale', 'Storm reaches the coast of Hale', 'BBC News'],
    ['The Harbour Mail - Storm reaches the coast', 'Storm reaches the coast', 'The Harbour Mail'],
  ])('%s', (line, title, publisher) => {
    expect(split(line)).toEqual([title, publisher]);
  });

  it.each([
    'Storm reaches the coast',
    'Storm reaches the coast - and leaves again',
    'Storm reaches the coast — what comes next',
    'Storm reaches the coast — It will stay.',
    'Storm reaches the coast - By Ana Ruiz',
    'Storm-hit coast reopens',
    'Hale 3 - 2 Ostrow',
    'Live - Paris',
    `Storm | ${'x'.repeat(500)}`,
  ])('%s names none', (line) => {
    expect(split(line)).toBeNull();
  });

  it('says which sections it leaves out', () => {
    expect(splitPublisher('Storm | UK news | Weather | The Guardian')?.leftOut).toEqual([
      'UK news',
      'Weather',
    ]);
  });
});
