import { fillable } from './fillable-disk';

/** To be imported by a server before anything else, so that its disk can be filled. */
fillable(process.env['DATA_DIR'] ?? '');
