import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Null: the pages are built. */
export const missingBuild = (root: string): string | null =>
  existsSync(join(root, '.next', 'BUILD_ID'))
    ? null
    : 'The pages are not built. Run npm run build, or npm start, which does.';
