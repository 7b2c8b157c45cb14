import { laggTillArbetsdagar, laggTillDagar } from '../kalender';
import {
  efterDagens,
  hosPosten,
  nastaSammantrade,
  organetsPost,
  type Bevakningsdel,
  type Omgivning,
} from './bevakningsgrund';
import type { RevisionsArende } from './tillstand';

const JUSTERING_HOGST_DAGAR = 14; // KL 5:69 via 6:35

/** A receipt normally comes within days; the frist may be near. */
const KVITTENS_ARBETSDAGAR = 3;

/** What nämndsekreteraren sees to around the decision: justering, anslag, anmälan, and that the reply arrived (V12–V14). */
export function bevakaBeslutet(arende: RevisionsArende, omgivning: Omgivning): Bevakningsdel[] {
  const ansvariga = hosPosten(organetsPost(arende, 'NAMNDSEKRETERARE', omgivning));
  return [
    ...justeringen(arende),
    ...anslaget(arende),
    ...anmalan(arende, omgivning),
    ...kvittensen(arende, omgivning),
  ].map((del) => ({ ...del, ansvariga }));
}

type Sekreterardel = Omit<Bevakningsdel, 'ansvariga'>;

/** V12: a protocol is justerat within fourteen days. */
function justeringen({ beslut, justering }: RevisionsArende): Sekreterardel[] {
  if (beslut?.vag !== 'NAMND' || justering !== null) return [];
  return [
    {
      nyckel: 'justering',
      slag: 'JUSTERING',
      rubrik: 'Protokollet ska vara justerat',
      startar: efterDagens(beslut.datum),
      forfaller: laggTillDagar(beslut.datum, JUSTERING_HOGST_DAGAR),
      stege: 'uppgift',
    },
  ];
}

/** V12: the notice is up on the second day after justering (KL 8:12). */
function anslaget({ justering, anslag }: RevisionsArende): Sekreterardel[] {
  if (justering === null || anslag !== null) return [];
  return [
    {
      nyckel: 'anslag',
      slag: 'ANSLAG',
      rubrik: 'Justeringen ska vara tillkännagiven på anslagstavlan',
      startar: efterDagens(justering.datum),
      forfaller: justering.anslagSenast,
      stege: 'kort',
    },
  ];
}

/** V14: what was decided in the nämnd's place is told to it (KL 6:40). */
function anmalan(arende: RevisionsArende, omgivning: Omgivning): Sekreterardel[] {
  const { beslut } = arende;
  if (beslut === null || beslut.vag === 'NAMND' || beslut.anmald !== null) return [];
  return [
    {
      nyckel: 'anmalan',
      slag: 'ANMALAN',
      rubrik: beslut.vag === 'ORDFORANDE' ? 'Ordförandebeslutet ska anmälas' : 'Delegationsbeslutet ska anmälas',
      startar: efterDagens(beslut.datum),
      forfaller: nastaSammantrade(arende, beslut.datum, 1, omgivning),
      stege: 'uppgift',
    },
  ];
}

/** V13: sent is not received. Until revisorerna confirm, asking for it lies on nämndsekreteraren. */
function kvittensen({ slag, svarStatus, expedieringar }: RevisionsArende, { kalender }: Omgivning): Sekreterardel[] {
  const sant = expedieringar.at(-1);
  if (slag === 'REMISS' || svarStatus !== 'EXPEDIERAD' || sant === undefined) return [];
  return [
    {
      nyckel: `kvittens/${String(expedieringar.length)}`,
      slag: 'KVITTENS',
      rubrik: 'Revisorerna ska bekräfta att de har fått svaret',
      startar: efterDagens(sant.datum),
      forfaller: laggTillArbetsdagar(sant.datum, KVITTENS_ARBETSDAGAR, kalender),
      stege: 'uppgift',
    },
  ];
}
