import { expect, test } from 'vitest';
import type { IssueResult } from '../../../../game/review/negotiated/issue-results';
import { duo } from '../../../../tests/support/scenarios';
import { resultWords } from './result-words';

const result: IssueResult = {
  ...{ issue: 'water', option: 'shared', how: 'agreed', agreement: 'p', firstOf: ['north'], came: ['south'] },
  proposed: { position: 3, party: 'north', issue: 'water', option: 'shared', signed: false, audience: 'everyone' },
  written: {
    ...{ position: 3, at: 0, version: 1, by: 'north', change: 'put', option: 'shared', was: null },
    ...{ clause: null, came: null },
  },
};
const codes = new Map([['p', 'N-S-1']]);

test.each([
  [
    result,
    'North was the first to put it. It was the first position of North. South moved to it. North wrote it into N-S-1, which holds.',
  ],
  [
    { ...result, firstOf: [], came: [] },
    'North was the first to put it. It was nobody’s first position. North wrote it into N-S-1, which holds.',
  ],
  [
    { ...result, written: null },
    'North was the first to put it. It was the first position of North. South moved to it. An agreement settled it.',
  ],
  [
    { ...result, how: 'left' as const, firstOf: [], came: [], proposed: null, written: null },
    'Nothing was agreed on it: it is as it was.',
  ],
  [
    { ...result, how: 'ruled' as const, came: [] },
    'North was the first to put it. It was the first position of North. Control ruled so after the close.',
  ],
])('the end of an issue, case %#', (each, words) => expect(resultWords(duo, each, codes)).toBe(words));
