import { build } from 'esbuild';

/** Where a bundled file of this folder stands: beside the build's chunks, where the engine's worker is. */
export const bundled = (name: string): string => `dist/chunks/bench-${name}.js`;

/** Bundles a file of this folder as the commands are, so that what is measured is the work and not the loading of TypeScript. */
export async function bundle(name: string): Promise<string> {
  const outfile = bundled(name);
  await build({
    entryPoints: [`test/bench/${name}.ts`],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'warning',
  });
  return outfile;
}
