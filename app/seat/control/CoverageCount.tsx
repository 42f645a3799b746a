'use client';

import type { Room } from '../../lib/room';
import { useCoverage } from './use-coverage';

/** "7/12", as a tab says it. */
export function CoverageCount({ room }: { room: Room }) {
  const answers = useCoverage(room);
  return `${answers.filter(({ times }) => times > 0).length}/${answers.length}`;
}
