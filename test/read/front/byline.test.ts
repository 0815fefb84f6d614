import { describe, expect, it } from 'vitest';
import { readByline } from '../../../src/read/front/byline.ts';

describe('readByline', () => {
  it.each([
    ['By Ana Ruiz', ['Ana Ruiz']],
    ['by Ana Ruiz', ['Ana Ruiz']],
    ['By: Ana Ruiz', ['Ana Ruiz']],
    ['BY ANA RUIZ', ['Ana Ruiz']],
    ['BY ANA RUIZ AND J.K. MCNEIL', ['Ana Ruiz', 'J.K. McNeil']],
    ["BY SIOBHÁN O'HARA AND LUC VAN DER BERG", ["Siobhán O'Hara", 'Luc van der Berg']],
    ['By Ana Ruiz and Ben Okri', ['Ana Ruiz', 'Ben Okri']],
    ['By Ana Ruiz & Ben Okri', ['Ana Ruiz', 'Ben Okri']],
    ['By Ana Ruiz, Ben Okri and Cy Dee', ['Ana Ruiz', 'Ben Okri', 'Cy Dee']],
    ['By Ana Ruiz, Ben Okri, and Cy Dee', ['Ana Ruiz', 'Ben Okri', 'Cy Dee']],
    ['By Ana Ruiz, Ben Okri and Cy Dee, Staff Writers', ['Ana Ruiz', 'Ben Okri', 'Cy Dee']],
    ['By Ana Ruiz, Staff Writer', ['Ana Ruiz']],
    ['By Ana Ruiz, senior political correspondent', ['Ana Ruiz']],
    ['By Ana Ruiz, The Harbour Mail', ['Ana Ruiz']],
    ['By Ana Ruiz | The Harbour Mail', ['Ana Ruiz']],
    ['By Ana Ruiz (ana@mail.example)', ['Ana Ruiz']],
    ['By Ana Ruiz ana.ruiz@mail.example', ['Ana Ruiz']],
    ['By Ana Ruiz, @anaruiz', ['Ana Ruiz']],
    ['By Ana Ruiz in Seoul and Ben Okri in Tokyo', ['Ana Ruiz', 'Ben Okri']],
    ['By Ana Ruiz for The Harbour Mail', ['Ana Ruiz']],
    ['By Ana Ruiz, Jr. and Ben Okri', ['Ana Ruiz, Jr.', 'Ben Okri']],
    ['By Juan de la Cruz', ['Juan de la Cruz']],
    ['By Jean-Luc d’Arras and Omar bin Said', ['Jean-Luc d’Arras', 'Omar bin Said']],
    ['By J. R. Ruiz', ['J. R. Ruiz']],
    ['By Reuters', ['Reuters']],
    ['By the Editorial Board', ['the Editorial Board']],
    ['By 김민준', ['김민준']],
    ['Words: Ana Ruiz', ['Ana Ruiz']],
    ['Words by Ana Ruiz', ['Ana Ruiz']],
    ['Text: Ana Ruiz', ['Ana Ruiz']],
    ['Author: Ana Ruiz', ['Ana Ruiz']],
    ['Written by Ana Ruiz', ['Ana Ruiz']],
    ['Story by Ana Ruiz', ['Ana Ruiz']],
    ['Reporting by Ana Ruiz and Ben Okri', ['Ana Ruiz', 'Ben Okri']],
    ['Von Ana Ruiz und Ben Okri', ['Ana Ruiz', 'Ben Okri']],
    ['Par Ana Ruiz et Ben Okri', ['Ana Ruiz', 'Ben Okri']],
    ['Por Ana Ruiz y Ben Okri', ['Ana Ruiz', 'Ben Okri']],
    ['Di Ana Ruiz', ['Ana Ruiz']],
    ['Ana Ruiz, Staff Writer', ['Ana Ruiz']],
    ['Ana Ruiz, Senior Reporter', ['Ana Ruiz']],
  ])('%s', (line, names) => {
    expect(readByline(line)?.names).toEqual(names);
  });

  it.each([
    ['By Ana Ruiz, Staff Writer', ['Staff Writer']],
    ['By Ana Ruiz (ana@mail.example)', ['ana@mail.example']],
    ['By Ana Ruiz in Seoul', ['in Seoul']],
  ])('says what of %s it leaves out', (line, leftOut) => {
    expect(readByline(line)?.leftOut).toEqual(leftOut);
  });

  it.each([
    'By the time the boat came in, the quay was empty.',
    'By Tuesday the water had gone',
    'By Tuesday',
    'By March 2027',
    'By',
    'Bypass opens',
    'Words fail us',
    'Di questo si parla',
    'Text messages will be free',
    'Authors at odds',
    'By and by',
    'By far the best',
    'Ana Ruiz',
    'Ana Ruiz, 41',
    'Von Tag zu Tag',
    `By Ana Ruiz ${'x'.repeat(300)}`,
  ])('%s is no byline', (line) => {
    expect(readByline(line)).toBeNull();
  });
});
