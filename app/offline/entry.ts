import { config } from 'zod';

// zod would write code of its own where it may, and asks the browser; this page forbids it, and would be complained of.
config({ jitless: true });

/** The same text is the page and, where there is no document, a thread that works for it. */
if (typeof document === 'undefined') void import('./answer');
else void import('./show');
