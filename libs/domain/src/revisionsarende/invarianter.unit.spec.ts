import * as d from '#domain';
import { laggTillDagar, datum as dag, type ArendeHandelse, type RevisionsArende, type Sammanhang } from '#domain';
import fc from 'fast-check';
import {
  BESLUT_38,
  BEVIS,
  DELAD_ATGARD,
  POSTER,
  SAMMANTRADE,
  TILLDELNING,
  den,
  organisation,
  taEmot,
} from '../../../../test/support/situationer';
import { SVARSOVERGANGAR } from './svar-status';

type Handling = (arende: RevisionsArende, s: Sammanhang) => d.Utfall<ArendeHandelse>;

const atgardId = (arende: RevisionsArende): string => arende.atgarder[0]?.id ?? 'ingen';
const expediering = { mottagare: ['Revisorerna'], satt: 'e-post' };

const ORDFORANDEBESLUT = { vag: 'ORDFORANDE', lydelse: 'Ja.', mandat: '1.4', motivering: 'Brådskar.' } as const;

const aterkommande = (a: RevisionsArende, s: Sammanhang): Parameters<typeof d.tilldelaAtgard>[1] => ({
  ...{ atgardId: atgardId(a), ansvariga: DELAD_ATGARD.ansvariga, klartDatum: s.idag, foljsUpp: s.idag },
  aterkommer: { manader: 1, sista: laggTillDagar(s.idag, 90) },
});

/** Everything anybody can try, in any order, on any day: most of it is refused, and nothing of it may break a rule. */
const HANDLINGAR: readonly Handling[] = [
  (a, s) => d.registrera(a, { dnr: '1' }, s),
  (a, s) => d.faststallPlan(a, { sammantrade: SAMMANTRADE, handlaggare: POSTER.jurist }, s),
  (a, s) => d.beviljaAnstand(a, { svarSenast: laggTillDagar(s.idag, 40), beslutad: s.idag, kalla: 'brev' }, s),
  (a, s) => d.skrivBemotande(a, { ...bemotande('r1'), stallningstagande: 'ANSES_UPPFYLLD', atgarder: [] }, s),
  (a, s) => d.skrivBemotande(a, bemotande('r2'), s),
  (a, s) => d.underteckna(a, { datum: s.idag, overstyrningsskal: null }, s),
  (a, s) => d.underteckna(a, { datum: s.idag, overstyrningsskal: 'brådskar' }, s),
  (a, s) => d.kalla(a, { datum: s.idag }, s),
  (a, s) => d.fattaBeslut(a, { ...BESLUT_38, datum: s.idag }, s),
  (a, s) => d.fattaBeslut(a, { ...BESLUT_38, votering: null, antaget: 'YRKANDET', datum: s.idag }, s),
  (a, s) => d.bordlagg(a, { av: 'NAMND', paragraf: '§ 1', datum: s.idag }, s),
  (a, s) => d.aterremittera(a, { av: 'NAMND', paragraf: '§ 1', datum: s.idag, skal: 'mer' }, s),
  (a, s) => d.beslutaUtanSammantrade(a, { ...ORDFORANDEBESLUT, datum: s.idag }, s),
  (a, s) => d.anmalBeslut(a, { paragraf: '§ 1', datum: s.idag }, s),
  (a, s) => d.ansla(a, { datum: s.idag }, s),
  (a, s) => d.begarAnstand(a, { begard: s.idag, onskadSvarSenast: laggTillDagar(s.idag, 40), skal: 'tid' }, s),
  (a, s) => d.avslaAnstand(a, { datum: s.idag, kalla: 'brev' }, s),
  (a, s) => d.paminnelseFranRevisorerna(a, { datum: s.idag, kalla: 'brev' }, s),
  (a, s) => d.delaRekommendation(a, { rekommendationId: 'r1', delar: ['a', 'b'] }, s),
  (a, s) => d.skrivBemotande(a, { ...bemotande('r1'), delId: a.rekommendationer[0]?.delar[0]?.id ?? null }, s),
  (a, s) => d.skrivBemotande(a, { ...bemotande('r1'), delId: a.rekommendationer[0]?.delar[1]?.id ?? null }, s),
  (a, s) => d.justera(a, { datum: s.idag, omedelbar: false }, s),
  (a, s) => d.expediera(a, { datum: s.idag, ...expediering }, s),
  (a, s) => d.kvitteraSvar(a, { datum: s.idag }, s),
  (a, s) => d.begarKomplettering(a, { fraga: 'När?', senast: laggTillDagar(s.idag, 20) }, s),
  (a, s) => d.lamnaKomplettering(a, { text: 'Då.', datum: s.idag, ...expediering }, s),
  (a, s) => d.godtaSvar(a, {}, s),
  (a, s) =>
    d.tilldelaAtgard(
      a,
      {
        atgardId: atgardId(a),
        ansvariga: DELAD_ATGARD.ansvariga,
        klartDatum: laggTillDagar(s.idag, 60),
        ...TILLDELNING,
      },
      s,
    ),
  (a, s) => d.accepteraAtgard(a, { atgardId: atgardId(a) }, s),
  (a, s) => d.avbojAtgard(a, { atgardId: atgardId(a), skal: 'fel' }, s),
  (a, s) => d.rapporteraAtgard(a, { atgardId: atgardId(a), text: 'på väg' }, s),
  (a, s) => d.klarmarkeraAtgard(a, { atgardId: atgardId(a), bevis: BEVIS }, s),
  (a, s) => d.verifieraAtgard(a, { atgardId: atgardId(a), kommentar: null }, s),
  (a, s) => d.tilldelaAtgard(a, aterkommande(a, s), s),
  (a, s) => d.laggBevis(a, { atgardId: atgardId(a), bevis: BEVIS }, s),
  (a, s) => d.foljUppAtgard(a, { atgardId: atgardId(a), text: 'går', nasta: laggTillDagar(s.idag, 30) }, s),
  (a, s) => d.foljUppAtgard(a, { atgardId: atgardId(a), text: 'går', nasta: null }, s),
  (a, s) => d.kontrolleraEffekt(a, { atgardId: atgardId(a), uppnadd: true, text: 'ja' }, s),
  (a, s) => d.slaIhopAtgard(a, { atgardId: atgardId(a), tillAtgardId: a.atgarder[1]?.id ?? 'ingen', skal: 'samma' }, s),
  (a, s) =>
    d.ateroppnaAtgard(a, { atgardId: atgardId(a), skal: 'räckte inte', klartDatum: laggTillDagar(s.idag, 60) }, s),
  (a, s) => d.blockeraAtgard(a, { atgardId: atgardId(a), orsak: 'väntar', vantarPa: 'annan', kontrolleras: null }, s),
  (a, s) => d.delegeraAtgard(a, { atgardId: atgardId(a), utforare: POSTER.avdelningschef }, s),
  (a, s) => d.avslutaDelegering(a, { atgardId: atgardId(a) }, s),
  (a, s) => d.havBlockering(a, { atgardId: atgardId(a) }, s),
  (a, s) => d.underkannAtgard(a, { atgardId: atgardId(a), skal: 'nej' }, s),
  (a, s) => d.aterrapportera(a, { paragraf: '§ 1', datum: s.idag, text: 'klart' }, s),
  (a, s) => d.avsluta(a, { paragraf: '§ 2', datum: s.idag }, s),
];

function bemotande(rekommendationId: string): d.Bemotande {
  return {
    rekommendationId,
    delId: null,
    stallningstagande: 'INSTAMMER',
    text: 'Ja.',
    egenRubrik: true,
    atgarder: [DELAD_ATGARD],
  };
}

const POSTERNA = Object.values(POSTER);

const forsok = fc.record({ val: fc.nat(1000), post: fc.nat(POSTERNA.length - 1), dagar: fc.nat(6) });
type Forsok = Readonly<{ val: number; post: number; dagar: number }>;

type Steg = Readonly<{ fore: RevisionsArende; efter: RevisionsArende; handelser: readonly ArendeHandelse[] }>;

/** Tries everything each time and takes one of what is allowed, so that runs reach far into a case's life. */
function* spela(forsoken: readonly Forsok[]): Generator<Steg> {
  const inkommet = taEmot();
  if (!inkommet.ok) throw new Error('Brevet togs inte emot.');
  let arende = d.tillampaAlla(null, inkommet.handelser);
  let idag = dag('2025-01-17');
  for (const { val, post, dagar } of forsoken) {
    idag = laggTillDagar(idag, dagar);
    const mojliga = HANDLINGAR.map((handling) => handling(arende, den(idag, POSTERNA[post]))).filter((u) => u.ok);
    const valt = mojliga[val % Math.max(1, mojliga.length)];
    if (valt?.ok !== true) continue;
    const efter = d.tillampaAlla(arende, valt.handelser);
    yield { fore: arende, efter, handelser: valt.handelser };
    arende = efter;
  }
}

const omgivning = { organisation, kalender: d.SVENSK_KALENDER, sammantraden: [], idag: d.datum('2025-01-17') };

/** Played once for all the rules: most of the time goes to trying what is refused. The same every time. */
const FRO = 20_250_331;
const liv = fc.array(forsok, { minLength: 30, maxLength: 60, size: 'max' });
let spelade: readonly Steg[] = [];
beforeAll(() => {
  spelade = fc.sample(liv, { numRuns: 20, seed: FRO }).flatMap((forsoken) => [...spela(forsoken)]);
});

const prova = (krav: (steg: Steg) => void): void => {
  expect(spelade.length).toBeGreaterThan(400);
  for (const steg of spelade) krav(steg);
};

describe('vad som än görs med ett ärende', () => {
  it('går det bara de vägar som tabellen tillåter', () => {
    prova(({ fore, efter }) => {
      if (fore.svarStatus !== efter.svarStatus) expect(SVARSOVERGANGAR[fore.svarStatus]).toContain(efter.svarStatus);
    });
  });

  it('växer fristerna bara, och det första mottagandet står fast', () => {
    prova(({ fore, efter }) => {
      expect(efter.frister.slice(0, fore.frister.length)).toEqual(fore.frister);
      if (fore.svarMottaget !== null) expect(efter.svarMottaget).toBe(fore.svarMottaget);
    });
  });

  it('ändras inget som nämnden har beslutat', () => {
    prova(({ fore, efter }) => {
      if (fore.beslut === null) return;
      // Only that it has been anmält may be added to it.
      expect({ ...efter.beslut, anmald: null }).toEqual({ ...fore.beslut, anmald: null });
      expect(efter.yttrandeversioner).toEqual(fore.yttrandeversioner);
    });
  });

  it('bevakas ett öppet ärende alltid tills svaret är mottaget, och av ett avslutat bara vad det ledde till', () => {
    prova(({ efter }) => {
      const slag = d.bevakningar(efter, omgivning).map((b) => b.slag);
      if (efter.avslut !== null) {
        expect(slag.filter((s) => s !== 'EFFEKT' && s !== 'UPPFOLJNING')).toEqual([]);
        expect(slag.length === 0).toBe(d.arSlutbevakad(efter));
      } else expect(slag.length).toBeGreaterThan(0);
      expect(slag.includes('SVAR')).toBe(efter.avslut === null && efter.svarMottaget === null);
    });
  });

  it('har ingen verifierat det den själv har gjort', () => {
    prova(({ efter }) => {
      for (const { verifiering, ansvar, rapporter } of efter.atgarder) {
        if (verifiering === null) continue;
        const gjorda = [...ansvar.map((del) => del.klar?.avPersonId), ...rapporter.map((r) => r.avPersonId)];
        expect(gjorda).not.toContain(verifiering.avPersonId);
      }
    });
  });

  it('överlever tillståndet och händelserna att skrivas som JSON och läsas igen', () => {
    prova(({ fore, efter, handelser }) => {
      const lasta = JSON.parse(JSON.stringify({ fore, handelser })) as {
        fore: RevisionsArende;
        handelser: ArendeHandelse[];
      };
      expect(d.tillampaAlla(lasta.fore, lasta.handelser)).toEqual(efter);
    });
  });

  it('nekas med ord och datum som folk skriver dem', () => {
    const nekanden = spelade
      .flatMap(({ efter }) => HANDLINGAR.map((handling) => handling(efter, den('2026-03-02'))))
      .flatMap((utfall) => (utfall.ok ? [] : utfall.hinder));
    expect(nekanden.length).toBeGreaterThan(100);
    expect(nekanden.filter(({ text, fix }) => /\d{4}-\d{2}-\d{2}|undefined|null/.test(`${text} ${fix}`))).toEqual([]);
  });
});
