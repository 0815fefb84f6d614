/**
 * The checks of an edition: what WCAG, the Email Markup Consortium, the formats' own standards and Lectern's laws ask
 * of what was rendered, as far as it can be told without a browser and without decoding audio.
 */
import { openEdition, type RenderedFolder } from './open-edition.ts';
import { buildReport, type Report } from './report.ts';
import { rules } from './rules.ts';

/**
 * Checks the files of an edition's folder. A file that is not there is not checked, and a damaged one is a finding.
 * @throws AppError `nothing-to-check` where the folder holds no file of an edition
 */
export async function checkEdition(folder: RenderedFolder): Promise<Report> {
  const edition = await openEdition(folder);
  return buildReport(rules.map((rule) => ({ rule, findings: rule.check(edition) })));
}
