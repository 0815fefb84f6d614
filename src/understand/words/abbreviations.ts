/** Words that are printed with a full stop in the middle of a sentence, without it, in lower case. */
export const abbreviations: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr sen rep gov gen lt col sgt capt maj cpl pvt adm cmdr st jr sr prof rev hon messrs mx pres sec ' +
    'dep supt insp det inc corp co ltd bros vs etc jan feb aug sept oct nov dec no vol art fig dist ' +
    'mme mlle mm me hr fr herr sra srta sr dra ing lic dott sig avv mag dipl bzw ca dhr mevr mw ds drs ir'
  ).split(' '),
);
