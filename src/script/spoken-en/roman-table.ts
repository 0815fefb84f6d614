/** What stands before a Roman numeral, and tells whether it counts (Chapter four) or orders (Elizabeth the second). */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** After these even a single letter is a number. */
export const COUNTED =
  set(`Chapter Chapters Part Parts Act Acts Scene Volume Vol Book Books Section Sections Article Articles Title Phase Type
  Class Grade Stage Level Tier Appendix War Episode Schedule Annex Amendment Division Category Figure Fig Table Mark Lesson Unit Round
  Canto Psalm Stanza Verse Letter Lecture Sonnet Plate Column Clause Factor Region Zone Sector Group Series Section Corps Arrondissement
  chapter part act scene volume book section article phase type class grade stage level tier appendix episode annex`);
/** After these any numeral is one, but a lone letter may be a letter. */
export const NUMBERED = set(
  'Bowl WrestleMania Apollo Mark Falcon Fantasy Vatican Titan Saturn Soyuz Gemini Olympiad Tablet Legion Souls Auto Effect',
);
export const REGNAL =
  set(`Elizabeth Charles Henry George Edward William James Louis Francis Philip Felipe Phillip John Paul Benedict Leo Pius Nicholas
  Alexander Catherine Frederick Wilhelm Carlos Carl Gustaf Gustav Harald Olav Margrethe Frederik Christian Haakon Albert Leopold Rama
  Mohammed Muhammad Abdullah Hassan Hussein Ramses Ramesses Rameses Napoleon Ivan Pedro Alfonso Ferdinand Richard Mary Peter Innocent
  Clement Gregory Urban Boniface Julius Sixtus Xerxes Darius Ptolemy Cleopatra Amenhotep Thutmose Justinian Theodosius Constantine David
  Robert Margaret Joseph Franz Rainier Letsie Mswati Tupou Faisal Umberto Victor Emmanuel Isabella Isabel Juan Joao Manuel Sigismund
  Casimir Otto Konrad Conrad Rudolf Maximilian Matthias Bela Stephen Matilda Anne Malietoa Tawfiq Farouk Fuad Zog Carol Michael Boris
  Simeon Willem Beatrix Wilhelmina Baudouin Jean Henri Guillaume Hans Adam Alois Ashurbanipal Nebuchadnezzar Selim Suleiman Mehmed Murad
  Bayezid Seti Adad Pileser Sargon Shalmaneser Artaxerxes Antiochus Seleucus Mithridates Philippe Ludwig Johann Ernst August Augustus
  Honorius Callixtus Celestine Eugene Adrian Martin Malcolm Duncan Kenneth Llywelyn Haile Menelik Jigme Norodom`);
/** A given name alone, before a numeral of few letters: the father had the same one. */
export const GIVEN =
  set(`Sam Samuel Tom Thomas Tim Timothy Bill Billy Will Bob Bobby Rob Jim Jimmy Jack Joe Dan Daniel Ben Benjamin Matt Matthew Mike
  Andrew Andy Anthony Tony Steve Steven Mark Luke Walter Arthur Harold Howard Harry Frank Fred Eric Ernest Edwin Edgar Clarence Ralph Roy
  Raymond Russell Theodore Winston Preston Thurston Chester Clifford Douglas Donald Gerald Jerome Julian Lawrence Leonard Marshall Oliver
  Patrick Roger Stanley Vincent Warren Wesley Jeff Jeffrey Greg Nathan Nathaniel Josiah Isaac Abraham Jacob Simon Hugh Ronald Kevin Brian`);
/** Books of the Bible that come in several: "II Corinthians", "1 Kings". */
export const NUMBERED_BOOKS =
  '(?:Samuel|Kings|Chronicles|Corinthians|Thessalonians|Timothy|Peter|John|Maccabees|Esdras|Nephi)';
