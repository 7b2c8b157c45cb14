import type { Kalender, Planeratmote, Uppgift } from '#application';
import type { Kalenderdag, Kalenderfil } from '#documents';
import type { Organ, Tidpunkt } from '#domain';
import { svenskDag } from '../layout/datum';
import { arendevag } from '../layout/vagar';
import { uppgiftsakt } from '../ord/uppgiftsakt';

type Omgivning = Readonly<{ publicUrl: string; skriven: Tidpunkt }>;

/** A calendar as a file: one day for each thing that lies on the person, or for each step of an organ's meetings. */
export const kalenderfil = (kalender: Kalender, { publicUrl, skriven }: Omgivning): Kalenderfil => ({
  skriven,
  ...(kalender.slag === 'PERSON'
    ? {
        namn: `Revisionsvakt, ${kalender.kommun}`,
        dagar: kalender.uppgifter.map((uppgift) => uppgiftsdag(uppgift, publicUrl)),
      }
    : {
        namn: `${kalender.organ.namn}, ${kalender.kommun}`,
        dagar: kalender.moten.flatMap((mote) => motesdagarna(mote, kalender.organ, publicUrl)),
      }),
});

function uppgiftsdag(uppgift: Uppgift, publicUrl: string): Kalenderdag {
  const { bevakning, arendeTitel, arendeId, granskningId } = uppgift;
  const gor = uppgiftsakt(bevakning, uppgift);
  return {
    uid: `${arendeId ?? granskningId}/${bevakning.nyckel}@revisionsvakt`,
    ...{ dag: bevakning.forfaller, rubrik: bevakning.rubrik, text: `${arendeTitel}\n${gor.gorSaHar}` },
    adress: `${publicUrl}${gor.vag}`,
  };
}

/** The meeting with what it is to decide, and the days before it when the papers must be there. */
function motesdagarna({ sammantrade, dagar, arenden }: Planeratmote, organ: Organ, publicUrl: string) {
  const bar = (arenden ?? []).map(
    ({ dnr, titel, id }) => `${dnr ?? 'utan diarienummer'} ${titel}: ${publicUrl}${arendevag(id)}`,
  );
  const dag = (vad: string, namn: string, nar: Kalenderdag['dag'], text: string): Kalenderdag => ({
    ...{ uid: `${sammantrade.id}/${vad}@revisionsvakt`, dag: nar, rubrik: `${namn}, ${organ.namn}`, text },
    adress: `${publicUrl}/sammantraden?organ=${organ.id}`,
  });
  const infor = `Inför nämnden ${svenskDag(sammantrade.datum, { ar: true })}.`;
  return [
    dag('manusstopp', 'Manusstopp', dagar.manusstopp, infor),
    ...(sammantrade.auDatum === null ? [] : [dag('au', 'Arbetsutskott', sammantrade.auDatum, infor)]),
    dag('kallelse', 'Kallelse', dagar.kallelseUt, infor),
    dag('namnd', 'Nämnd', sammantrade.datum, bar.join('\n')),
  ];
}
