import { describe, expect, it } from 'vitest';
import { understand } from '../../src/understand/understand.ts';
import { articleFrom, quotesOf, saidIn, understandText } from './support.ts';

describe('quotations of other languages', () => {
  it('reads French marks, their blanks, inverted verbs and pronouns', () => {
    expect(
      saidIn(
        '« Le pont sera fermé en mars », a déclaré la ministre Anne Delorme mardi.\n« Nous n’avons pas le choix », explique-t-elle.\nSelon Paul Verdier, maire de Brenne, « la ville attendra ».',
        'fr',
      ),
    ).toEqual([
      'Le pont sera fermé en mars | Anne Delorme',
      'Nous n’avons pas le choix | Anne Delorme',
      'la ville attendra | Paul Verdier',
    ]);
  });

  it('reads German marks with the subject after the verb', () => {
    expect(
      saidIn(
        '„Die Brücke bleibt zu“, sagte Ministerin Karla Brandt am Montag. „Das ist sicherer.“\n„Wir prüfen das“, so Brandt.\nBürgermeister Jens Holm erklärte: „Die Stadt wartet.“',
        'de',
      ),
    ).toEqual([
      'Die Brücke bleibt zu | Karla Brandt',
      '+ Das ist sicherer. | Karla Brandt',
      'Wir prüfen das | Karla Brandt',
      'Die Stadt wartet. | Jens Holm',
    ]);
  });

  it('reads Spanish, where a verb may stand without its subject', () => {
    expect(
      saidIn(
        '«El puente se cerrará en marzo», dijo la ministra Elena Ruano el martes.\n«No hay otra salida», añadió.\n“La ciudad espera”, según Pablo Serra.',
        'es',
      ),
    ).toEqual([
      'El puente se cerrará en marzo | Elena Ruano',
      'No hay otra salida | Elena Ruano',
      'La ciudad espera | Pablo Serra',
    ]);
  });

  it('reads Italian, Portuguese and Dutch', () => {
    expect(saidIn('«Il ponte resterà chiuso», ha detto la ministra Elsa Conti.', 'it')).toEqual([
      'Il ponte resterà chiuso | Elsa Conti',
    ]);
    expect(saidIn('“A ponte vai fechar”, disse a ministra Célia Prado.', 'pt')).toEqual([
      'A ponte vai fechar | Célia Prado',
    ]);
    expect(saidIn('“De brug blijft dicht”, zei minister Karin de Wit.', 'nl')).toEqual([
      'De brug blijft dicht | Karin de Wit',
    ]);
  });

  it('takes Japanese and Korean marks, with whom the particles name', () => {
    const { article, source } = articleFrom(
      '見出し\n\n大臣は「橋は三月に閉鎖される」と述べた。「橋」の話。',
      null,
    );
    const { article: understood, messages } = understand(article, source);
    expect(understood.language).toBe('ja');
    expect(quotesOf(understood).map(({ text, speaker }) => [text, speaker])).toEqual([
      ['橋は三月に閉鎖される', '大臣'],
    ]);
    expect(messages).toEqual([]);
    expect(saidIn('장관은 “다리는 3월에 폐쇄된다”고 말했다.', 'ko')).toEqual([
      '다리는 3월에 폐쇄된다 | 장관',
    ]);
  });

  it('falls back on marks for a language that it does not know, and says so', () => {
    const { article, source } = articleFrom(
      'Otsikko\n\n“Silta suljetaan maaliskuussa varmasti”, hän sanoi.',
      'fi',
    );
    expect(understand(article, source).messages.map(({ code, severity }) => [code, severity])).toEqual([
      ['language-words-unknown', 'info'],
    ]);
    expect(
      saidIn('“Silta suljetaan maaliskuussa varmasti”, ministeri sanoi. Se on “vihreä” laina.', 'fi'),
    ).toEqual(['Silta suljetaan maaliskuussa varmasti | nobody']);
  });
});

describe('the language of an article', () => {
  it.each([
    [
      'en',
      'The council said that the bridge will be closed for a year and that it would be rebuilt with the money of the state.',
    ],
    [
      'fr',
      'Le conseil a dit que le pont sera fermé pendant un an et que la ville le fera reconstruire avec l’aide de la région.',
    ],
    [
      'de',
      'Der Rat hat gesagt, dass die Brücke für ein Jahr gesperrt wird und dass die Stadt sie mit dem Geld des Landes baut.',
    ],
    [
      'es',
      'El consejo dijo que el puente se cerrará durante un año y que la ciudad lo reconstruirá con el dinero de la región.',
    ],
    [
      'it',
      'Il consiglio ha detto che il ponte sarà chiuso per un anno e che la città lo ricostruirà con il denaro della regione.',
    ],
    [
      'pt',
      'O conselho disse que a ponte vai fechar durante um ano e que a cidade a vai reconstruir com o dinheiro da região.',
    ],
    [
      'nl',
      'De raad heeft gezegd dat de brug voor een jaar dicht gaat en dat de stad haar met het geld van de provincie herbouwt.',
    ],
    ['ru', 'Совет сказал, что мост закроют на год.'],
    ['ko', '의회는 다리를 일 년 동안 닫는다고 말했다.'],
  ])('is told as %s from its words', (language, text) => {
    expect(understandText(text, null).language).toBe(language);
  });

  it('is what the source states, region and all', () => {
    expect(understandText('The council met.', 'en-GB').language).toBe('en-GB');
  });
});
