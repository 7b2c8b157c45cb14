import { beslut, type Hinder, type Utfall } from '../hinder';
import type { Datum } from '../kalender';
import type { OrganisationHandelse } from './handelser';
import { indragen, okantOrgan } from './hinder-organisation';
import { linjenUppat } from './innehavare';
import type { Organisationslage } from './lage';
import type { Befattning, Organisation, Roll } from './organisation';

/** At the top of their line, or outside it. */
const UTAN_OVERORDNAD: readonly Roll[] = [
  'FORVALTNINGSCHEF',
  'ORDFORANDE',
  'REVISOR',
  'KS_KANSLI',
  'SYSTEMADMINISTRATOR',
];

export type InrattaBefattning = Omit<Befattning, 'id' | 'gallerTill'>;

/** A new post in the line. */
export function inrattaBefattning(kommando: InrattaBefattning, s: Organisationslage): Utfall<OrganisationHandelse> {
  const { organisation, idag } = s;
  const hinder = [
    ...okantOrgan(organisation, kommando.organId, idag),
    ...felEnhet(organisation, kommando.enhetId, kommando.organId),
    ...felOverordnad(organisation, kommando, idag),
  ];
  return beslut(hinder, { typ: 'befattningInrattad', id: s.nyttId(), gallerTill: null, ...kommando });
}

export type AndraBefattning = Readonly<{ befattningId: string; overordnadId: string | null; enhetId: string | null }>;

/** A post gets another superior, or moves to another unit, from today. */
export function andraBefattning(
  { befattningId, overordnadId, enhetId }: AndraBefattning,
  s: Organisationslage,
): Utfall<OrganisationHandelse> {
  const { organisation, idag } = s;
  const post = organisation.befattningar.find((b) => b.id === befattningId);
  const hinder =
    post === undefined
      ? []
      : [
          ...indragen(post, idag),
          ...felEnhet(organisation, enhetId, post.organId),
          ...felOverordnad(organisation, { roll: post.roll, overordnadId }, idag),
          ...iRing(organisation, befattningId, overordnadId),
        ];
  return beslut(hinder, { typ: 'befattningAndrad', id: befattningId, overordnadId, enhetId });
}

export type DraInBefattning = Readonly<{ befattningId: string; sistaDag: Datum }>;

/** A post is withdrawn. Nobody holds it afterwards and none is below it, so that nothing falls between two chairs. */
export function draInBefattning(
  { befattningId, sistaDag }: DraInBefattning,
  s: Organisationslage,
): Utfall<OrganisationHandelse> {
  const { organisation } = s;
  const post = organisation.befattningar.find((b) => b.id === befattningId);
  const hinder = [
    ...(post === undefined ? [] : indragen(post, s.idag)),
    ...harInnehavare(organisation, befattningId, sistaDag),
    ...harUnderordnade(organisation, befattningId, sistaDag),
  ];
  return beslut(hinder, { typ: 'befattningIndragen', id: befattningId, gallerTill: sistaDag });
}

function felEnhet(organisation: Organisation, enhetId: string | null, organId: string | null): Hinder[] {
  if (enhetId === null) return [];
  const enhet = organisation.enheter.find(({ id }) => id === enhetId);
  if (enhet === undefined) {
    return [{ kod: 'ENHET_SAKNAS', text: 'Enheten finns inte i kommunen.', fix: 'Välj en enhet i organet.' }];
  }
  if (organId === null || enhet.organId === organId) return [];
  return [
    { kod: 'ENHET_I_ANNAT_ORGAN', text: `${enhet.namn} hör till ett annat organ.`, fix: 'Välj en enhet i organet.' },
  ];
}

function felOverordnad(
  { befattningar }: Organisation,
  { roll, overordnadId }: Pick<Befattning, 'roll' | 'overordnadId'>,
  idag: Datum,
): Hinder[] {
  if (overordnadId === null) {
    if (UTAN_OVERORDNAD.includes(roll)) return [];
    return [
      {
        kod: 'OVERORDNAD_KRAVS',
        text: 'Befattningen behöver en överordnad: dit går det som blir sent.',
        fix: 'Välj befattningen närmast över i linjen.',
      },
    ];
  }
  const chef = befattningar.find(({ id }) => id === overordnadId);
  if (chef !== undefined) return indragen(chef, idag);
  return [
    {
      kod: 'OVERORDNAD_SAKNAS',
      text: 'Den överordnade befattningen finns inte i kommunen.',
      fix: 'Välj en befattning i kommunen.',
    },
  ];
}

/** Nobody is their own superior's superior. */
function iRing(organisation: Organisation, befattningId: string, overordnadId: string | null): Hinder[] {
  if (overordnadId === null) return [];
  const ovanfor = [overordnadId, ...linjenUppat(organisation, overordnadId).map(({ id }) => id)];
  if (!ovanfor.includes(befattningId)) return [];
  return [
    {
      kod: 'OVERORDNAD_I_RING',
      text: 'Linjen skulle gå i ring: den överordnade är själv underställd befattningen.',
      fix: 'Välj en befattning som inte står under den här.',
    },
  ];
}

function harInnehavare({ innehav }: Organisation, befattningId: string, sistaDag: Datum): Hinder[] {
  const kvar = innehav.some((i) => i.befattningId === befattningId && (i.tom === null || i.tom > sistaDag));
  if (!kvar) return [];
  return [
    {
      kod: 'HAR_INNEHAVARE',
      text: 'Någon innehar befattningen efter den sista dagen.',
      fix: 'Avsluta innehavet först.',
    },
  ];
}

function harUnderordnade({ befattningar }: Organisation, befattningId: string, sistaDag: Datum): Hinder[] {
  const under = befattningar.filter(
    (b) => b.overordnadId === befattningId && (b.gallerTill === null || b.gallerTill > sistaDag),
  );
  if (under.length === 0) return [];
  return [
    {
      kod: 'HAR_UNDERORDNADE',
      text: `Den är överordnad ${under.map(({ namn }) => namn).join(', ')}.`,
      fix: 'Ge de befattningarna en annan överordnad först.',
    },
  ];
}
