import { beslut, type Hinder, type Utfall } from '../hinder';
import { svensktDatum, type Datum } from '../kalender';
import { gallerDen, overlappar } from './galler';
import type { OrganisationHandelse } from './handelser';
import { baklanges, indragen, okandPerson } from './hinder-organisation';
import { innehavare } from './innehavare';
import type { Organisationslage } from './lage';
import type { Ersattning, Organisation } from './organisation';

export type AngeErsattare = Readonly<{ befattningId: string; personId: string; from: Datum; tom: Datum }>;

/** Somebody stands in for the holder of a post for a period: tasks and mail follow, responsibility does not (design 7). */
export function angeErsattare(
  { befattningId, ...kommando }: AngeErsattare,
  finnsPersonen: boolean,
  s: Organisationslage,
): Utfall<OrganisationHandelse> {
  const { organisation } = s;
  const post = organisation.befattningar.find((b) => b.id === befattningId);
  const forPersonId = innehavare(organisation, befattningId, kommando.from)?.personId ?? null;
  const ny = { id: s.nyttId(), befattningId, forPersonId: forPersonId ?? '', ...kommando };
  const hinder = [
    ...(post === undefined ? [] : indragen(post, kommando.from)),
    ...okandPerson(finnsPersonen),
    ...baklanges(kommando),
    ...(forPersonId === null ? vakant(kommando.from) : []),
    ...(forPersonId === kommando.personId ? sammaPerson() : []),
    ...redanErsatt(organisation, ny),
  ];
  return beslut(hinder, { typ: 'ersattareAngiven', ...ny });
}

export type AvslutaErsattning = Readonly<{ befattningId: string; personId: string; tom: Datum }>;

/** The holder is back, or somebody else stands in: it ends earlier than was said. */
export function avslutaErsattning(
  { befattningId, personId, tom }: AvslutaErsattning,
  { organisation, idag }: Organisationslage,
): Utfall<OrganisationHandelse> {
  const egna = organisation.ersattningar.filter((e) => e.befattningId === befattningId && e.personId === personId);
  const ersattning = egna.find(gallerDen(idag)) ?? egna.find((e) => e.from > idag);
  if (ersattning === undefined) return beslut(inteErsattare());
  const hinder = [...baklanges({ from: ersattning.from, tom }), ...forlanger(ersattning, tom)];
  return beslut(hinder, { typ: 'ersattningAvslutad', id: ersattning.id, tom });
}

const vakant = (dag: Datum): Hinder[] => [
  {
    kod: 'BEFATTNING_VAKANT',
    text: `Ingen innehar befattningen ${svensktDatum(dag)}, så det finns ingen att ersätta.`,
    fix: 'Tillsätt befattningen, eller ange en tillförordnad.',
  },
];

const sammaPerson = (): Hinder[] => [
  { kod: 'SAMMA_PERSON', text: 'Innehavaren kan inte ersätta sig själv.', fix: 'Välj någon annan.' },
];

function redanErsatt({ ersattningar }: Organisation, ny: Ersattning): Hinder[] {
  const hindrar = ersattningar.find(
    (e) => e.befattningId === ny.befattningId && e.forPersonId === ny.forPersonId && overlappar(e, ny),
  );
  if (hindrar === undefined) return [];
  return [
    {
      kod: 'ERSATTNING_OVERLAPPAR',
      text: `Befattningen har redan en ersättare från ${svensktDatum(hindrar.from)} till och med ${svensktDatum(hindrar.tom)}.`,
      fix: 'Avsluta den ersättningen först, eller välj andra dagar.',
    },
  ];
}

const inteErsattare = (): Hinder[] => [
  {
    kod: 'INTE_ERSATTARE',
    text: 'Personen är inte ersättare på befattningen, vare sig nu eller senare.',
    fix: 'Kontrollera vem som är ersättare.',
  },
];

function forlanger({ tom: nu }: Ersattning, tom: Datum): Hinder[] {
  if (tom <= nu) return [];
  return [
    {
      kod: 'FORLANGER',
      text: `Ersättningen slutar redan ${svensktDatum(nu)}.`,
      fix: 'Ange en ny ersättning för dagarna efter.',
    },
  ];
}
