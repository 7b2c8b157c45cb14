import type { Aktunderlag } from '#application';
import type { Datum } from '#domain';
import type { Akt, Aktsida } from '../akter/akt';
import { arendeakt } from '../akter/arendeakt';
import type { Falt } from '../formular/falt';
import { dagfraga, textfraga } from '../formular/vanliga-fragor';
import { Sidfel } from '../http/sidfel';
import { svenskDag } from '../layout/datum';
import { arendevag } from '../layout/vagar';

type Remissunderlag = Readonly<{ allt: Aktunderlag; remissId: string; vem: string; svarSenast: Datum }>;

const namnet = ({ organ }: Aktunderlag, organId: string): string =>
  organ.find(({ id }) => id === organId)?.namn ?? 'Den andra nämnden';

/** The remiss of the address. Throws `Sidfel` when the case has sent none such. */
function underlaget(allt: Aktunderlag, { remissId = '' }: Readonly<Record<string, string>>): Remissunderlag {
  const remiss = allt.arende.organremisser.find(({ id }) => id === remissId);
  if (remiss === undefined) throw new Sidfel('FINNS_INTE');
  return { allt, remissId, vem: namnet(allt, remiss.organId), svarSenast: remiss.svarSenast };
}

type Beskriven = Readonly<{
  kommando: string;
  vag: string;
  namn: string;
  rubrik: (underlag: Remissunderlag) => string;
  falt: readonly Falt[];
  sedan: string;
  klart: string;
}>;

const omRemissen = ({ kommando, vag, namn, rubrik, falt, sedan, klart }: Beskriven): Akt =>
  arendeakt<Remissunderlag>({
    ...{ kommando, vag: `organremisser/:remissId/${vag}`, underlag: underlaget },
    sida: (u): Aktsida => ({
      ...{ meny: 'ARENDEN', storlek: 'sm', tillbaka: arendevag(u.allt.arende.id) },
      smulor: [
        { vag: '/arenden', namn: 'Ärenden' },
        { vag: arendevag(u.allt.arende.id), namn: u.allt.arende.dnr ?? u.allt.arende.titel },
        { vag: `${arendevag(u.allt.arende.id)}/organremisser/${u.remissId}/${vag}`, namn },
      ],
      rubrik: rubrik(u),
      ingress: `${u.vem} ska svara senast ${svenskDag(u.svarSenast, { ar: true })}.`,
      ...{ falt, sedan: [sedan], knapp: namn },
    }),
    kvitto: (u) => ({
      ...{ meny: 'ARENDEN', storlek: 'sm', rubrik: klart, text: u.vem, sedan: [] },
      lankar: [{ vag: arendevag(u.allt.arende.id), namn: 'Till ärendet' }],
    }),
    dellankar: (allt) =>
      allt.arende.organremisser
        .filter(({ utfall }) => utfall === null)
        .map(({ id, organId }) => ({ idn: { remissId: id }, namn: `${namn}: ${namnet(allt, organId)}` })),
  });

/** What is done with a question to another nämnd while its answer is waited for (ADR 27). */
export const ORGANREMISSAKTER: readonly Akt[] = [
  omRemissen({
    ...{ kommando: 'forlangOrganremiss', vag: 'mer-tid', namn: 'Ge den andra nämnden mer tid' },
    rubrik: ({ vem }) => `Hur länge behöver ${vem}?`,
    falt: [dagfraga({ namn: 'svarSenast', etikett: 'Svar senast', riktning: 'FRAM', saknas: 'Skriv den nya dagen' })],
    sedan: 'Dagen flyttas i båda ärendena. Den tidigare står kvar i det andra ärendets historik.',
    klart: 'Den andra nämnden har fått mer tid',
  }),
  omRemissen({
    ...{ kommando: 'aterkallaOrganremiss', vag: 'ta-tillbaka', namn: 'Ta tillbaka frågan till den andra nämnden' },
    rubrik: () => 'Varför behövs inte svaret längre?',
    falt: [textfraga({ namn: 'skal', etikett: 'Skäl', saknas: 'Skriv varför svaret inte behövs' })],
    sedan: 'Ingen väntar längre på yttrandet. Den andra nämnden får veta att ärendet ska avskrivas.',
    klart: 'Frågan är tillbakatagen',
  }),
];
