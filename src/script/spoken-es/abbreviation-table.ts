import type { AbbreviationWording } from '../spoken-european/abbreviations.ts';
import { readWords } from '../spoken-european/idiom.ts';

export const abbreviations: AbbreviationWording = {
  number: 'número',
  always: readWords(`
Sr = señor | Sra = señora | Srta = señorita | Sres = señores | Sras = señoras | Dr = doctor | Dra = doctora | Dres = doctores | Dña = doña | Dª = doña
Ud = usted | Uds = ustedes | Vd = usted | Vds = ustedes | Prof = profesor | Profa = profesora | Gral = general | Cnel = coronel | Tte = teniente | Mons = monseñor
Sto = Santo | Sta = Santa | Avda = avenida | avda = avenida | Ctra = carretera | ctra = carretera | Pza = plaza | pza = plaza | Plza = plaza | Cía = compañía | Hnos = hermanos
Hno = hermano | Hna = hermana | núm = número | Núm = número | núms = números | pág = página | Pág = página | págs = páginas | aprox = aproximadamente | etc = etcétera | máx = máximo
mín = mínimo | depto = departamento | dpto = departamento | Dpto = departamento | Depto = departamento | admón = administración | tfno = teléfono | Tfno = teléfono | telf = teléfono
Gob = Gobierno | Lic = licenciado | Ing = ingeniero | Arq = arquitecto | Excmo = excelentísimo | Excma = excelentísima | Ilmo = ilustrísimo | Ilma = ilustrísima
Fdo = firmado | izq = izquierda | dcha = derecha | EEUU = Estados Unidos | JJOO = Juegos Olímpicos | CCOO = Comisiones Obreras | RRHH = recursos humanos | CCAA = comunidades autónomas
FFAA = Fuerzas Armadas | RRSS = redes sociales | AAPP = administraciones públicas | DDHH = derechos humanos | RREE = Relaciones Exteriores | vs = versus | mdp = millones de pesos
mdd = millones de dólares | FFCC = ferrocarriles | Bco = banco | JJ = Juegos`),
  pointed: readWords(`
tel = teléfono | Tel = teléfono | art = artículo | arts = artículos | Art = artículo | cap = capítulo | Cap = capitán | vol = volumen | ej = ejemplo | ed = edición | prov = provincia
gob = gobierno | prof = profesor | gral = general | sto = santo | sta = santa | esq = esquina | Esq = esquina | av = avenida | Av = avenida | pl = plaza | ref = referencia | Ref = referencia
dto = descuento | fig = figura | pdo = pasado | pto = punto | cta = cuenta | cte = corriente | cf = confróntese | min = minutos | seg = segundos | hab = habitantes
Da = doña | da = doña | sr = señor | sra = señora | sres = señores | dr = doctor | dra = doctora | srta = señorita | mill = millones | col = colonia | Col = colonia | Edo = Estado | Sgto = sargento | Cdte = comandante | Alm = almirante | Fr = fray | Rvdo = reverendo | lic = licenciado | ing = ingeniero
vier = viernes | trad = traducción | gta = glorieta | urb = urbanización | izda = izquierda | dcho = derecho | ss = siguientes | atte = atentamente | Inc = incorporada | Ltd = limitada | Jr = júnior`),
  beforeNumber: readWords(`
p = página | pp = páginas | art = artículo | arts = artículos | cap = capítulo | caps = capítulos | vol = volumen | fig = figura | t = tomo | s = siglo | ss = siglos | S = siglo
No = número | no = número | Nos = números | apdo = apartado | tel = teléfono | Tel = teléfono | ext = extensión | ép = época | hab = habitación | pto = punto`),
  beforeName: readWords('D = don | Da = doña | Fr = fray | S = San | Av = avenida | Col = colonia'),
  phrases: readWords(`
EE. UU. = Estados Unidos | EE UU = Estados Unidos | E.U.A. = Estados Unidos | E.U. = Estados Unidos | JJ. OO. = Juegos Olímpicos | JJ OO = Juegos Olímpicos | CC. OO. = Comisiones Obreras | RR. HH. = recursos humanos
CC. AA. = comunidades autónomas | FF. AA. = Fuerzas Armadas | AA. PP. = administraciones públicas | DD. HH. = derechos humanos | RR. SS. = redes sociales | RR. EE. = Relaciones Exteriores
FF. CC. = ferrocarriles | p. ej. = por ejemplo | P. ej. = Por ejemplo | a. C. = antes de Cristo | d. C. = después de Cristo | a. c. = antes de Cristo | d. c. = después de Cristo | a. de C. = antes de Cristo | d. de C. = después de Cristo
a. de J. C. = antes de Jesucristo | d. de J. C. = después de Jesucristo | S. M. = su majestad | SS. MM. = sus majestades | S. A. R. = su alteza real | S. S. = su santidad
q. e. p. d. = que en paz descanse | Q. E. P. D. = que en paz descanse | P. D. = posdata | S. A. = S A | S. L. = S L | i. e. = es decir | D.ª = doña | b. c. = banda | S. A. de C. V. = S A de C V
s. f. = sin fecha | N. del R. = nota de la redacción | Vº Bº = visto bueno | V.º B.º = visto bueno | c. c. = centímetros cúbicos | M. N. = moneda nacional | C. P. = código postal | T. C. = Tribunal Constitucional | C.º B. = camino bajo`),
};
