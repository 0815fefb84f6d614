/** The gender of the noun that a number counts: "veintiuna personas", "veintiún hombres". */
import type { Around } from '../spoken/around.ts';
import { readSet, type Gender } from '../spoken-european/idiom.ts';

const FEMININE =
  readSet(`mujer mujeres mano manos foto fotos moto motos radio radios calle calles clase clases noche noches tarde tardes nave naves llave llaves
  ley leyes parte partes fuente fuentes sede sedes imagen imágenes orden órdenes serie series especie especies muerte muertes red redes torre torres
  luz luces vez veces voz voces cárcel cárceles señal señales base bases frase frases fase fases crisis tesis dosis hipótesis gente reses flor flores
  sal piel pieles miel cruz cruces nariz raíz raíces actriz actrices directriz directrices cicatriz cicatrices superficie superficies carne carnes
  nube nubes tormenta sierpes suerte sangre salud leche llamadas aves naciones variable variables madre madres víctima víctimas persona personas
  familia familias hectárea hectáreas tonelada toneladas hora horas libra libras rupia rupias lira liras corona coronas`);
const MASCULINE =
  readSet(`día días mapa mapas problema problemas programa programas sistema sistemas tema temas idioma idiomas clima climas planeta planetas
  poeta poetas policía policías guardia guardias colega colegas cura curas drama dramas esquema esquemas síntoma síntomas fantasma fantasmas
  diploma diplomas dilema dilemas emblema emblemas enigma enigmas gramo gramos atleta atletas pirata piratas guía guías soldado soldados
  espía espías tranvía tranvías sofá kilogramas cometa cometas estratega lema lemas trauma traumas carisma teorema cardiograma telegrama
  telegramas crucigrama autobús autobuses país países mes meses millón millones`);
const FEMININE_ENDING =
  /(?:as?|ción|ciones|sión|siones|dad|dades|tad|tades|tud|tudes|umbre|umbres|ez|itis|triz|trices)$/u;
const MASCULINE_ENDING = /(?:istas?|cidas?|nautas?|emas?)$/u;

/** Words in -s that are no nouns in the plural. */
const NO_NOUN =
  readSet(`más menos es tras nos los las unos unas sus mis tus dos tres seis además después antes lunes martes miércoles jueves viernes
  entonces jamás apenas vos pues mientras quizás detrás atrás ambos ellas ellos esos esas estos estas otros otras todos todas muchos muchas pocos
  aquellos les os eres somos son otras sinos sus`);
/** What one of it is printed with its number. */
const SINGULAR =
  readSet(`año mes día hora minuto segundo semana persona hombre mujer euro dólar peso punto gol voto millón billón kilómetro metro litro
  kilo kilogramo gramo tonelada hectárea niño niña libra víctima herido muerto fallecido detenido escaño partido caso vez empresa país vuelta grado
  mil centímetro milímetro trillón familia alumno alumna trabajador trabajadora página capítulo`);
const NEUTRAL_ADJECTIVE =
  /^(?:grandes|diferentes|principales|mejores|peores|posibles|jóvenes|importantes|posteriores|anteriores|supuest[oa]s|fuertes|breves|simples|mayores|menores)$/u;

const NEXT_WORDS = /^ (\p{Ll}\p{L}{1,30})(?: (\p{Ll}\p{L}{2,30}))?/u;

export function genderOf(noun: string): Gender {
  if (FEMININE.has(noun)) return 'feminine';
  if (MASCULINE.has(noun) || MASCULINE_ENDING.test(noun)) return 'masculine';
  return FEMININE_ENDING.test(noun) ? 'feminine' : 'masculine';
}

export function genderAfter({ after }: Around): Gender | null {
  const [, first = '', second = ''] = NEXT_WORDS.exec(after) ?? [];
  if (first === '' || NO_NOUN.has(first)) return null;
  if (!first.endsWith('s') && !SINGULAR.has(first)) return null;
  return genderOf(NEUTRAL_ADJECTIVE.test(first) && second.endsWith('s') ? second : first);
}
