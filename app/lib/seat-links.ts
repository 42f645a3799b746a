'use client';

import { z } from 'zod';
import type { SeatLink } from '../../game/protocol/hosting';
import { keep, readKept } from './draft-store';

const Links = z.record(z.string(), z.string());

/** The secrets of a session's chairs that this browser was shown, by seat. The server itself keeps only hashes. */
export const seatLinks = (session: string): Readonly<Record<string, string>> => readKept(`links:${session}`, Links, {});

export const keepSeatLinks = (session: string, links: readonly Pick<SeatLink, 'seat' | 'secret'>[]): void =>
  keep(`links:${session}`, {
    ...seatLinks(session),
    ...Object.fromEntries(links.map(({ seat, secret }) => [seat, secret])),
  });

/** The key of the same link at another table of the exercise. */
export const keyAt = (key: string, session: string): string => `${key.split('.')[0]}.${session}`;

export const seatUrl = (secret: string): string => `${location.origin}/seat#${secret}`;
export const joinUrl = (code: string): string => `${location.origin}/join#${code}`;
