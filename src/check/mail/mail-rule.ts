import type { Place } from '../../errors/message.ts';
import { placeAt } from '../../article/source.ts';
import { rulesAbout } from '../rule.ts';
import type { Mail } from './mail.ts';

/** Makes a rule about email.eml alone. */
export const mailRule = rulesAbout('email.eml', ({ contents }) => contents['email.eml'] ?? null);

export const placeIn = (mail: Mail, offset: number): Place =>
  placeAt({ name: 'email.eml', text: mail.source }, offset);
