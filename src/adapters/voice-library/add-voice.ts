/** Adds a neural voice to this computer: whole, checked and able to speak, or not at all. */
import { mkdir, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../../errors/app-error.ts';
import type { Progress } from '../../ports/progress.ts';
import { examineVoice } from '../sherpa/examine-voice.ts';
import { readManifest, writeManifest } from '../sherpa/manifest.ts';
import { packageVersion, sherpa } from '../sherpa/open-sherpa.ts';
import type { NeuralVoice } from '../sherpa/voices-folder.ts';
import { systemErrorCode } from '../system-error.ts';
import { findLicence, type Licence } from './find-licence.ts';
import { findOrigin, type Origin } from './open-origin.ts';
import { guardVoices, withStage } from './staging.ts';
import { checkVoiceName } from './voice-name.ts';
import { writePieces, type UnpackingLimits } from './write-pieces.ts';

export interface AddingOptions {
  /** The folder of all voices, which is made where it is not there. */
  readonly root: string;
  /** What the path of a source starts from. */
  readonly folder: string;
  /** The voice's name; null for that of its folder or archive. */
  readonly name: string | null;
  /** BCP 47; null where the voice's files tell it. */
  readonly language: string | null;
  readonly progress: Progress;
  readonly signal: AbortSignal;
  readonly limits?: UnpackingLimits;
  readonly waitsMs?: readonly number[];
}

export interface AddedVoice extends NeuralVoice {
  /** Whether the same voice was there before, and nothing was done. */
  readonly wasThere: boolean;
  readonly licence: Licence | null;
}

/** The largest voices have some 700 MB and 1,000 files. */
const usualLimits: UnpackingLimits = { maxEntries: 20_000, maxBytes: 4e9 };
const usualWaitsMs = [1000, 4000, 15_000];

/**
 * Takes the voice of a folder, an archive, or an address with a checksum. A folder is copied: it may go away.
 * @throws AppError of the codes in errors/codes/voice-library.ts, `voice-model-unknown`, `engine-missing`, `usage-wrong`;
 *   the signal's reason
 */
export async function addVoice(source: string, options: AddingOptions): Promise<AddedVoice> {
  if (packageVersion() === null)
    throw AppError.of('engine-missing', { engine: 'sherpa', howToGet: sherpa.howToGet });
  const origin = await findOrigin(source, options.folder);
  const name = checkVoiceName(options.name ?? origin.name);
  const folder = join(options.root, name);
  const there = await readManifest(folder);
  if (there !== null && there.sha256 === origin.sha256)
    return { name, folder, manifest: there, wasThere: true, licence: await findLicence([folder]) };
  if (there !== null) throw AppError.of('voice-exists', { name, folder });
  return guardVoices(options.root, () =>
    withStage(options.root, (stage) => addFrom(origin, { ...options, name, folder: stage, place: folder })),
  );
}

interface Addition extends Omit<AddingOptions, 'name'> {
  readonly name: string;
  /** Where the voice is put together. */
  readonly folder: string;
  /** Where it goes when it is whole. */
  readonly place: string;
}

async function addFrom(origin: Origin, addition: Addition): Promise<AddedVoice> {
  const { folder: stage, language, limits = usualLimits, name, place, progress, signal } = addition;
  const { waitsMs = usualWaitsMs, root } = addition;
  const download = { folder: root, maxBytes: limits.maxBytes, waitsMs, progress, signal };
  // The name of a folder may tell what a model is.
  const unpacked = join(stage, origin.name);
  await mkdir(unpacked);
  const opened = await refusing(origin, signal, () => origin.open(download));
  progress.step('Unpacking', null);
  const unpacking = { folder: unpacked, limits, signal };
  const sum = await refusing(origin, signal, () => writePieces(opened.pieces, unpacking));
  const model = await innermost(unpacked);
  progress.step('Listening to the voice', null);
  const examined = await examineVoice(model, { name, language, signal });
  const licence = await findLicence([model, unpacked]);
  const manifest = {
    ...examined,
    licence: licence && { file: licence.file, title: licence.title },
    source: origin.source,
    sha256: opened.sha256 ?? sum,
  };
  await writeManifest(model, manifest);
  await moveIn(model, { name, folder: place });
  await opened.release();
  return { name, folder: place, manifest, wasThere: false, licence };
}

/** What is wrong with an archive is its own fault; what is wrong with the disk is not. */
async function refusing<T>({ source }: Origin, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    signal.throwIfAborted();
    const isOfTheSystem = /^E[A-Z0-9]+$/u.test(systemErrorCode(cause) ?? '');
    if (cause instanceof AppError || isOfTheSystem) throw cause;
    const problem = cause instanceof Error ? cause.message : String(cause);
    throw AppError.of('voice-archive-refused', { archive: source, problem }, { cause });
  }
}

/** Archives hold their files in one folder, some in another one in it. */
async function innermost(folder: string): Promise<string> {
  const [only, ...others] = await readdir(folder, { withFileTypes: true });
  return only?.isDirectory() === true && others.length === 0 ? innermost(join(folder, only.name)) : folder;
}

async function moveIn(model: string, { name, folder }: Pick<NeuralVoice, 'name' | 'folder'>): Promise<void> {
  try {
    await rename(model, folder);
  } catch (cause) {
    const isTaken = ['EEXIST', 'ENOTEMPTY', 'ENOTDIR', 'EPERM'].includes(systemErrorCode(cause) ?? '');
    throw isTaken ? AppError.of('voice-exists', { name, folder }, { cause }) : cause;
  }
}
