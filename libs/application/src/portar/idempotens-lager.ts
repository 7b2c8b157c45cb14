/** The stored answer to an earlier, equal command. */
export type TidigareSvar = Readonly<{ status: number; kropp: unknown; etag: string | null; location: string | null }>;

/** How long a key is remembered at least: whoever has not sent again by then does it by hand. By the server's own clock. */
export const NYCKELN_GALLER_DAGAR = 30;

export interface IdempotensLager {
  /**
   * Claims `nyckel` for this person. Waits for a concurrent first run of the same key. `NY`: go ahead; `SVAR`: the
   * first run's answer; `ANNAN_KROPP`: the key was used for something else (HTTP 422).
   */
  ta(
    nyckel: string,
    personId: string,
    avtryck: string,
  ): Promise<
    Readonly<{ slag: 'NY' }> | Readonly<{ slag: 'SVAR'; svar: TidigareSvar }> | Readonly<{ slag: 'ANNAN_KROPP' }>
  >;
  sparaSvar(nyckel: string, personId: string, svar: TidigareSvar): Promise<void>;
}
