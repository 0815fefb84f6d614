/** Emoji that are written as several, without the joiners between them, which have no sound. */

/** A person and this are a person at this work. */
export const AT_WORK: Readonly<Record<string, string>> = {
  '⚕': 'health worker',
  '⚖': 'judge',
  '✈': 'pilot',
  '🌾': 'farmer',
  '🍳': 'cook',
  '🎓': 'student',
  '🎤': 'singer',
  '🎨': 'artist',
  '🏫': 'teacher',
  '🏭': 'factory worker',
  '💻': 'technologist',
  '💼': 'office worker',
  '🔧': 'mechanic',
  '🔬': 'scientist',
  '🚀': 'astronaut',
  '🚒': 'firefighter',
};

/** A person and this are a person who looks or goes about like this. */
export const WITH_TRAIT: Readonly<Record<string, string>> = {
  '🦰': 'with red hair',
  '🦱': 'with curly hair',
  '🦳': 'with white hair',
  '🦲': 'who is bald',
  '🦯': 'with white cane',
  '🦼': 'in motorized wheelchair',
  '🦽': 'in manual wheelchair',
  '🍼': 'feeding baby',
};

export const SEQUENCES: Readonly<Record<string, string>> = {
  '🏳🌈': 'rainbow flag',
  '🏳⚧': 'transgender flag',
  '🏴☠': 'pirate flag',
  '👁🗨': 'eye in speech bubble',
  '❤🔥': 'heart on fire',
  '❤🩹': 'mending heart',
  '😶🌫': 'face in clouds',
  '😮💨': 'face exhaling',
  '😵💫': 'face with spiral eyes',
  '🐕🦺': 'service dog',
  '🐈⬛': 'black cat',
  '🐻❄': 'polar bear',
  '🐦⬛': 'black bird',
  '🐦🔥': 'phoenix',
  '🍋🟩': 'lime',
  '🍄🟫': 'brown mushroom',
  '⛓💥': 'broken chain',
};

/** Flags of the parts of a state, by the letters that tags spell. */
export const TAGGED_FLAGS: Readonly<Record<string, string>> = {
  gbeng: 'flag of England',
  gbsct: 'flag of Scotland',
  gbwls: 'flag of Wales',
};
