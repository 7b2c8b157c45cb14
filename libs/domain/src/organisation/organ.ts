import { beslut, type Hinder, type Utfall } from '../hinder';
import { inteFore, inteIFramtiden } from '../hinder-vanliga';
import type { Datum } from '../kalender';
import { parametrarFor } from '../tidplan/planparametrar';
import type { OrganisationHandelse } from './handelser';
import { okantOrgan } from './hinder-organisation';
import type { Organisationslage } from './lage';
import type { Organ } from './organisation';

export type BildaOrgan = Pick<Organ, 'namn' | 'forkortning' | 'gallerFran'>;

/** Fullmäktige has made a nämnd (KL 6:2). */
export function bildaOrgan(kommando: BildaOrgan, s: Organisationslage): Utfall<OrganisationHandelse> {
  const id = s.nyttId();
  return beslut(upptagetNamn(kommando.namn, s), {
    ...{ typ: 'organBildat', id, gallerTill: null, eftertradareId: null, planparametrar: {} },
    ...kommando,
  });
}

export type AvslutaOrgan = Readonly<{ organId: string; sistaDag: Datum; eftertradareId: string | null }>;

/**
 * A nämnd ends. Its open cases go over to the one that takes over, so with open cases there must be one (domain 2.7).
 * Recorded when the day has come: until then the nämnd answers for its own.
 */
export function avslutaOrgan(
  { organId, sistaDag, eftertradareId }: AvslutaOrgan,
  oppnaArenden: number,
  s: Organisationslage,
): Utfall<OrganisationHandelse> {
  const organ = s.organisation.organ.find(({ id }) => id === organId);
  const hinder = [
    ...inteIFramtiden('Den sista dagen', sistaDag, s.idag),
    ...inteFore('Den sista dagen', sistaDag, 'den första', organ?.gallerFran ?? null),
    ...redanAvslutat(organ?.gallerTill ?? null),
    ...okantOrgan(s.organisation, eftertradareId, s.idag),
    ...sammaOrgan(organId, eftertradareId),
    ...utanEftertradare(oppnaArenden, eftertradareId),
  ];
  return beslut(hinder, { typ: 'organUpphort', id: organId, gallerTill: sistaDag, eftertradareId });
}

export type AndraPlanparametrar = Readonly<{ organId: string; planparametrar: Organ['planparametrar'] }>;

/** How long things take in the organ, where it differs from the default (domain 4.1). Replaces what was set before. */
export function andraPlanparametrar({ organId, planparametrar }: AndraPlanparametrar): Utfall<OrganisationHandelse> {
  const { remissArbetsdagar, remissMinstArbetsdagar } = parametrarFor({ planparametrar });
  const hinder: Hinder[] =
    remissMinstArbetsdagar <= remissArbetsdagar
      ? []
      : [
          {
            kod: 'REMISSTIDEN_KORTARE_AN_MINST',
            text: 'Den kortaste remisstiden är längre än den normala.',
            fix: 'Låt den kortaste remisstiden vara högst så lång som den normala.',
          },
        ];
  return beslut(hinder, { typ: 'planparametrarAndrade', id: organId, planparametrar });
}

function upptagetNamn(namn: string, { organisation, idag }: Organisationslage): Hinder[] {
  const upptaget = organisation.organ.some((o) => o.namn === namn && (o.gallerTill ?? idag) >= idag);
  if (!upptaget) return [];
  return [
    {
      kod: 'NAMNET_UPPTAGET',
      text: `${namn} finns redan.`,
      fix: 'Välj ett annat namn, eller avsluta det andra organet.',
    },
  ];
}

function redanAvslutat(gallerTill: Datum | null): Hinder[] {
  if (gallerTill === null) return [];
  return [
    {
      kod: 'REDAN_AVSLUTAT',
      text: 'Organet är redan avslutat.',
      fix: 'Se kommunens händelser: där står när och av vem.',
    },
  ];
}

function sammaOrgan(organId: string, eftertradareId: string | null): Hinder[] {
  if (organId !== eftertradareId) return [];
  return [{ kod: 'SAMMA_ORGAN', text: 'Ett organ kan inte ta över efter sig självt.', fix: 'Välj ett annat organ.' }];
}

function utanEftertradare(oppnaArenden: number, eftertradareId: string | null): Hinder[] {
  if (oppnaArenden === 0 || eftertradareId !== null) return [];
  return [
    {
      kod: 'EFTERTRADARE_SAKNAS',
      text: `Organet har ${oppnaArenden === 1 ? 'ett öppet ärende' : `${String(oppnaArenden)} öppna ärenden`} som någon ska ta över.`,
      fix: 'Ange vilket organ som tar över, eller avsluta ärendena först.',
    },
  ];
}
