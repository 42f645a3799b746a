/** To the thread of the embedded Postgres: what a client says in the protocol of Postgres, or that it is to close. */
export type Told = Readonly<{ bytes: Uint8Array }> | Readonly<{ close: true }>;

/** From it. `broken`: the database can go on no more. `trouble`: nobody asked, but somebody should know. */
export type Said =
  | Readonly<{ ready: true }>
  | Readonly<{ fault: 'disk-full' | 'other'; message: string }>
  | Readonly<{ bytes: Uint8Array }>
  | Readonly<{ broken: string }>
  | Readonly<{ trouble: string }>
  | Readonly<{ closed: true }>;
