import { relative, sep } from 'node:path';
import type { PlacedComplaint } from './yaml-document';

/** `file` as the caller's folder names it; `line` and `column` count from 1. */
export type FileFault = Readonly<{ file: string }> & PlacedComplaint;

/** On one line, and without signs that a terminal would obey. */
const plain = (text: string) => text.replace(/[\s\p{C}]+/gu, ' ');

/** `scenarios/x/scenario.yaml:12:5  what is wrong  what would be right`, from where the program was started. */
export function formatFault({ file, line, column, message, right }: FileFault): string {
  const near = relative(process.cwd(), file);
  const shown = near.startsWith('..') ? file : near.split(sep).join('/');
  return [`${shown}:${line}:${column}`, plain(message), plain(right)].join('  ');
}
