import { readNouns } from '../spoken-european/idiom.ts';
import type { MeasureWording } from '../spoken-european/measures.ts';
import { of } from './currencies.ts';

export const measures: MeasureWording = {
  units: readNouns(`
mm = millimètre, millimètres
cm = centimètre, centimètres
dm = décimètre, décimètres
m = mètre, mètres
km | Km = kilomètre, kilomètres
μm = micromètre, micromètres
nm = nanomètre, nanomètres
ha = hectare, hectares
mg = milligramme, milligrammes
μg = microgramme, microgrammes
g = gramme, grammes
kg | Kg = kilo, kilos
t = tonne, tonnes, f
Mt = mégatonne, mégatonnes, f
ml | mL = millilitre, millilitres
cl | cL = centilitre, centilitres
dl = décilitre, décilitres
l | L = litre, litres
hl = hectolitre, hectolitres
W = watt, watts
kW = kilowatt, kilowatts
MW = mégawatt, mégawatts
GW = gigawatt, gigawatts
TW = térawatt, térawatts
Wh = wattheure, wattheures
kWh = kilowattheure, kilowattheures
MWh = mégawattheure, mégawattheures
GWh = gigawattheure, gigawattheures
TWh = térawattheure, térawattheures
V = volt, volts
kV = kilovolt, kilovolts
A = ampère, ampères
Hz = hertz, hertz
kHz = kilohertz, kilohertz
MHz = mégahertz, mégahertz
GHz = gigahertz, gigahertz
ko | Ko = kilooctet, kilooctets
Mo = mégaoctet, mégaoctets
Go = gigaoctet, gigaoctets
To = téraoctet, téraoctets
GB = gigaoctet, gigaoctets
MB = mégaoctet, mégaoctets
Mb = mégabit, mégabits
Gb = gigabit, gigabits
Mbit = mégabit, mégabits
Gbit = gigabit, gigabits
°C | ° C | ºC | º C = degré Celsius, degrés Celsius
°F | ° F = degré Fahrenheit, degrés Fahrenheit
° | º = degré, degrés
K = kelvin, kelvins
dB = décibel, décibels
hPa = hectopascal, hectopascals
Pa = pascal, pascals
bar = bar, bars
ch | cv = cheval, chevaux
cal = calorie, calories, f
kcal = kilocalorie, kilocalories, f
J = joule, joules
kJ = kilojoule, kilojoules
N = newton, newtons
mSv = millisievert, millisieverts
Bq = becquerel, becquerels
ppm = partie par million, parties par million, f
mph = mile par heure, miles par heure
ft = pied, pieds
s | sec = seconde, secondes, f
ms = milliseconde, millisecondes, f
min | mn = minute, minutes, f
h = heure, heures, f
km/h = kilomètre par heure, kilomètres par heure
pt | pts = point, points`),
  per: {
    h: 'par heure',
    s: 'par seconde',
    min: 'par minute',
    j: 'par jour',
    jour: 'par jour',
    an: 'par an',
    mois: 'par mois',
    hab: 'par habitant',
    habitant: 'par habitant',
    kg: 'par kilo',
    g: 'par gramme',
    t: 'par tonne',
    l: 'par litre',
    L: 'par litre',
    dl: 'par décilitre',
    ha: 'par hectare',
    km: 'par kilomètre',
    'm²': 'par mètre carré',
    m2: 'par mètre carré',
    'm³': 'par mètre cube',
    m3: 'par mètre cube',
    'km²': 'par kilomètre carré',
    km2: 'par kilomètre carré',
    'cm²': 'par centimètre carré',
  },
  toPower: (unit, power) => {
    const word = power === '2' ? 'carré' : 'cube';
    return unit.endsWith('s') ? `${unit} ${word}s` : `${unit} ${word}`;
  },
  joinScale: (scaled, unit) => `${scaled} ${of(unit)}`,
  doubtful: new Set(['A', 'V', 'J', 'N', 'K']),
  compass: { N: 'nord', S: 'sud', E: 'est', O: 'ouest', W: 'ouest' },
  partOf: (unit, isHalf) => (isHalf ? unit : of(unit)),
  degrees: { one: 'degré', many: 'degrés', gender: 'masculine' },
};
