import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Speaker } from '../../src/article/speaker.ts';
import { AppError } from '../../src/errors/app-error.ts';
import type { Segment } from '../../src/script/segment.ts';
import { castVoices, type CastingConfig } from '../../src/voice/cast-voices.ts';
import { narration, quote, scriptOf, speaker, voice } from './segments.ts';

const ensemble = [voice('ed', 'male'), voice('flo', 'female', 180), voice('gus', 'male', 110)];
const config: CastingConfig = { voice: null, rate: 200, cast: {} };

interface Setting {
  readonly speakers?: readonly Speaker[];
  readonly voices?: typeof ensemble;
  readonly narration?: Partial<CastingConfig>;
  readonly kept?: Readonly<Record<string, string>>;
}

const castAll = (
  segments: readonly Segment[],
  { speakers = [], voices = ensemble, narration = {}, kept = {} }: Setting = {},
) =>
  castVoices(scriptOf(...segments), {
    engine: { id: 'fake', voices },
    speakers,
    narration: { ...config, ...narration },
    kept,
  });

/** The voice of each segment, as "flo" or "flo@227". */
const heard = (...given: Parameters<typeof castAll>): readonly string[] =>
  castAll(...given).script.segments.map(({ voice: { id, params } }) =>
    params.pitchHz === undefined ? id : `${id}@${params.pitchHz}`,
  );

describe('castVoices', () => {
  it('gives the narrator the engine’s first voice, and everything but quotations to the narrator', () => {
    const kinds = ['headline', 'heading', 'leadIn', 'item', 'signOff'] as const;
    expect(heard(kinds.map((kind) => ({ ...narration('Words.'), kind })))).toEqual(kinds.map(() => 'ed'));
  });

  it('gives a speaker one voice throughout, which is not the narrator’s', () => {
    const [first, told, again] = heard([quote('Ines'), narration('She paused.'), quote('Ines')]);
    expect(first).toBe(again);
    expect(told).toBe('ed');
    expect(first).not.toBe('ed');
  });

  it('follows the gender that the article tells', () => {
    const speakers = [speaker('Ines', 'feminine'), speaker('Olaf', 'masculine'), speaker('Runa', 'feminine')];
    const [ines, olaf, runa] = heard([quote('Ines'), quote('Olaf'), quote('Runa')], { speakers });
    expect(ines).toBe('flo');
    expect(olaf).toBe('gus');
    expect(runa).toMatch(/^flo@/u);
  });

  it('gives quotations of nobody a voice that is nobody else’s', () => {
    const voices = heard([narration('Words.'), quote(null), quote('Ines'), quote(null)]);
    expect(voices[1]).toBe(voices[3]);
    expect(new Set(voices).size).toBe(3);
  });

  it('sets the rate from words a minute and the voice’s own', () => {
    const { script } = castAll([narration('Words.')], { narration: { rate: 150 } });
    expect(script.segments[0]?.voice.params).toEqual({ rate: 0.75 });
    expect(castAll([narration('Words.')]).script.segments[0]?.voice.params).toEqual({});
  });

  it('changes no voice of those before when a speaker is added at the end', () => {
    const segments = [quote('Ines'), quote('Olaf'), narration('So it went.'), quote('Ines')];
    expect(heard([...segments, quote('Runa')]).slice(0, 4)).toEqual(heard(segments));
  });

  it('casts only from the voices of the article’s language', () => {
    const voices = [{ ...voice('hans', 'male'), language: 'de-DE' }, ...ensemble];
    expect(heard([narration('Words.')], { voices })).toEqual(['ed']);
  });

  it('says so where no voice speaks the language', () => {
    const script = { ...scriptOf(narration('Mots.')), language: 'fr' };
    const { messages } = castVoices(script, {
      engine: { id: 'fake', voices: ensemble },
      speakers: [],
      narration: config,
    });
    expect(messages.map(({ code }) => code)).toEqual(['language-unvoiced']);
  });
});

describe('castVoices with pins', () => {
  it('follows a pin by name or by alias, with a pitch or without', () => {
    const speakers = [speaker('Ines'), speaker('Olaf')];
    const cast = { Ines: 'gus', 'Minister Olaf': 'flo@225', Nobody: 'ed' };
    expect(heard([quote('Ines'), quote('Olaf')], { speakers, narration: { cast } })).toEqual([
      'gus',
      'flo@225',
    ]);
  });

  it('gives a pinned voice to nobody else', () => {
    const cast = { Olaf: 'flo' };
    const [ines] = heard([quote('Ines'), quote('Olaf')], { narration: { cast } });
    expect(ines).not.toBe('flo');
  });

  it('moves a pin that would sound like the narrator, or like a neighbour, and says so', () => {
    const narrator = castAll([quote('Ines')], { narration: { cast: { Ines: 'ed' } } });
    expect(narrator.script.segments[0]?.voice.id).not.toBe('ed');
    expect(narrator.messages.map(({ code }) => code)).toEqual(['voice-pin-moved']);
    const neighbours = castAll([quote('Ines'), quote('Olaf')], {
      narration: { cast: { Ines: 'flo', Olaf: 'flo' } },
    });
    const [one, other] = neighbours.script.segments;
    expect(one?.voice).not.toEqual(other?.voice);
    expect(neighbours.messages.map(({ code }) => code)).toEqual(['voice-pin-moved']);
  });

  it('takes the narrator’s voice from the configuration', () => {
    expect(heard([narration('Words.')], { narration: { voice: 'gus' } })).toEqual(['gus']);
    expect(heard([narration('Words.')], { narration: { voice: 'flo@200' } })).toEqual(['flo@200']);
  });

  it.each([{ voice: 'nobody' }, { cast: { Ines: 'flo@high' } }])(
    'stops at a voice that there is not: %j',
    (narration) => {
      try {
        castAll([quote('Ines')], { narration });
        expect.unreachable();
      } catch (error) {
        expect(error).toBeInstanceOf(AppError);
        expect(error).toMatchObject({ code: 'voice-unknown' });
      }
    },
  );
});

describe('castVoices from edition to edition', () => {
  const ines = speaker('Ines');
  const olaf = speaker('Olaf');

  it('tells which voices to keep, and gives them to the same people again in whatever order they speak', () => {
    const first = castAll([quote('Ines'), quote('Olaf')], { speakers: [ines, olaf] });
    expect(Object.keys(first.keep)).toEqual(['Ines', 'Olaf']);
    const next = castAll([quote('Olaf'), quote('Runa'), quote('Ines')], {
      speakers: [olaf, speaker('Runa'), ines],
      kept: first.keep,
    });
    const voiceOf = ({ script }: typeof first, name: string) =>
      script.segments.find((segment) => segment.speaker?.name === name)?.voice;
    expect(voiceOf(next, 'Ines')).toEqual(voiceOf(first, 'Ines'));
    expect(voiceOf(next, 'Olaf')).toEqual(voiceOf(first, 'Olaf'));
    expect(next.keep).toMatchObject(first.keep);
  });

  it('knows a person by another form of the name, and by the last name where one bears it', () => {
    const kept = { 'Ines Falk': 'gus', 'Minister Olaf': 'flo' };
    const falk = { ...speaker('Falk'), aliases: [] };
    expect(heard([quote('Falk')], { speakers: [falk], kept })).toEqual(['gus']);
    expect(heard([quote('Olaf')], { speakers: [olaf], kept })).toEqual(['flo']);
    const two = { 'Ines Falk': 'gus', 'Runa Falk': 'gus' };
    expect(Object.keys(castAll([quote('Falk')], { speakers: [falk], kept: two }).keep)).toEqual(['Falk']);
  });

  it('keeps no voice of the nameless, of nobody, or of those whom the configuration pins', () => {
    const nameless = { ...speaker('spokeswoman'), kind: 'nameless' as const };
    const { keep } = castAll([quote('spokeswoman'), quote(null), quote('Ines')], {
      speakers: [nameless, ines],
      narration: { cast: { Ines: 'gus' } },
    });
    expect(keep).toEqual({});
  });

  it('goes by the configuration before the file', () => {
    const given = { speakers: [ines], kept: { Ines: 'flo' }, narration: { cast: { Ines: 'gus' } } };
    expect(heard([quote('Ines')], given)).toEqual(['gus']);
  });

  it('reports a kept voice that the engine has no more, and leaves its line alone', () => {
    const { messages, keep } = castAll([quote('Ines')], { speakers: [ines], kept: { Ines: 'gone' } });
    expect(messages.map(({ code }) => code)).toEqual(['cast-voice-missing']);
    expect(keep).toEqual({ Ines: 'gone' });
  });

  it('keeps a voice that no longer suits what an article tells, and says so', () => {
    const { messages, script } = castAll([quote('Ines')], {
      speakers: [speaker('Ines', 'feminine')],
      kept: { Ines: 'gus' },
    });
    expect(script.segments[0]?.voice.id).toBe('gus');
    expect(messages.map(({ code }) => code)).toEqual(['cast-voice-unfit']);
  });
});

describe('castVoices without voices of the speakers', () => {
  it.each(['spoken', 'plain'] as const)('has the narrator read everything where quotes are %s', (quotes) => {
    const { script, messages } = castAll([narration('So.'), quote('Ines'), quote(null)], {
      narration: { quotes },
    });
    expect(new Set(script.segments.map(({ voice }) => voice.id))).toEqual(new Set(['ed']));
    expect(messages).toEqual([]);
  });
});

describe('castVoices of neighbours', () => {
  it('sets the pitches of two who speak in turn far apart', () => {
    const voices = [
      voice('ed', 'unknown'),
      voice('one', 'unknown', 120),
      voice('two', 'unknown', 125),
      voice('far', 'unknown', 190),
    ];
    expect(heard([quote('Ines'), quote('Olaf')], { voices })).toEqual(['one', 'far']);
  });
});

describe('castVoices with more speakers than voices', () => {
  const crowd = ['Ana', 'Ben', 'Cleo', 'Dov', 'Eva', 'Fay', 'Gil', 'Hal', 'Ida', 'Jon', 'Kim', 'Lou'];

  it('lets two share one who never follow each other, and says so', () => {
    const { script, messages } = castAll(crowd.map((name) => quote(name)));
    const voices = script.segments.map(({ voice }) => JSON.stringify(voice));
    expect(voices.every((voice, index) => voice !== voices[index + 1])).toBe(true);
    expect(messages.map(({ code }) => code)).toContain('voice-shared');
  });

  it('uses every voice before any is shared', () => {
    const { messages } = castAll(crowd.slice(0, 5).map((name) => quote(name)));
    expect(messages).toEqual([]);
  });

  it('does with one voice that takes no pitch what can be done', () => {
    const { script, messages } = castAll([narration('Words.'), quote('Ines')], {
      voices: [voice('ed', 'male')],
    });
    expect(script.segments.map(({ voice }) => voice.id)).toEqual(['ed', 'ed']);
    expect(messages.map(({ code, text }) => [code, text.includes('the narrator')])).toEqual([
      ['voice-shared', true],
    ]);
  });

  it('holds for any conversation: one voice a speaker, none the narrator’s, no two alike in a row', () => {
    const names = array(constantFrom(...crowd, null), { minLength: 1, maxLength: 40 });
    const genders = array(constantFrom('feminine', 'masculine', null), {
      minLength: 12,
      maxLength: 12,
    });
    assert(
      property(names, genders, (turns, gender) => {
        const speakers = crowd.map((name, index) => speaker(name, gender[index]));
        const { script } = castAll([narration('Words.'), ...turns.map((name) => quote(name))], { speakers });
        const [narrator, ...voices] = script.segments.map(({ voice }) => JSON.stringify(voice));
        const byName = new Map<string | null, string>();
        for (const [index, name] of turns.entries()) {
          const own = voices[index] ?? '';
          expect(byName.get(name) ?? own).toBe(own);
          byName.set(name, own);
          expect(own).not.toBe(narrator);
          if (turns[index + 1] !== undefined && turns[index + 1] !== name)
            expect(voices[index + 1]).not.toBe(own);
        }
      }),
    );
  });
});
