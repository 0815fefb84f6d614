import type { AddedVoice } from '../../adapters/voice-library/add-voice.ts';
import type { NeuralVoice } from '../../adapters/sherpa/voices-folder.ts';
import type { Terminal } from '../terminal.ts';
import { styles } from './styles.ts';

/** The neural voices that were added, with where they came from and what they may be used for; nothing where none was. */
export function formatAddedVoices(voices: readonly NeuralVoice[], look: Pick<Terminal, 'colour'>): string {
  const { bold, dim } = styles(look.colour);
  if (voices.length === 0) return '';
  const lines = voices.map(
    ({ name, manifest: { licence, source } }) =>
      `  ${name}  ${dim(`from ${source}; ${licence?.title ? `licence: ${licence.title}` : 'licence not known'}`)}\n`,
  );
  return `${bold('Neural voices that were added')}\n${lines.join('')}\n`;
}

/** What a person should know of a voice before using it: where it is, its terms, and how it is called. */
export function formatLicence({ name, licence }: AddedVoice): string {
  if (licence === null) return '';
  const terms = licence.terms.replaceAll(/^/gmu, '  ');
  return `The voice ${name} comes with these terms (${licence.file}):\n${terms}\n`;
}

const mostNamed = 6;

export function formatAdded({ name, folder, manifest: { speakers }, wasThere }: AddedVoice): string {
  const ids = speakers.map(({ id }) => (speakers.length === 1 ? name : `${name}/${id}`));
  const languages = [...new Set(speakers.map(({ language }) => language))].join(', ');
  const named = ids.slice(0, mostNamed).join(', ') + (ids.length > mostNamed ? ', …' : '');
  return `${wasThere ? 'Already there' : 'Added'}: ${name}, ${languages}, in ${folder}\nVoices: ${named}\n`;
}
