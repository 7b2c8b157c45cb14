import {
  datum as dag,
  foljder,
  tillampaAlla,
  type ArendeHandelse,
  type Organisation,
  type RevisionsArende,
  type Sammanhang,
  type Utfall,
} from '#domain';
import { POSTER, SAMMANTRADE, den, organisation } from './situationer';

/** The nämnd that is asked, its jurist and its meeting. */
export const GRANNEN = 'grannnamnden';
export const GRANNENS_JURIST = 'grannens-jurist';

const TVA_ORGAN: Organisation = {
  ...organisation,
  organ: organisation.organ.flatMap((organ) => [
    organ,
    { ...organ, id: GRANNEN, namn: 'Grannnämnden', forkortning: 'GN' },
  ]),
  befattningar: organisation.befattningar.flatMap((post) =>
    post.id === POSTER.jurist ? [post, { ...post, id: GRANNENS_JURIST, organId: GRANNEN }] : [post],
  ),
  innehav: organisation.innehav.flatMap((innehav) =>
    innehav.befattningId === POSTER.jurist
      ? [innehav, { ...innehav, id: 'innehav-granne', befattningId: GRANNENS_JURIST }]
      : [innehav],
  ),
};
export const GRANNENS_MOTE = {
  ...SAMMANTRADE,
  id: 'februari',
  organId: GRANNEN,
  datum: dag('2025-02-13'),
  auDatum: null,
};

/** A day when both organ are there. */
export const nar = (datum: string): Sammanhang => ({
  ...den(datum, undefined, TVA_ORGAN),
  sammantraden: [SAMMANTRADE, GRANNENS_MOTE],
});

type Beslut<K> = (arende: RevisionsArende, kommando: K, s: Sammanhang) => Utfall<ArendeHandelse>;

/** The case that asks and the one that was opened, after each act in one of them. */
export class Tva {
  private constructor(
    readonly fragar: RevisionsArende,
    readonly tillfragat: RevisionsArende | null,
  ) {}

  static fran = (fragar: RevisionsArende): Tva => new Tva(fragar, null);

  get svarar(): RevisionsArende {
    if (this.tillfragat === null) throw new Error('Ingen remiss är skickad.');
    return this.tillfragat;
  }

  iFragande<K>(besluta: Beslut<K>, kommando: K, datum: string): Tva {
    const [fragar, tillfragat] = efter(this.fragar, this.tillfragat, besluta(this.fragar, kommando, nar(datum)), datum);
    return new Tva(fragar, tillfragat);
  }

  iTillfragat<K>(besluta: Beslut<K>, kommando: K, datum: string): Tva {
    const [tillfragat, fragar] = efter(this.svarar, this.fragar, besluta(this.svarar, kommando, nar(datum)), datum);
    return new Tva(fragar ?? this.fragar, tillfragat);
  }
}

function efter(ett: RevisionsArende, annat: RevisionsArende | null, utfall: Utfall<ArendeHandelse>, datum: string) {
  if (!utfall.ok) throw new Error(utfall.hinder.map(({ kod }) => kod).join());
  const till = tillampaAlla(ett, utfall.handelser);
  const handelser = foljder(till, utfall.handelser, nar(datum)).flatMap((foljd) => foljd.handelser(annat));
  return [till, handelser.length === 0 ? annat : tillampaAlla(annat, handelser)] as const;
}
