/**
 * Measures how often an item of ninjs is judged as IPTC's own tests judge it, a line a version: right and total.
 * Usage: npm run measure:ninjs -- DIR, the folder `validation/test_suite` of a copy of IPTC's newsinjson.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ninjsVersions, validateNinjs, type NinjsVersion } from '../../src/read/ninjs/validate-ninjs.ts';

const [suite] = process.argv.slice(2);
if (suite === undefined || !existsSync(suite)) {
  console.error(
    'Usage: npm run measure:ninjs -- DIR (the folder validation/test_suite of IPTC’s newsinjson)',
  );
  process.exit(2);
}

/** Whether the file is an item of the version; what is no JSON is none. */
function passes(path: string, version: NinjsVersion): boolean {
  try {
    return validateNinjs(JSON.parse(readFileSync(path, 'utf8')) as unknown, version) === null;
  } catch {
    return false;
  }
}

let wrong = 0;
let all = 0;
for (const version of ninjsVersions) {
  const verdicts = ['should_pass', 'should_fail'].flatMap((kind) => {
    const folder = join(suite, version, kind);
    const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
    return files.map((name) => ({
      name: join(version, kind, name),
      right: passes(join(folder, name), version) === (kind === 'should_pass'),
    }));
  });
  const faults = verdicts.filter(({ right }) => !right);
  console.log(`${version.padEnd(8)}${verdicts.length - faults.length} of ${verdicts.length}`);
  for (const { name } of faults) console.log(`  wrong: ${name}`);
  wrong += faults.length;
  all += verdicts.length;
}
console.log(`${'all'.padEnd(8)}${all - wrong} of ${all}`);
process.exitCode = wrong === 0 ? 0 : 1;
