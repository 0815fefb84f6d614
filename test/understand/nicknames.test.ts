import { describe, expect, it } from 'vitest';
import { saidIn } from './support.ts';

describe('what somebody is called is nobody’s words', () => {
  it.each([
    [
      'en',
      'Odile Ferris, nicknamed “the ant”, replied: “We are not leaving the quay.”',
      'We are not leaving the quay.',
    ],
    [
      'fr',
      'Odile Ferrand, dite « la fourmi », a répliqué : « Nous ne partirons pas. »',
      'Nous ne partirons pas.',
    ],
    [
      'es',
      'Odilia Ferrer, apodada «la hormiga», replicó: «No nos iremos de aquí.»',
      'No nos iremos de aquí.',
    ],
    ['it', 'Odilia Ferri, detta «la formica», ha replicato: «Non ce ne andremo.»', 'Non ce ne andremo.'],
    ['pt', 'Odília Ferro, apelidada “a formiga”, retrucou: “Não vamos embora.”', 'Não vamos embora.'],
  ])('%s: %s', (language, text, words) => {
    expect(saidIn(text, language)).toEqual([`${words} | ${text.slice(0, text.indexOf(','))}`]);
  });
});

describe('a sentence that begins with its verb', () => {
  it.each([
    [
      'es',
      'La alcaldesa Juana Rueda anunció que deja el cargo. Dirige la ciudad desde 2014 y quiere «volver a leer», explicó.',
      'Juana Rueda',
    ],
    [
      'it',
      'La sindaca Giovanna Ruelli ha annunciato che lascia. Guida la città dal 2014 e vuole «rileggere i libri», ha spiegato.',
      'Giovanna Ruelli',
    ],
    [
      'pt',
      'A prefeita Joana Rueda anunciou que deixa o cargo. Dirige a cidade desde 2014 e quer “voltar a ler”, explicou.',
      'Joana Rueda',
    ],
  ])('names nobody with it (%s)', (language, text, name) => {
    expect(saidIn(text, language).map((said) => said.split(' | ')[1])).toEqual([name]);
  });

  it.each([
    [
      'es',
      'La alcaldesa Juana Serra anunció su marcha. Serra la anunció ayer: «Es difícil para todos.»',
      'Juana Serra',
    ],
    [
      'it',
      'La sindaca Giovanna Ruelli lascia. Ruelli lo ha detto ieri: «Non è facile per nessuno.»',
      'Giovanna Ruelli',
    ],
  ])('is told from a name before a pronoun (%s)', (language, text, name) => {
    expect(saidIn(text, language).map((said) => said.split(' | ')[1])).toEqual([name]);
  });
});
