import { describe, expect, it } from 'vitest';
import { run } from './fake-terminal.ts';

describe('lectern spoken', () => {
  it('says its arguments as one line', async () => {
    expect(await run(['spoken', 'It', 'cost', '$3.5 million.'])).toEqual({
      code: 0,
      out: 'It cost three point five million dollars.\n',
      err: '',
    });
  });

  it('gives a line for each line of standard input, empty ones too', async () => {
    const { out } = await run(['spoken'], { input: '5%\r\n\r\n7 km\n' });
    expect(out).toBe('five percent\n\nseven kilometers\n');
  });

  it('speaks the language that it is told', async () => {
    expect((await run(['spoken', '--lang', 'en-GB', '5%'])).out).toBe('five per cent\n');
  });

  it('shows as JSON what each stretch stands for', async () => {
    const { out } = await run(['spoken', '--json', 'Up 5%']);
    expect(JSON.parse(out)).toMatchObject({
      text: 'Up 5%',
      spoken: 'Up five percent',
      map: [
        { spoken: [0, 2], text: [0, 2] },
        { spoken: [3, 15], text: [3, 5] },
      ],
    });
  });
});
