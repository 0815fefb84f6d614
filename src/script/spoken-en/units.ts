/** Units of measure: the sign, and what one and several are called. American spelling; British is derived. */

type Names = readonly [one: string, many: string];

const regular = (...signs: readonly string[]): [string, Names][] =>
  signs.map((entry) => {
    const [sign = '', name = ''] = entry.split(' = ');
    return [sign, [name, `${name}s`]];
  });

const per = (...signs: readonly string[]): [string, Names][] =>
  signs.map((entry) => {
    const [sign = '', name = ''] = entry.split(' = ');
    const [unit = '', ...rest] = name.split(' per ');
    return [sign, [name, `${unit}s per ${rest.join(' per ')}`]];
  });

const same = (...signs: readonly string[]): [string, Names][] =>
  signs.map((entry) => {
    const [sign = '', name = ''] = entry.split(' = ');
    return [sign, [name, name]];
  });

export const UNITS: ReadonlyMap<string, Names> = new Map([
  ...regular(
    'mm = millimeter',
    'cm = centimeter',
    'm = meter',
    'km = kilometer',
    'μm = micrometer',
    'nm = nanometer',
    'nmi = nautical mile',
  ),
  ...regular('yd = yard', 'yds = yard', 'mi = mile', 'ha = hectare', 'ac = acre'),
  ...regular(
    'mg = milligram',
    'μg = microgram',
    'mcg = microgram',
    'g = gram',
    'kg = kilogram',
    'kgs = kilogram',
    't = ton',
  ),
  ...regular('lb = pound', 'lbs = pound', 'oz = ounce'),
  ...regular(
    'ml = milliliter',
    'mL = milliliter',
    'cl = centiliter',
    'dl = deciliter',
    'l = liter',
    'L = liter',
    'gal = gallon',
  ),
  ...regular('cc = cubic centimeter', 'bbl = barrel', 'bbls = barrel'),
  ...regular(
    'W = watt',
    'kW = kilowatt',
    'MW = megawatt',
    'GW = gigawatt',
    'TW = terawatt',
    'Wh = watt hour',
    'kWh = kilowatt hour',
  ),
  ...regular(
    'MWh = megawatt hour',
    'GWh = gigawatt hour',
    'TWh = terawatt hour',
    'V = volt',
    'kV = kilovolt',
    'mV = millivolt',
  ),
  ...regular(
    'mA = milliamp',
    'mAh = milliamp hour',
    'Ah = amp hour',
    'Ω = ohm',
    'kΩ = kilohm',
    'N = newton',
    'kN = kilonewton',
    'Nm = newton meter',
  ),
  ...regular(
    'dB = decibel',
    'dBA = decibel',
    'kB = kilobyte',
    'KB = kilobyte',
    'MB = megabyte',
    'GB = gigabyte',
    'TB = terabyte',
  ),
  ...regular(
    'PB = petabyte',
    'EB = exabyte',
    'MiB = mebibyte',
    'GiB = gibibyte',
    'Kb = kilobit',
    'Mb = megabit',
    'Gb = gigabit',
    'px = pixel',
  ),
  ...regular(
    'hrs = hour',
    'hr = hour',
    'h = hour',
    'mins = minute',
    'min = minute',
    'secs = second',
    'sec = second',
    's = second',
  ),
  ...regular(
    'ms = millisecond',
    'μs = microsecond',
    'ns = nanosecond',
    'yrs = year',
    'yr = year',
    'wks = week',
    'mos = month',
  ),
  ...regular(
    'kt = kiloton',
    'Mt = megaton',
    'Gt = gigaton',
    'hPa = hectopascal',
    'kPa = kilopascal',
    'MPa = megapascal',
    'Pa = pascal',
  ),
  ...regular(
    'mb = millibar',
    'mbar = millibar',
    'cal = calorie',
    'kcal = kilocalorie',
    'kJ = kilojoule',
    'MJ = megajoule',
    'J = joule',
  ),
  ...regular(
    'MP = megapixel',
    'ly = light year',
    'AU = astronomical unit',
    'mSv = millisievert',
    'Sv = sievert',
    'Bq = becquerel',
    'mol = mole',
  ),
  ...same(
    'Hz = hertz',
    'kHz = kilohertz',
    'MHz = megahertz',
    'GHz = gigahertz',
    'THz = terahertz',
    'hp = horsepower',
    'bhp = brake horsepower',
  ),
  ...same('st = stone', 'K = kelvin', 'lx = lux', 'psi = P S I'),
  ...per(
    'mph = mile per hour',
    'kph = kilometer per hour',
    'kmh = kilometer per hour',
    'kmph = kilometer per hour',
    'mpg = mile per gallon',
  ),
  ...per(
    'rpm = revolution per minute',
    'kbps = kilobit per second',
    'Kbps = kilobit per second',
    'Mbps = megabit per second',
  ),
  ...per(
    'Gbps = gigabit per second',
    'MB/s = megabyte per second',
    'GB/s = gigabyte per second',
    'bpm = beat per minute',
    'fps = frame per second',
  ),
  ...per(
    'ppm = part per million',
    'ppb = part per billion',
    'bpd = barrel per day',
    'b/d = barrel per day',
    'dpi = dot per inch',
    'ppi = pixel per inch',
  ),
  ['in', ['inch', 'inches']],
  ['ft', ['foot', 'feet']],
  ['°C', ['degree Celsius', 'degrees Celsius']],
  ['°F', ['degree Fahrenheit', 'degrees Fahrenheit']],
  ['°', ['degree', 'degrees']],
  ['kn', ['knot', 'knots']],
  ['kts', ['knot', 'knots']],
] satisfies [string, Names][]);

/** What may stand after "per": km/h, mg/dL, people/km². */
export const PER_UNITS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    h: 'hour',
    hr: 'hour',
    s: 'second',
    's²': 'second squared',
    s2: 'second squared',
    sec: 'second',
    min: 'minute',
    d: 'day',
    day: 'day',
    wk: 'week',
    week: 'week',
    mo: 'month',
    month: 'month',
    yr: 'year',
    year: 'year',
    l: 'liter',
    L: 'liter',
    dL: 'deciliter',
    dl: 'deciliter',
    ml: 'milliliter',
    mL: 'milliliter',
    kg: 'kilogram',
    g: 'gram',
    lb: 'pound',
    ha: 'hectare',
    km: 'kilometer',
    m: 'meter',
    'm²': 'square meter',
    m2: 'square meter',
    'm³': 'cubic meter',
    m3: 'cubic meter',
    'km²': 'square kilometer',
    km2: 'square kilometer',
    'mi²': 'square mile',
    gal: 'gallon',
    kWh: 'kilowatt hour',
    MWh: 'megawatt hour',
    person: 'person',
    capita: 'capita',
  }),
);
