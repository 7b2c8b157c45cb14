import {
  datumIStockholm,
  type Arbetskalender,
  type Datum,
  type KommunHandelse,
  type Organisation,
  type Person,
  type Sammantrade,
  type Tidpunkt,
} from '#domain';
import type { Aktor } from '../aktor/aktor';
import { kravRatt } from '../aktor/krav-ratt';
import { rollMedRatt } from '../aktor/ratter';
import { fangaAvslag, type Svar } from '../avslag';
import type { Lager } from '../portar';
import { posterna, type Post } from './aktunderlag';

/** What is on the desk when something is to be changed in the kommun's own data. */
export type Kommunbild = Readonly<{
  idag: Datum;
  version: number;
  /** The number of the last event in the kommun's log: what comes after it, one has not seen. */
  senasteHandelse: number;
  organisation: Organisation;
  /** Posts that exist today. */
  poster: readonly Post[];
  personer: readonly Person[];
  sammantraden: readonly Sammantrade[];
  kalender: Arbetskalender;
}>;

/**
 * The kommun as those see it who work in it. When people are away is for themselves and for whoever keeps the register: the
 * rest are told who answers instead.
 */
export function visaKommunbild(lager: Lager, aktor: Aktor): Promise<Svar<Kommunbild>> {
  return fangaAvslag(async () => {
    kravRatt(aktor, 'organisation.las');
    return lager.iTransaktion(aktor.kommunId, async (t) => {
      const idag = datumIStockholm(await t.nu());
      const organisation = await t.organisation.hamta();
      return {
        idag,
        version: await t.organisation.version(),
        senasteHandelse: await t.kommun.loggslut(),
        organisation: { ...organisation, ledigheter: organisation.ledigheter.filter(synlig(aktor)) },
        poster: await posterna(t, idag),
        personer: await t.organisation.personer(null),
        sammantraden: await t.organisation.sammantraden(null),
        kalender: await t.organisation.kalender(),
      };
    });
  });
}

function synlig(aktor: Aktor): (ledighet: Readonly<{ personId: string }>) => boolean {
  const forerRegistret = rollMedRatt(aktor, 'befattning.andra') !== null;
  return ({ personId }) => forerRegistret || personId === aktor.personId;
}

/** What has become true in the kommun and when; who did it stands in its log. */
export type Kommunandring = Readonly<{ handelse: KommunHandelse; tid: Tidpunkt }>;

/** What has been changed since an event, for those who were about to change something themselves. */
export function andratIKommunen(
  lager: Lager,
  aktor: Aktor,
  { sedan, antal }: Readonly<{ sedan: number; antal: number }>,
): Promise<Svar<readonly Kommunandring[]>> {
  return fangaAvslag(async () => {
    kravRatt(aktor, 'organisation.las');
    return lager.iTransaktion(aktor.kommunId, async (t) =>
      (await t.kommun.handelser(sedan, antal)).map(({ handelse, tid }) => ({ handelse, tid })),
    );
  });
}
