import { laggTillArbetsdagar, type Arbetskalender, type Datum } from '../kalender';
import { efterDagens, hosPosten, inre, type Bevakningsdel, type Grund } from '../revisionsarende/bevakningsgrund';
import { arAtgardAvslutad, utforareFor, vantarPaEffekt, vantarPaUppfoljning, type Ansvar, type Atgard } from './atgard';

/** A day that was set long ago is told of this many working days ahead, and not the morning after it was set. */
const FORVARNING_ARBETSDAGAR = 10;

/** What is owed of one åtgärd while its case is open. */
export const bevakaAtgard = (atgard: Atgard, grund: Grund, kalender: Arbetskalender): Bevakningsdel[] => [
  ...genomforandet(atgard, grund, kalender),
  ...bevakaEfterAvslut(atgard, grund, kalender),
];

/** What is owed of one åtgärd also when its case is closed: to look how it went, and whether it helped (domain 7.6). */
export const bevakaEfterAvslut = (atgard: Atgard, grund: Grund, kalender: Arbetskalender): Bevakningsdel[] => [
  ...uppfoljningen(atgard, grund, kalender),
  ...effekten(atgard, grund, kalender),
];

function genomforandet(atgard: Atgard, grund: Grund, kalender: Arbetskalender): Bevakningsdel[] {
  if (arAtgardAvslutad(atgard)) return [];
  if (atgard.status === 'BESLUTAD' || atgard.status === 'AVBOJD') return otilldelad(atgard, grund, kalender);
  if (atgard.status === 'KLARMARKERAD') return overifierad(atgard, grund, kalender);
  const kvar = atgard.ansvar.filter((del) => del.klar === null);
  return [...kvar.flatMap((del) => ansvarigsDel(atgard, del, kalender)), ...blockeringen(atgard, kvar)];
}

/** Nothing lies without an owner: until somebody has it, assigning it lies on handläggaren. */
function otilldelad(atgard: Atgard, grund: Grund, kalender: Arbetskalender): Bevakningsdel[] {
  const sedan = atgard.avbojning?.datum ?? atgard.beslutad;
  return [
    {
      nyckel: `atgard/${atgard.id}/tilldelning`,
      slag: 'TILLDELNING',
      rubrik: `Åtgärden ”${atgard.beskrivning}” ska tilldelas`,
      ansvariga: hosPosten(grund.handlaggare),
      startar: efterDagens(sedan),
      forfaller: inre(sedan, kalender),
      stege: 'uppgift',
    },
  ];
}

function overifierad(atgard: Atgard, grund: Grund, kalender: Arbetskalender): Bevakningsdel[] {
  const klar = atgard.ansvar.map((del) => del.klar?.datum ?? '').sort((a, b) => (a < b ? 1 : -1))[0] as Datum;
  return [
    {
      nyckel: `atgard/${atgard.id}/verifiering`,
      slag: 'VERIFIERING',
      rubrik: `Åtgärden ”${atgard.beskrivning}” ska verifieras`,
      ansvariga: hosPosten(grund.handlaggare),
      startar: efterDagens(klar),
      forfaller: inre(klar, kalender),
      stege: 'uppgift',
    },
  ];
}

function ansvarigsDel(atgard: Atgard, del: Ansvar, kalender: Arbetskalender): Bevakningsdel[] {
  const { tilldelad, klartDatum } = atgard;
  if (tilldelad === null || klartDatum === null) return [];
  // More time starts a new series: what would have been said earlier about the new day is not said afterwards.
  const fran = atgard.omplaneringar.at(-1)?.datum ?? tilldelad;
  const startar = efterDagens(fran < tilldelad ? tilldelad : fran);
  const genomforande: Bevakningsdel = {
    nyckel: `atgard/${atgard.id}/${del.befattningId}`,
    slag: 'ATGARD',
    rubrik: `Åtgärden ”${atgard.beskrivning}” ska vara klar`,
    ansvariga: [del.befattningId],
    startar,
    forfaller: klartDatum,
    stege: 'atgard',
  };
  const genomfors = medUtforare(genomforande, utforareFor(atgard, del.befattningId));
  if (del.accepterad !== null || atgard.status !== 'TILLDELAD') return [genomfors];
  const acceptans: Bevakningsdel = {
    nyckel: `atgard/${atgard.id}/${del.befattningId}/acceptans`,
    slag: 'ACCEPTANS',
    rubrik: `Åtgärden ”${atgard.beskrivning}” ska accepteras eller avböjas`,
    ansvariga: [del.befattningId],
    startar,
    forfaller: inre(tilldelad, kalender),
    stege: 'uppgift',
  };
  return [genomfors, acceptans];
}

const medUtforare = (del: Bevakningsdel, utforare: string | null): Bevakningsdel =>
  utforare === null ? del : { ...del, utforare };

/** Somebody asks the party that the work waits for: an obstacle that nobody looks at stays (domain 2.4 BLOCKERAD). */
function blockeringen({ id, beskrivning, blockering }: Atgard, kvar: readonly Ansvar[]): Bevakningsdel[] {
  if (blockering === null) return [];
  return [
    {
      nyckel: `atgard/${id}/blockering`,
      slag: 'BLOCKERING',
      rubrik: `Hindret för åtgärden ”${beskrivning}” ska följas upp`,
      ansvariga: kvar.map((del) => del.befattningId),
      startar: efterDagens(blockering.sedan),
      forfaller: blockering.kontrolleras,
      stege: 'atgard',
    },
  ];
}

function uppfoljningen(atgard: Atgard, grund: Grund, kalender: Arbetskalender): Bevakningsdel[] {
  if (!vantarPaUppfoljning(atgard)) return [];
  return [
    {
      nyckel: `atgard/${atgard.id}/uppfoljning`,
      slag: 'UPPFOLJNING',
      rubrik: `Åtgärden ”${atgard.beskrivning}” ska följas upp`,
      ...senare(atgard.foljsUpp, grund, kalender),
      stege: 'uppgift',
    },
  ];
}

function effekten(atgard: Atgard, grund: Grund, kalender: Arbetskalender): Bevakningsdel[] {
  if (!vantarPaEffekt(atgard)) return [];
  const { id, beskrivning, effektkontroll } = atgard;
  return [
    {
      nyckel: `atgard/${id}/effekt`,
      slag: 'EFFEKT',
      rubrik: `Effekten av åtgärden ”${beskrivning}” ska kontrolleras`,
      ...senare(effektkontroll.senast, grund, kalender),
      stege: 'kort',
    },
  ];
}

const senare = (dag: Datum, grund: Grund, kalender: Arbetskalender) => ({
  ansvariga: hosPosten(grund.handlaggare),
  startar: efterDagens(laggTillArbetsdagar(dag, -FORVARNING_ARBETSDAGAR, kalender)),
  forfaller: dag,
});
