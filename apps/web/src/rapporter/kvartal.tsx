import { FARGDEFINITION, type Datum, type Kvartalsstatus } from '#domain';
import { Dag } from '../layout/datum';
import { Laget } from '../layout/laget';
import { Tabell } from '../layout/tabell';
import { FARGORD, fristtext } from './ord';

type Granskningsstatus = Kvartalsstatus['granskningar'][number];

/** The quarter's status, as the nämnd got it. */
export function Kvartal({ kvartal, idag }: Readonly<{ kvartal: Kvartalsstatus; idag: Datum }>) {
  const { farger, atgarderKlara, atgarderTotalt, atgarderForsenade, granskningar, nastaRapport } = kvartal;
  const antal = [
    ['GRON', farger.gron],
    ['GUL', farger.gul],
    ['ROD', farger.rod],
    ['GRA', farger.gra],
  ] as const;
  return (
    <>
      <p class="rv-over rv-lopande">
        {atgarderKlara} av {atgarderTotalt} åtgärder är klara, {atgarderForsenade} är försenade.
      </p>
      <section class="rv-avsnitt">
        <h2 class="ds-heading">Rekommendationerna</h2>
        <Tabell
          namn="Rekommendationer efter färg"
          kolumner={[{ namn: 'Färg' }, { namn: 'Antal', tal: true }, { namn: 'Betyder' }]}
          rader={antal.map(([farg, hurManga]) => ({
            nyckel: farg,
            celler: [<Fargen key="farg" farg={farg} />, hurManga, FARGDEFINITION[farg]],
          }))}
        />
      </section>
      {granskningar.map((granskning) => (
        <Granskning key={granskning.arendeId} granskning={granskning} idag={idag} />
      ))}
      <p class="rv-liten rv-svag rv-over">
        Nästa rapport görs <Dag dag={nastaRapport} idag={idag} />.
      </p>
    </>
  );
}

const Fargen = ({ farg }: Readonly<{ farg: keyof typeof FARGORD }>) => (
  <Laget lage={FARGORD[farg].lage}>{FARGORD[farg].ord}</Laget>
);

const Granskning = ({ granskning, idag }: Readonly<{ granskning: Granskningsstatus; idag: Datum }>) => (
  <section class="rv-avsnitt">
    <h2 class="ds-heading">{granskning.titel}</h2>
    <Svaret granskning={granskning} idag={idag} />
    {granskning.rekommendationer.length === 0 ? null : (
      <ol class="rv-rek rv-lofte rv-over0">
        {granskning.rekommendationer.map((rekommendation) => (
          <Rekommendation key={rekommendation.rekommendationId} rekommendation={rekommendation} idag={idag} />
        ))}
      </ol>
    )}
  </section>
);

function Svaret({
  granskning: { dnr, inkommen, svar },
  idag,
}: Readonly<{ granskning: Granskningsstatus; idag: Datum }>) {
  const ursprunglig = fristtext(svar.motUrsprunglig);
  const gallande = fristtext(svar.motGallande);
  return (
    <dl class="rv-fakta">
      <dt>Kom in</dt>
      <dd>
        <Dag dag={inkommen} idag={idag} />
        {dnr === null ? null : `, ${dnr}`}
      </dd>
      <dt>Mot ursprunglig frist</dt>
      <dd>
        <Laget lage={ursprunglig.lage}>{ursprunglig.ord}</Laget>, <Dag dag={svar.ursprungligSvarSenast} idag={idag} />
      </dd>
      <dt>Mot gällande frist</dt>
      <dd>
        <Laget lage={gallande.lage}>{gallande.ord}</Laget>, <Dag dag={svar.gallandeSvarSenast} idag={idag} />
      </dd>
    </dl>
  );
}

type Rekommendationsdelar = Readonly<{ rekommendation: Granskningsstatus['rekommendationer'][number]; idag: Datum }>;

const Rekommendation = ({ rekommendation, idag }: Rekommendationsdelar) => (
  <li>
    <span class="rv-nr">{rekommendation.nummer}</span>
    <div>
      <p>{rekommendation.text}</p>
      {rekommendation.avvikelser.map(({ atgard, orsak, nyttKlartDatum }, i) => (
        <p key={i} class="rv-liten rv-over0">
          <strong>{atgard}:</strong> {orsak}
          {nyttKlartDatum === null ? null : (
            <>
              {' '}
              Nytt datum <Dag dag={nyttKlartDatum} idag={idag} />.
            </>
          )}
        </p>
      ))}
    </div>
    <div>
      <Fargen farg={rekommendation.farg} />
      <p class="rv-liten rv-svag">
        {rekommendation.atgarderKlara} av {rekommendation.atgarderTotalt} åtgärder klara
      </p>
    </div>
  </li>
);
