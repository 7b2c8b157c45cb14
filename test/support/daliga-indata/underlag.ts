import { ifMatch, kravStatus, nyttArende } from '../apiarenden';
import { inlastApikommun, type Apikommun } from '../apikommun';
import { genomfortArende, type GenomfortArende } from '../genomfort-arende';
import { testapi, type Testapi } from '../testapi';
import { AVSKRIVNING } from './fall';

/** What there is to spoil: a new case, one whose åtgärd is done, one that is written off, and another kommun. */
export type Underlag = Readonly<{
  api: Testapi;
  arende: string;
  annanKommun: Apikommun;
  gjort: GenomfortArende;
  avskrivet: string;
}>;

export async function nyttUnderlag(): Promise<Underlag> {
  const api = await testapi();
  const { id: arende } = await nyttArende(api);
  const annanKommun = await inlastApikommun(api.lager, api.issuer);
  const gjort = await genomfortArende(api);
  const { id: avskrivet } = await nyttArende(api);
  const vag = `revisionsarenden/${avskrivet}/avskrivningar`;
  kravStatus(200, await api.post('NAMNDSEKRETERARE', vag, AVSKRIVNING, ifMatch(1)));
  return { api, arende, annanKommun, gjort, avskrivet };
}
