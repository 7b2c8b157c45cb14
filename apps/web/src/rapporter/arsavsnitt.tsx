import type { Arsavsnitt } from '#domain';
import { Dag } from '../layout/datum';
import { Laget } from '../layout/laget';
import { FARGORD } from './ord';

type AretsGranskning = Arsavsnitt['granskningar'][number];
type Uppfoljd = Arsavsnitt['uppfoljning'][number]['granskningar'][number];

/** The annual report's section "Revision" (domain 7.8). */
export const Ar = ({ avsnitt }: Readonly<{ avsnitt: Arsavsnitt }>) => (
  <>
    <section class="rv-avsnitt">
      <h2 class="ds-heading">Granskningar {avsnitt.ar}</h2>
      {avsnitt.granskningar.length === 0 ? <p>Ingen granskning kom under året.</p> : null}
      {avsnitt.granskningar.map((granskning) => (
        <Arets key={granskning.arendeId} granskning={granskning} />
      ))}
    </section>
    {avsnitt.uppfoljning.map(({ ar, rubrik, granskningar }) => (
      <section key={ar} class="rv-avsnitt">
        <h2 class="ds-heading">{rubrik}</h2>
        {granskningar.map((granskning) => (
          <Foljd key={granskning.arendeId} granskning={granskning} />
        ))}
      </section>
    ))}
  </>
);

const Grund = ({ granskning }: Readonly<{ granskning: AretsGranskning | Uppfoljd }>) => (
  <>
    <h3 class="ds-heading rv-over">{granskning.titel}</h3>
    <p class="rv-liten rv-svag">
      Rapport <Dag dag={granskning.rapportdatum} />
      {granskning.revisionsbyra === null ? null : ` av ${granskning.revisionsbyra}`}
      {granskning.dnr === null ? null : `, ${granskning.dnr}`}
    </p>
    {granskning.samladBedomning === null ? null : <p>Samlad bedömning: {granskning.samladBedomning}</p>}
  </>
);

const Arets = ({ granskning }: Readonly<{ granskning: AretsGranskning }>) => (
  <>
    <Grund granskning={granskning} />
    {granskning.rekommendationer.length === 0 ? null : (
      <ol class="rv-rek rv-lofte rv-over0">
        {granskning.rekommendationer.map(({ nummer, text }) => (
          <li key={nummer}>
            <span class="rv-nr">{nummer}</span>
            <div>{text}</div>
          </li>
        ))}
      </ol>
    )}
    <p class="rv-over0">{granskning.yttrande}</p>
  </>
);

const Foljd = ({ granskning }: Readonly<{ granskning: Uppfoljd }>) => (
  <>
    <Grund granskning={granskning} />
    <ol class="rv-rek rv-lofte rv-over0">
      {granskning.rekommendationer.map(({ rekommendationId, nummer, text, farg }) => (
        <li key={rekommendationId}>
          <span class="rv-nr">{nummer}</span>
          <div>{text}</div>
          <div>
            <Laget lage={FARGORD[farg].lage}>{FARGORD[farg].ord}</Laget>
          </div>
        </li>
      ))}
    </ol>
    <Lista
      rubrik="Gjort under året"
      rader={granskning.atgarderUnderAret.map(({ atgard, gjort }) => `${atgard}: ${gjort}`)}
    />
    <Lista rubrik="Kvarstår" rader={granskning.kvarstar} />
  </>
);

const Lista = ({ rubrik, rader }: Readonly<{ rubrik: string; rader: readonly string[] }>) =>
  rader.length === 0 ? null : (
    <>
      <h4 class="ds-heading rv-over0">{rubrik}</h4>
      <ul class="ds-list">
        {rader.map((rad, i) => (
          <li key={i}>{rad}</li>
        ))}
      </ul>
    </>
  );
