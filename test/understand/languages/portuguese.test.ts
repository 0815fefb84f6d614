import { describe, expect, it } from 'vitest';
import { saidIn } from '../support.ts';

const intro = 'A ministra Célia Prado reuniu-se na terça-feira com o prefeito de Brea, Paulo Serra.\n';
const said = (body: string): readonly string[] => saidIn(intro + body, 'pt');

describe('Portuguese quotations', () => {
  it.each([
    ['an inverted verb', '“A ponte vai fechar”, disse Célia Prado.', 'A ponte vai fechar | Célia Prado'],
    ['angled marks', '«A ponte vai fechar», afirmou Célia Prado.', 'A ponte vai fechar | Célia Prado'],
    ['a verb before', 'Serra respondeu: “A cidade espera”.', 'A cidade espera | Paulo Serra'],
    ['a judging verb', 'Serra classificou o plano de “loucura”.', 'loucura | Paulo Serra'],
    ['para', 'Para a ministra, “a ponte é um perigo”.', 'a ponte é um perigo | Célia Prado'],
    ['segundo', 'Segundo o prefeito, “a cidade espera”.', 'a cidade espera | Paulo Serra'],
    [
      'a broken one',
      '“A ponte”, disse Prado, “vai fechar em março.”',
      'A ponte | Célia Prado',
      '+ vai fechar em março. | Célia Prado',
    ],
    [
      'no subject',
      '“Vai fechar”, disse Prado.\n“Não há outra saída”, acrescentou.',
      'Vai fechar | Célia Prado',
      'Não há outra saída | Célia Prado',
    ],
    ['a body', 'Em nota, a Prefeitura informou que “a ponte é segura”.', 'a ponte é segura | Prefeitura'],
    ['a question', '“A ponte é segura?”, perguntou Serra.', 'A ponte é segura? | Paulo Serra'],
    [
      'two speakers',
      '“Vai fechar”, disse Prado. “Não vou permitir”, rebateu Serra.',
      'Vai fechar | Célia Prado',
      'Não vou permitir | Paulo Serra',
    ],
    [
      'a spokesman of a body',
      '“A ponte é segura”, disse um porta-voz da polícia.',
      'A ponte é segura | porta-voz da polícia',
    ],
  ])('are told by %s', (_, body, ...expected) => {
    expect(said(body)).toEqual(expected);
  });

  it.each(['O filme “A Última Barca” estreia hoje.', 'O banco oferece um empréstimo “verde” às famílias.'])(
    'leave plain: %s',
    (body) => {
      expect(said(body)).toEqual([]);
    },
  );
});
