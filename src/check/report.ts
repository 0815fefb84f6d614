import type { Place, Severity } from '../errors/message.ts';
import { reportSchemaName } from './report-schema.ts';
import type { Finding, Rule } from './rule.ts';

/** `failed` where the rule has a finding, of whatever severity; `not applicable` where there was nothing to look at. */
type Outcome = 'passed' | 'failed' | 'not applicable';

interface ReportedFinding {
  /** `Rule.id` */
  readonly rule: string;
  readonly severity: Severity;
  readonly text: string;
  readonly hint: string;
  readonly file: string;
  readonly place: Place | null;
}

/** The content of report.json. */
export interface Report {
  readonly $schema: string;
  /** Whether no rule found an error; warnings and notes do not count. */
  readonly passed: boolean;
  readonly counts: Readonly<Record<Severity, number>>;
  /** Every rule that there is, in the order of the table. */
  readonly rules: readonly { readonly id: string; readonly outcome: Outcome }[];
  readonly findings: readonly ReportedFinding[];
}

/** What one rule said; null where it had nothing to look at. */
export interface Verdict {
  readonly rule: Rule;
  readonly findings: readonly Finding[] | null;
}

const outcomeOf = ({ findings }: Verdict): Outcome =>
  findings === null ? 'not applicable' : findings.length === 0 ? 'passed' : 'failed';

const reported = ({ rule, findings }: Verdict): readonly ReportedFinding[] =>
  (findings ?? []).map(({ text, file, place }) => ({
    rule: rule.id,
    severity: rule.severity,
    text,
    hint: rule.hint,
    file,
    place,
  }));

export function buildReport(verdicts: readonly Verdict[]): Report {
  const findings = verdicts.flatMap(reported);
  const countOf = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const counts = { error: countOf('error'), warning: countOf('warning'), info: countOf('info') };
  return {
    $schema: reportSchemaName,
    passed: counts.error === 0,
    counts,
    rules: verdicts.map((verdict) => ({ id: verdict.rule.id, outcome: outcomeOf(verdict) })),
    findings,
  };
}

/** report.json, and what `check --json` prints. */
export const formatReport = (report: Report): string => `${JSON.stringify(report, null, 2)}\n`;
