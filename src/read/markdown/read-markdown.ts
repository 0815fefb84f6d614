import type { Reading } from '../../article/reading.ts';
import type { SourceText } from '../../article/source.ts';
import type { ReadOptions } from '../reader.ts';
import { readText } from '../text/read-text.ts';

export const readMarkdown = (source: SourceText, options: ReadOptions): Reading => readText(source, options);
