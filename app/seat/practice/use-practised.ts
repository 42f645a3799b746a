'use client';

import { z } from 'zod';
import { useKept } from '../../lib/draft-store';

const Practised = z.boolean();

/** Whether somebody has been through the practice in this browser. */
export const usePractised = () => useKept('practised', Practised, false);
