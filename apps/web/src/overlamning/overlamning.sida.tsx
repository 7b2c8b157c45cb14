import type { Rapport, VisadRapport } from '#application';
import { SVAR_STATUS_ETIKETT, type Organ, type Overlamning } from '#domain';
import { Brodsmulor } from '../layout/brodsmulor';
import { Dag, svenskDag, versalt } from '../layout/datum';
import { Laget } from '../layout/laget';
import type { Sida } from '../layout/sida';
import { arendevag } from '../layout/vagar';

type Overlamnatarende = Overlamning['arenden'][number];

export const OVERLAMNINGAR = { vag: '/overlamningar', namn: 'Överlämningar' };

/** Packs that have been made for the person's organ, the latest first. */
export const overlamningslistsidan = (
  rader: readonly Pick<Rapport, 'id' | 'organId' | 'period'>[],
  organ: readonly Organ[],
): Sida => ({
  titel: 'Överlämningar',
  storlek: 'md',
  meny: null,
  innehall: (
    <div class="rv-smalsida">
      <h1 class="ds-heading">Överlämningar</h1>
      <p>
        När nämnden får en ny ordförande fryses det som är öppet, och den nya kvitterar att hen har tagit del av det.
      </p>
      {rader.length === 0 ? <p>Ingen överlämning är gjord.</p> : null}
      <ul class="rv-aktlankar">
        {rader.map(({ id, organId, period }) => (
          <li key={id}>
            <a class="ds-link" href={`/overlamningar/${id}`}>
              {organ.find((ett) => ett.id === organId)?.namn ?? ''}, {period}
            </a>
          </li>
        ))}
      </ul>
    </div>
  ),
});

/** Everything that the organ had open when another took over, as it was. */
export const overlamningssidan = (id: string, vy: Overlamning, kvittens: VisadRapport['kvittens']): Sida => ({
  titel: `Överlämning, ${vy.organ}`,
  storlek: 'md',
  meny: null,
  innehall: (
    <div class="rv-smalsida">
      <Brodsmulor smulor={[OVERLAMNINGAR, { vag: `/overlamningar/${id}`, namn: vy.organ }]} />
      <h1 class="ds-heading">Det här tar du över i {vy.organ}</h1>
      <p>
        Som det var <Dag dag={vy.datum} />. {antal(vy.arenden.length)}
      </p>
      {kvittens === null ? (
        <p>
          <a class="ds-button" href={`/overlamningar/${id}/kvittera`}>
            Kvittera överlämningen
          </a>
        </p>
      ) : (
        <p>
          <Laget lage="klar">
            Kvitterad <Dag dag={kvittens.datum} />
          </Laget>
        </p>
      )}
      {vy.arenden.map((arende) => (
        <Arendet key={arende.arendeId} arende={arende} />
      ))}
    </div>
  ),
});

const antal = (arenden: number): string =>
  arenden === 1 ? '1 ärende är öppet.' : `${String(arenden)} ärenden är öppna.`;

function Arendet({ arende }: Readonly<{ arende: Overlamnatarende }>) {
  return (
    <section class="rv-avsnitt">
      <h2 class="ds-heading">
        <a class="ds-link" href={arendevag(arende.arendeId)}>
          {arende.titel}
        </a>
      </h2>
      <p class="rv-svag">
        {arende.dnr ?? 'Inget diarienummer'}, {SVAR_STATUS_ETIKETT[arende.svarStatus]}. Svar senast{' '}
        <Dag dag={arende.svarSenast} />.
      </p>
      <Lista rader={attVeta(arende)} />
      {arende.atgarder.length === 0 ? null : (
        <>
          <h3 class="ds-heading rv-over0">Åtgärder</h3>
          <Lista rader={arende.atgarder.map(atgarden)} />
        </>
      )}
    </section>
  );
}

/** What stands in the way first, then what comes. */
const attVeta = (arende: Overlamnatarende): readonly string[] => [
  ...arende.varningar.map(({ text }) => text),
  ...(arende.oanmaltBeslut === null
    ? []
    : [`Beslutet ${svenskDag(arende.oanmaltBeslut, { ar: true })} är inte anmält i nämnden.`]),
  ...arende.anstandUtanBesked.map(
    ({ onskadSvarSenast }) => `Anstånd till ${svenskDag(onskadSvarSenast, { ar: true })} är begärt utan besked.`,
  ),
  ...arende.obesvaradeKompletteringar.map(
    ({ fraga, senast }) => `Revisorerna väntar på svar ${svenskDag(senast, { ar: true })}: ${fraga}`,
  ),
  ...arende.harnast.map(({ dag, vad }) => `${versalt(svenskDag(dag, { ar: true }))}: ${vad}`),
];

const atgarden = ({ beskrivning, klartDatum, ansvariga, forsenad }: Overlamnatarende['atgarder'][number]): string =>
  [
    `${forsenad ? 'Försenad: ' : ''}${beskrivning}`,
    klartDatum === null ? 'utan dag' : `klart ${svenskDag(klartDatum, { ar: true })}`,
    ansvariga.join(' och '),
  ]
    .filter((del) => del !== '')
    .join(', ');

const Lista = ({ rader }: Readonly<{ rader: readonly string[] }>) =>
  rader.length === 0 ? null : (
    <ul class="ds-list">
      {rader.map((rad, i) => (
        <li key={i}>{rad}</li>
      ))}
    </ul>
  );
