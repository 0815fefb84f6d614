import { readNouns } from '../spoken-european/idiom.ts';
import type { MeasureWording } from '../spoken-european/measures.ts';

export const measures: MeasureWording = {
  units: readNouns(`
mm = milímetro, milímetros
cm = centímetro, centímetros
dm = decímetro, decímetros
m = metro, metros
km | Km | KM | kms = kilómetro, kilómetros
μm = micrómetro, micrómetros
nm = nanómetro, nanómetros
ha | Ha = hectárea, hectáreas, f
mg = miligramo, miligramos
μg = microgramo, microgramos
g | gr = gramo, gramos
kg | Kg | kgs = kilogramo, kilogramos
t = tonelada, toneladas, f
Mt = megatonelada, megatoneladas, f
lb | lbs = libra, libras, f
oz = onza, onzas, f
ml | mL = mililitro, mililitros
cl = centilitro, centilitros
dl | dL = decilitro, decilitros
l | L = litro, litros
hl = hectolitro, hectolitros
hm³ | hm3 = hectómetro cúbico, hectómetros cúbicos
W = vatio, vatios
kW = kilovatio, kilovatios
MW = megavatio, megavatios
GW = gigavatio, gigavatios
TW = teravatio, teravatios
Wh = vatio hora, vatios hora
kWh = kilovatio hora, kilovatios hora
MWh = megavatio hora, megavatios hora
GWh = gigavatio hora, gigavatios hora
TWh = teravatio hora, teravatios hora
V = voltio, voltios
kV = kilovoltio, kilovoltios
A = amperio, amperios
Hz = hercio, hercios
kHz = kilohercio, kilohercios
MHz = megahercio, megahercios
GHz = gigahercio, gigahercios
kB | KB = kilobyte, kilobytes
MB = megabyte, megabytes
GB = gigabyte, gigabytes
TB = terabyte, terabytes
Mb = megabit, megabits
Gb = gigabit, gigabits
°C | ° C | ºC | º C | °c | ° c = grado centígrado, grados centígrados
°F | ° F | ºF = grado Fahrenheit, grados Fahrenheit
° K | ° k | °K | K = grado kelvin, grados kelvin
° | º = grado, grados
dB = decibelio, decibelios
hPa = hectopascal, hectopascales
Pa = pascal, pascales
bar = bar, bares
CV = caballo, caballos
cal = caloría, calorías, f
kcal = kilocaloría, kilocalorías, f
J = julio, julios
kJ = kilojulio, kilojulios
N = newton, newtons
mSv = milisievert, milisieverts
ppm = parte por millón, partes por millón, f
psi = p s i, p s i
mph = milla por hora, millas por hora, f
kph = kilómetro por hora, kilómetros por hora
mi = milla, millas, f
ft = pie, pies
s | seg | seg. = segundo, segundos
ms = milisegundo, milisegundos
min | mins = minuto, minutos
h | hs | hrs | hr = hora, horas, f
pts = punto, puntos`),
  per: {
    h: 'por hora',
    hora: 'por hora',
    s: 'por segundo',
    seg: 'por segundo',
    min: 'por minuto',
    día: 'al día',
    año: 'al año',
    mes: 'al mes',
    hab: 'por habitante',
    habitante: 'por habitante',
    kg: 'por kilo',
    g: 'por gramo',
    t: 'por tonelada',
    l: 'por litro',
    L: 'por litro',
    dl: 'por decilitro',
    ha: 'por hectárea',
    km: 'por kilómetro',
    'm²': 'por metro cuadrado',
    m2: 'por metro cuadrado',
    'm³': 'por metro cúbico',
    m3: 'por metro cúbico',
    'km²': 'por kilómetro cuadrado',
    km2: 'por kilómetro cuadrado',
    'cm²': 'por centímetro cuadrado',
  },
  toPower: (unit, power) => {
    const word = power === '2' ? 'cuadrado' : 'cúbico';
    return unit.endsWith('s') ? `${unit} ${word}s` : `${unit} ${word}`;
  },
  joinScale: (scaled, unit) => `${scaled} de ${unit}`,
  doubtful: new Set(['A', 'V', 'J', 'N', 'K']),
  compass: { N: 'norte', S: 'sur', E: 'este', O: 'oeste', W: 'oeste' },
  partOf: (unit, isHalf) => (isHalf ? unit : `de ${unit}`),
  degrees: { one: 'grado', many: 'grados', gender: 'masculine' },
};
