import type { Digest } from '../ports/digest.ts';
import { digestContent, digestFile } from './digest-file.ts';
import type { OutputFolders, StagedFolder } from '../ports/files.ts';

export interface DigestingFolders {
  readonly folders: OutputFolders;
  /** Of each file of the folder that was published last, by name. Empty before. */
  readonly digests: () => Readonly<Record<string, string>>;
}

/**
 * Folders whose files are digested before they are published: as soon as they are, another run's may stand in their
 * place.
 */
export function digestFolders(folders: OutputFolders, digest: Digest): DigestingFolders {
  let digests: Readonly<Record<string, string>> = {};
  return {
    digests: () => digests,
    folders: {
      published: (slug) => folders.published(slug),
      async stage(slug) {
        const staged = await folders.stage(slug);
        return digesting(staged, { digest, take: (made) => (digests = made) });
      },
    },
  };
}

interface Taker {
  readonly digest: Digest;
  readonly take: (digests: Readonly<Record<string, string>>) => void;
}

function digesting(staged: StagedFolder, { digest, take }: Taker): StagedFolder {
  const opened = new Set<string>();
  const digests: Record<string, string> = {};
  return {
    ...staged,
    async write(name, content) {
      await staged.write(name, content);
      digests[name] = digestContent(content, digest);
    },
    open(name) {
      opened.add(name);
      return staged.open(name);
    },
    async publish() {
      for (const name of opened) digests[name] = await digestFile(staged.chunks(name), digest);
      const path = await staged.publish();
      take(digests);
      return path;
    },
  };
}
