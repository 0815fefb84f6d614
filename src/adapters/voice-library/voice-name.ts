import { AppError } from '../../errors/app-error.ts';

/** What can be a folder on every system, and stands apart from "@", "/" and blanks in the name of a cast voice. */
const voiceName = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,78}[A-Za-z0-9_-])?$/u;

/** @throws AppError `usage-wrong` */
export function checkVoiceName(name: string): string {
  if (voiceName.test(name)) return name;
  throw AppError.of('usage-wrong', {
    problem: `A voice cannot have the name ${JSON.stringify(name)}: letters, digits, ".", "-" and "_" make one, up to 80.`,
  });
}

const endings = /\.(?:tar\.(?:bz2|gz)|tbz2?|tgz|tar|zip)$/iu;

/** The name that a voice has from where it comes: that of its folder, or of its archive. */
export function nameAfter(place: string): string {
  const last = place.split(/[\\/]/u).findLast((part) => part !== '' && part !== '.') ?? '';
  const plain = last.replace(endings, '').replaceAll(/[^A-Za-z0-9._-]+/gu, '-');
  return plain.replaceAll(/^[._-]+|[._-]+$/gu, '').slice(0, 80) || 'voice';
}
