import { afterAll } from 'vitest';
import { removeTemporaryFolders } from './temporary';

// Registered before any hook of the file itself, so that it comes last: no server is left that uses them.
afterAll(removeTemporaryFolders);
