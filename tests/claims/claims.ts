import type { Claim } from './claim';
import { justSecurity } from './just-security';
import { nineteenFortyFive } from './nineteen-forty-five';

/** All the claims: C01 to C22 with C12 in its strict form too, and C30 to C51. */
export const claims: readonly Claim[] = [...nineteenFortyFive, ...justSecurity];
