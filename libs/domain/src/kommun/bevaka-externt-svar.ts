import type { Bevakning } from '../bevakning';
import type { Datum } from '../kalender';
import { finnsDen, narmastaInnehavare } from '../organisation';
import { efterDagens, hosPosten, type Omgivning } from '../revisionsarende/bevakningsgrund';

/** A reply from a bolag or kommunalförbund that revisorerna wait for. */
export type VantatExterntSvar = Readonly<{
  granskningId: string;
  titel: string;
  inkommen: Datum;
  svarSenast: Datum;
  externId: string;
  namn: string;
  /** Organ with a case of the same granskning; none when only externals were asked. */
  organIds: readonly string[];
}>;

/**
 * The reply of one that is not the kommun's organ, followed by somebody who is: styrelsen has uppsikt over bolag and
 * kommunalförbund too (KL 6:1). It hangs on the granskning, for there is no case (ADR 28).
 */
export function bevakaExterntSvar(
  vantat: VantatExterntSvar,
  omgivning: Pick<Omgivning, 'organisation' | 'idag'>,
): Bevakning {
  const foljer = postSomFoljer(vantat, omgivning);
  return {
    nyckel: `externt-svar/${vantat.externId}`,
    slag: 'EXTERNT_SVAR',
    rubrik: `Svaret från ${vantat.namn} ska vara hos revisorerna`,
    ansvariga: hosPosten(foljer),
    ...{ handlaggare: foljer, forvaltningschef: null, ordforande: null },
    startar: efterDagens(vantat.inkommen),
    forfaller: vantat.svarSenast,
    stege: 'extern',
  };
}

/**
 * KS-kansliet; without it the förvaltningsjurist of an organ that has the granskning, and otherwise any of the kommun's.
 * The first of them that somebody answers for that day.
 */
function postSomFoljer(
  { organIds }: VantatExterntSvar,
  { organisation, idag }: Pick<Omgivning, 'organisation' | 'idag'>,
): string | null {
  const poster = organisation.befattningar.filter((post) => finnsDen(post, idag));
  const jurister = poster.filter(({ roll }) => roll === 'FORVALTNINGSJURIST');
  const iTurordning = [
    ...poster.filter(({ roll }) => roll === 'KS_KANSLI'),
    ...jurister.filter(({ organId }) => organId !== null && organIds.includes(organId)),
    ...jurister,
  ];
  const medNagon = iTurordning.find(({ id }) => narmastaInnehavare(organisation, id, idag) !== null);
  return (medNagon ?? iTurordning[0])?.id ?? null;
}
