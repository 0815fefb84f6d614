import { delimiter } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openEngineRoom, type EngineRoom } from '../../../src/adapters/speech/choose-engine.ts';
import { defaultConfig } from '../../../src/config/config.ts';
import { enginePlace } from '../../support/engine-place.ts';
import { standIn } from '../../support/stand-in.ts';

const rooms: EngineRoom[] = [];
afterEach(async () => {
  for (const room of rooms.splice(0)) await room.close();
});

/** A computer on which these programs alone are installed. */
function roomWith(programs: readonly string[], narration: Partial<typeof defaultConfig.narration> = {}) {
  const place = enginePlace({ platform: 'linux', env: { PATH: [...programs, '/nowhere'].join(delimiter) } });
  const room = openEngineRoom({ ...defaultConfig.narration, ...narration }, place);
  rooms.push(room);
  return room;
}

const listsVoices = `case "$1" in
--version) echo "eSpeak NG text-to-speech: 1.99  Data at: /nowhere" ;;
--voices) cat <<LIST
Pty Language       Age/Gender VoiceName          File                 Other Languages
 5  pt              --/M      Portuguese_(Portugal) roa/pt            (pt-pt 5)
 5  pt-br           --/M      Portuguese_(Brazil) roa/pt-BR           (pt 6)
 5  de              --/M      German             gmw/de
 5  en-gb           --/M      English_(Great_Britain) gmw/en          (en 2)
LIST
;;
--voices=variant) echo " 5  variant         --/F      female2            !v/f2" ;;
esac`;
const espeak = (): string => standIn('espeak-ng', listsVoices);

describe.skipIf(process.platform === 'win32')('openEngineRoom', () => {
  it('takes the embedded engine for English, whatever else is here', async () => {
    const { engine, messages } = await roomWith([espeak()]).choose('en-GB');
    expect([engine.id, messages]).toEqual(['flite', []]);
  });

  it('takes espeak-ng for another language, and says so', async () => {
    const { engine, messages } = await roomWith([espeak()]).choose('de');
    expect(engine.id).toBe('espeak-ng');
    expect(messages.map(({ code, severity }) => [code, severity])).toEqual([['engine-for-language', 'info']]);
  });

  it('puts the voices of the article’s own region first', async () => {
    const room = roomWith([espeak()]);
    expect((await room.choose('pt-BR')).engine.voices[0]?.id).toBe('pt-br');
    expect((await room.choose('pt-PT')).engine.voices[0]?.id).toBe('pt');
  });

  it('stays with the embedded engine where none speaks the language', async () => {
    expect((await roomWith([]).choose('de')).engine.id).toBe('flite');
    expect((await roomWith([espeak()]).choose('kl')).engine.id).toBe('flite');
  });

  it('stays with the engine whose voices the configuration names', async () => {
    expect((await roomWith([espeak()], { voice: 'slt@210' }).choose('de')).engine.id).toBe('flite');
    expect((await roomWith([espeak()], { cast: { 'Ana Ruiz': 'awb' } }).choose('de')).engine.id).toBe(
      'flite',
    );
    expect((await roomWith([espeak()], { voice: 'de+f2' }).choose('en')).engine.id).toBe('espeak-ng');
  });

  it('takes the engine that is named, for every language', async () => {
    const { engine, messages } = await roomWith([espeak()], { engine: 'flite' }).choose('de');
    expect([engine.id, messages]).toEqual(['flite', []]);
    expect((await roomWith([espeak()], { engine: 'espeak-ng' }).choose('en')).engine.id).toBe('espeak-ng');
  });

  it('says how to get an engine that is not here', async () => {
    await expect(roomWith([], { engine: 'espeak-ng' }).choose('de')).rejects.toMatchObject({
      code: 'engine-missing',
      message: expect.stringContaining('apt-get install espeak-ng') as string,
    });
    expect(() => roomWith([], { engine: 'speaker' })).toThrow('Engines: auto, best, flite');
  });

  it('passes over an engine that is broken, and says so; one that is named, it refuses', async () => {
    const broken = standIn('espeak-ng', 'echo "no data" >&2; exit 1');
    const { engine, messages } = await roomWith([broken]).choose('de');
    expect(engine.id).toBe('flite');
    expect(messages.map(({ code }) => code)).toEqual(['engine-passed-over']);
    expect(messages[0]?.text).toContain('no data');
    await expect(roomWith([broken], { engine: 'espeak-ng' }).choose('de')).rejects.toMatchObject({
      code: 'engine-broken',
    });
  });

  it('tells one build of the engines from another', async () => {
    const traces = [[], [espeak()], [espeak()]].map((programs) => roomWith(programs).trace());
    expect(new Set(await Promise.all(traces)).size).toBe(3);
    const named = [[], [espeak()]].map((programs) => roomWith(programs, { engine: 'flite' }).trace());
    expect(new Set(await Promise.all(named)).size).toBe(1);
  });
});
