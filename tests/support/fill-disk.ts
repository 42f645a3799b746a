import { fillable } from './fillable-disk';

/** To be required by a server before anything else, so that its disk can be filled; in its threads it then is too. */
fillable(process.env['DATA_DIR'] ?? '');
