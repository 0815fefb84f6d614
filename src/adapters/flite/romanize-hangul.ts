/** The Revised Romanization of Korean, with the changes of sound between syllables. */

const initials = 'g kk n d tt r m b pp s ss _ j jj ch k t p h'.split(' ');
const vowels = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');

/** How each final sounds before a consonant and, after a slash, the part that stays and the part that moves before a vowel. */
const finals = (
  '_/_/_ k/_/g k/_/kk k/k/s n/_/n n/n/j n/n/_ t/_/d l/_/r k/l/g m/l/m l/l/b l/l/s l/l/t p/l/p l/r/_ m/_/m p/_/b p/p/s ' +
  't/_/s t/_/ss ng/ng/_ t/_/j t/_/ch k/_/k t/_/t p/_/p h/_/_'
).split(' ');

/** A final and the initial after it, where the two change each other. */
const changes: ReadonlyMap<string, string> = new Map([
  ...pairs(
    'k+n:ngn k+m:ngm k+r:ngn n+r:ll l+n:ll l+r:ll t+n:nn t+m:nm t+r:nn p+n:mn p+m:mm p+r:mn m+r:mn ng+r:ngn',
  ),
  ...pairs('k+h:k t+h:t p+h:p h+g:k h+d:t h+j:ch h+s:ss h+n:nn h+m:nm h+b:p'),
]);

const firstSyllable = 0xac00;
const finalCount = 28;
const vowelCount = 21;

interface Syllable {
  readonly initial: string;
  readonly vowel: string;
  readonly final: string;
}

/** A run of Hangul syllables in Latin letters; a capital at its start, as most such runs are names. */
export function romanizeHangul(run: string): string {
  const syllables = Array.from(run, readSyllable);
  const roman = syllables
    .map(({ initial, vowel }, index) => between(syllables[index - 1]?.final ?? null, initial) + vowel)
    .join('');
  const end = soundsOf(syllables.at(-1)?.final ?? '_/_/_')[0].replace('h', 't');
  return roman.charAt(0).toUpperCase() + roman.slice(1) + end;
}

function readSyllable(character: string): Syllable {
  const index = character.charCodeAt(0) - firstSyllable;
  return {
    initial: heard(initials[Math.floor(index / finalCount / vowelCount)] ?? '_'),
    vowel: vowels[Math.floor(index / finalCount) % vowelCount] ?? '',
    final: finals[index % finalCount] ?? '_/_/_',
  };
}

/** The consonants between two vowels: the final of one syllable, null before the first, and the initial of the next. */
function between(final: string | null, initial: string): string {
  if (final === null) return initial;
  const [alone, staying, moving] = soundsOf(final);
  if (initial === '') return staying + moving;
  return changes.get(`${alone}+${initial}`) ?? alone.replace('h', 't') + initial;
}

function soundsOf(final: string): readonly [alone: string, staying: string, moving: string] {
  const [alone = '', staying = '', moving = ''] = final.split('/').map(heard);
  return [alone, staying, moving];
}

/** The table's "_" stands for no sound. */
function heard(sound: string): string {
  return sound === '_' ? '' : sound;
}

function pairs(list: string): readonly (readonly [string, string])[] {
  return list.split(' ').map((pair) => {
    const [between = '', sound = ''] = pair.split(':');
    return [between, sound];
  });
}
