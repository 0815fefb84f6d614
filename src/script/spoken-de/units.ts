import { readNouns } from '../spoken-european/idiom.ts';
import type { MeasureWording } from '../spoken-european/measures.ts';

export const measures: MeasureWording = {
  units: readNouns(`
mm = Millimeter
cm = Zentimeter
dm = Dezimeter
m = Meter
km = Kilometer
μm = Mikrometer
nm = Nanometer
ha = Hektar
a = Ar
qm = Quadratmeter
qkm = Quadratkilometer
cbm = Kubikmeter
mg = Milligramm
μg = Mikrogramm
g = Gramm
kg = Kilogramm
t = Tonne, Tonnen, f
Mt = Megatonne, Megatonnen, f
dt = Dezitonne, Dezitonnen, f
ml = Milliliter
cl = Zentiliter
dl = Deziliter
l | L | Ltr = Liter
hl = Hektoliter
W = Watt
kW = Kilowatt
MW = Megawatt
GW = Gigawatt
TW = Terawatt
Wh = Wattstunde, Wattstunden, f
kWh | kwh = Kilowattstunde, Kilowattstunden, f
MWh = Megawattstunde, Megawattstunden, f
GWh = Gigawattstunde, Gigawattstunden, f
TWh = Terawattstunde, Terawattstunden, f
V = Volt
kV = Kilovolt
mV | mv = Millivolt
A = Ampere
Hz = Hertz
kHz = Kilohertz
MHz = Megahertz
GHz = Gigahertz
kB | KB = Kilobyte
MB = Megabyte
GB = Gigabyte
TB = Terabyte
Mbit = Megabit
Gbit = Gigabit
°C | ° C = Grad Celsius
°F | ° F = Grad Fahrenheit
° = Grad
K = Kelvin
dB = Dezibel
hPa = Hektopascal
Pa = Pascal
bar = Bar
PS = P S
cal = Kalorie, Kalorien, f
kcal = Kilokalorie, Kilokalorien, f
J = Joule
kJ = Kilojoule
N = Newton
mSv = Millisievert
Bq = Becquerel
mph = Meile pro Stunde, Meilen pro Stunde, f
ft = Fuß
s | sek | Sek. | sec = Sekunde, Sekunden, f
ms = Millisekunde, Millisekunden, f
min | Min. = Minute, Minuten, f
h | Std. | std = Stunde, Stunden, f
Pkt. = Punkt, Punkte
Ew. = Einwohner`),
  per: {
    h: 'pro Stunde',
    s: 'pro Sekunde',
    sek: 'pro Sekunde',
    min: 'pro Minute',
    Tag: 'pro Tag',
    d: 'pro Tag',
    a: 'pro Jahr',
    Jahr: 'pro Jahr',
    Monat: 'pro Monat',
    Einwohner: 'pro Einwohner',
    kg: 'pro Kilogramm',
    g: 'pro Gramm',
    t: 'pro Tonne',
    l: 'pro Liter',
    dl: 'pro Deziliter',
    ha: 'pro Hektar',
    km: 'pro Kilometer',
    'm²': 'pro Quadratmeter',
    m2: 'pro Quadratmeter',
    qm: 'pro Quadratmeter',
    'm³': 'pro Kubikmeter',
    m3: 'pro Kubikmeter',
    'km²': 'pro Quadratkilometer',
    km2: 'pro Quadratkilometer',
    'cm²': 'pro Quadratzentimeter',
  },
  toPower: (unit, power) =>
    (power === '2' ? 'Quadrat' : 'Kubik') + unit.slice(0, 1).toLowerCase() + unit.slice(1),
  joinScale: (scaled, unit) => `${scaled} ${unit}`,
  doubtful: new Set(['a', 'A', 'V', 'J', 'N', 'K']),
  compass: { N: 'Nord', S: 'Süd', O: 'Ost', E: 'Ost', W: 'West' },
  partOf: (unit) => unit,
  degrees: { one: 'Grad', many: 'Grad', gender: 'masculine' },
};
