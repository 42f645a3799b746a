import { z } from '@hono/zod-openapi';

/** The header of whatever only a host may ask for; whoever is signed in goes without. */
export const HostHeaders = z.object({ 'x-host-key': z.string().max(300).optional() });
