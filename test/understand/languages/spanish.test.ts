import { describe, expect, it } from 'vitest';
import { saidIn } from '../support.ts';

const intro = 'La ministra Elena Ruano se reunió el martes con el alcalde de Brea, Pablo Serra.\n';
const said = (body: string): readonly string[] => saidIn(intro + body, 'es');

describe('Spanish quotations', () => {
  it.each([
    [
      'an inverted verb',
      '“El puente se cerrará”, aseguró Elena Ruano.',
      'El puente se cerrará | Elena Ruano',
    ],
    ['a perfect', '«El puente se cerrará», ha dicho la ministra.', 'El puente se cerrará | Elena Ruano'],
    ['a verb of manner', '"No hay otra salida", zanjó Pablo Serra.', 'No hay otra salida | Pablo Serra'],
    ['a verb before', 'Serra contestó: «La ciudad espera».', 'La ciudad espera | Pablo Serra'],
    ['a clause', 'Ruano dijo que “el puente es un peligro”.', 'el puente es un peligro | Elena Ruano'],
    ['a judging verb', 'Serra calificó el plan de «locura».', 'locura | Pablo Serra'],
    ['según', 'Según el alcalde, «la ciudad espera».', 'la ciudad espera | Pablo Serra'],
    [
      'a body',
      'El Ayuntamiento informó en un comunicado de que «el puente es seguro».',
      'el puente es seguro | Ayuntamiento',
    ],
    [
      'a broken one',
      '«El puente», dijo Ruano, «se cerrará en marzo».',
      'El puente | Elena Ruano',
      '+ se cerrará en marzo | Elena Ruano',
    ],
    [
      'no subject',
      '«Se cerrará», dijo Ruano.\n«No hay otra salida», agregó.',
      'Se cerrará | Elena Ruano',
      'No hay otra salida | Elena Ruano',
    ],
    ['a question', '«¿Es seguro el puente?», preguntó Serra.', '¿Es seguro el puente? | Pablo Serra'],
    [
      'two speakers',
      '«Se cerrará», dijo Ruano. «No lo permitiré», replicó Serra.',
      'Se cerrará | Elena Ruano',
      'No lo permitiré | Pablo Serra',
    ],
    [
      'a spokesman of a body',
      '“El puente es seguro”, indicó un portavoz de la policía.',
      'El puente es seguro | portavoz de la policía',
    ],
    [
      'the sentence before',
      'Ruano explicó el plan a los vecinos. «Nadie perderá su casa».',
      'Nadie perderá su casa | Elena Ruano',
    ],
    ['inner marks', '«Me dijo “no” y se fue», relató Serra.', 'Me dijo “no” y se fue | Pablo Serra'],
  ])('are told by %s', (_, body, ...expected) => {
    expect(said(body)).toEqual(expected);
  });

  it.each([
    'La película «El último barco» se estrena hoy.',
    'El banco ofrece un préstamo «verde» a los vecinos.',
  ])('leave plain: %s', (body) => {
    expect(said(body)).toEqual([]);
  });
});
