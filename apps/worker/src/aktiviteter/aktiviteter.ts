import { Context } from '@temporalio/activity';
import { behallBrev, bevaka, rapportera, samlaBrev, skickaBrev } from '#application';
import type { Epost, Lager, Utskicksinstallningar } from '#application';
import type {
  AvstamningActivities,
  RapporteringActivities,
  RevisionsarendeActivities,
  UtskickActivities,
} from '#workflows';
import type { Avstamningsdelar } from '../avstamning/avstamningsdelar';
import { stamAv } from '../avstamning/stam-av';
import { medLivstecken } from './med-livstecken';
import { kraschaEfter } from '#integrations/process';
import { utanPersonuppgifter } from './utan-personuppgifter';

export type Aktivitetsdelar = Omit<Avstamningsdelar, 'nu'> &
  Readonly<{ lager: Lager; epost: Epost; utskick: Utskicksinstallningar }>;

export type Aktiviteter = RevisionsarendeActivities & UtskickActivities & RapporteringActivities & AvstamningActivities;

/** What the workflows ask for, done by the use cases. Each may run twice; the database sees to it that effects do not. */
export function skapaAktiviteter(delar: Aktivitetsdelar): Aktiviteter {
  const avstamning: Avstamningsdelar = {
    ...delar,
    nu: (kommunId) => delar.lager.iTransaktion(kommunId, (t) => t.nu()),
  };
  return {
    bevaka: utanPersonuppgifter(async (arende) => {
      const lage = await bevaka(delar.lager, arende);
      kraschaEfter('bevaka');
      return lage;
    }),
    samlaBrev: utanPersonuppgifter(({ kommunId }) => samlaBrev(delar.lager, kommunId)),
    skickaBrev: utanPersonuppgifter(async (brev) => {
      await medLivstecken(
        () => skickaBrev(delar.lager, delar.epost, delar.utskick, brev),
        // If the database is away just then, the next sign says it; the letter keeps for three of them.
        () => void behallBrev(delar.lager, brev).catch(() => undefined),
      );
      kraschaEfter('skickaBrev');
    }),
    rapportera: utanPersonuppgifter(({ kommunId }) => {
      const sammanhang = Context.current();
      return rapportera(delar.lager, kommunId, () => {
        sammanhang.heartbeat();
      });
    }),
    stamAv: utanPersonuppgifter(() => {
      const sammanhang = Context.current();
      return stamAv(avstamning, () => {
        sammanhang.heartbeat();
      });
    }),
  };
}
