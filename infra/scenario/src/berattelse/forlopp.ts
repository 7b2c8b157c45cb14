/** One thing that happened, in words and without ids: two runs of the same file give the same rows. */
export type Forloppsrad = Readonly<{
  /** `2025-02-20 10:00` in Stockholm. */
  tid: string;
  slag: 'HANDLING' | 'NEKAD' | 'LASNING' | 'TID' | 'NY_UPPGIFT' | 'PAMINNELSE' | 'ESKALERING';
  /** Who did it, or who was told. */
  vem: string;
  vad: string;
}>;
