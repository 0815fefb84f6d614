import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/read/text/read-text.ts';

const kindsOf = (text: string): readonly string[] =>
  readText({ name: 'test.txt', text }, { url: null }).article.body.map(({ kind }) => kind);

describe('Lines that begin with a dash', () => {
  it.each([
    [
      'French turns',
      'Le retour\n\nPaul Morel trouva Anna Lenoir sur le quai.\n\n— Le ferry ne partira pas, dit Anna Lenoir.\n— Nous attendrons demain, répondit le maire.\n— Comme vous voudrez.\n',
    ],
    [
      'Spanish turns',
      'El regreso\n\nPedro Luna encontró a Ana Serra en el puerto.\n\n—El barco no sale —dijo Serra—. Esperaremos.\n—Como quiera —respondió Luna.\n—Entonces, hasta mañana.\n',
    ],
    [
      'words behind a verb and a colon',
      'El regreso\n\nAna Serra se levantó y dijo:\n\n—No me iré de aquí.\n',
    ],
  ])('are paragraphs in %s', (_, text) => {
    expect(new Set(kindsOf(text))).toEqual(new Set(['paragraph']));
  });

  it.each([
    [
      'sentences behind a lead-in',
      'L’accord du port\n\nLes deux villes se sont entendues lundi sur les mesures suivantes :\n\n— Le quai rouvrira en mai.\n— Les deux villes paieront la moitié des travaux, dit le texte.\n— Un comité se réunira.\n',
    ],
    [
      'plain sentences',
      'El acuerdo\n\nEl plan de las dos ciudades tiene tres puntos.\n\n— El muelle abrirá en mayo.\n— Las dos ciudades pagarán la mitad.\n— Un comité se reunirá cada mes.\n',
    ],
  ])('are a list in %s', (_, text) => {
    expect(kindsOf(text)).toEqual(['paragraph', 'list']);
  });
});
