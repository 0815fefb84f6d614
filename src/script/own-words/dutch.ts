import { toCardinal } from 'n2words/nl-NL';
import { composeOwnWords, countNoun } from './compose.ts';
import type { OwnWords } from './own-words.ts';

const months =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

const rows = countNoun(toCardinal, 'één rij', 'rijen');
const columns = countNoun(toCardinal, 'één kolom', 'kolommen');

export const dutch: OwnWords = composeOwnWords({
  cardinal: toCardinal,
  counted: {
    agreements: countNoun(toCardinal, 'één afspraak', 'afspraken'),
    points: countNoun(toCardinal, 'één punt', 'punten'),
  },
  picture: 'Afbeelding.',
  undescribedPicture: 'Een afbeelding, zonder beschrijving.',
  credit: 'Bron.',
  table: (rowCount, columnCount) => `Een tabel met ${rows(rowCount)} en ${columns(columnCount)}`,
  row: 'Rij',
  by: 'Door',
  and: () => 'en',
  at: (place) => `, ${place}`,
  from: (place) => place,
  published: 'Gepubliceerd',
  publishedBy: 'door',
  publishedOn: 'op',
  date: ({ year, month, day }) => `${day} ${months[month - 1] ?? ''} ${year}`,
  quoteOpens: 'Citaat.',
  quoteCloses: 'Einde citaat.',
  saidBy: (name) => `Dat waren de woorden van ${name}.`,
  narratedBy: (voice) => `De vertelstem is ${voice}.`,
  readBy: (name, voice) => `De woorden van ${name} leest ${voice}.`,
  farewell: 'Dit was het hele artikel.',
  farewellFrom: (publisher) => `Dit was een artikel van ${publisher}.`,
  syntheticVoices: 'De stemmen zijn synthetisch.',
});
