import { config } from 'zod';

// Runs before any page does. zod would write code of its own where it may, and asks the browser; our pages forbid it.
config({ jitless: true });
