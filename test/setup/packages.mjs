/**
 * What the tests need: a program by the names it goes by, or a file, and the packages that bring it.
 * @type {readonly { readonly what: string, readonly commands?: readonly string[], readonly files?: readonly string[],
 *   readonly apt: readonly string[], readonly brew: readonly string[], readonly dnf: readonly string[] }[]}
 */
export const needs = [
  { what: 'ffmpeg', commands: ['ffmpeg'], apt: ['ffmpeg'], brew: ['ffmpeg'], dnf: ['ffmpeg-free'] },
  { what: 'ffprobe', commands: ['ffprobe'], apt: ['ffmpeg'], brew: ['ffmpeg'], dnf: ['ffmpeg-free'] },
  {
    what: 'Chromium',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
    apt: ['chromium'],
    brew: ['--cask chromium'],
    dnf: ['chromium'],
  },
  {
    what: 'a font',
    files: [
      '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf',
      '/usr/share/fonts/dejavu-sans-fonts/DejaVuSans.ttf',
      '/System/Library/Fonts',
    ],
    apt: ['fonts-dejavu-core'],
    brew: [],
    dnf: ['dejavu-sans-fonts'],
  },
  { what: 'espeak-ng', commands: ['espeak-ng'], apt: ['espeak-ng'], brew: ['espeak-ng'], dnf: ['espeak-ng'] },
  { what: 'festival', commands: ['festival'], apt: ['festival'], brew: ['festival'], dnf: ['festival'] },
  { what: 'text2wave', commands: ['text2wave'], apt: ['festival'], brew: ['festival'], dnf: ['festival'] },
  {
    what: 'a voice for festival',
    files: [
      '/usr/share/festival/voices/english/kal_diphone',
      '/usr/share/festival/lib/voices/english/kal_diphone',
      '/opt/homebrew/share/festival/voices/english/kal_diphone',
    ],
    apt: ['festvox-kallpc16k'],
    brew: ['festival'],
    dnf: ['festvox-kal-diphone'],
  },
  {
    what: 'pocketsphinx',
    commands: ['pocketsphinx_continuous', 'pocketsphinx'],
    apt: ['pocketsphinx'],
    brew: ['cmu-pocketsphinx'],
    dnf: ['pocketsphinx'],
  },
  {
    what: 'English for pocketsphinx',
    files: [
      '/usr/share/pocketsphinx/model/en-us',
      '/usr/local/share/pocketsphinx/model/en-us',
      '/opt/homebrew/share/pocketsphinx/model/en-us',
    ],
    apt: ['pocketsphinx-en-us'],
    brew: ['cmu-pocketsphinx'],
    dnf: ['pocketsphinx-models'],
  },
  {
    what: 'Java',
    commands: ['java'],
    apt: ['default-jre-headless'],
    brew: ['openjdk'],
    dnf: ['java-latest-openjdk-headless'],
  },
  { what: 'xmllint', commands: ['xmllint'], apt: ['libxml2-utils'], brew: ['libxml2'], dnf: ['libxml2'] },
];
