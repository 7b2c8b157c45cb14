import { FARGDEFINITION, type Kvartalsstatus } from '#domain';
import { Dag } from '../layout/datum';
import { Laget } from '../layout/laget';
import { Tabell } from '../layout/tabell';
import { FARGORD, fristtext } from './ord';

type Granskningsstatus = Kvartalsstatus['granskningar'][number];

/** The quarter's status, as the nämnd got it. */
export function Kvartal({ kvartal }: Readonly<{ kvartal: Kvartalsstatus }>) {
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
        <Granskning key={granskning.arendeId} granskning={granskning} />
      ))}
      <p class="rv-liten rv-svag rv-over">
        Nästa rapport görs <Dag dag={nastaRapport} />.
      </p>
    </>
  );
}

const Fargen = ({ farg }: Readonly<{ farg: keyof typeof FARGORD }>) => (
  <Laget lage={FARGORD[farg].lage}>{FARGORD[farg].ord}</Laget>
);

const Granskning = ({ granskning }: Readonly<{ granskning: Granskningsstatus }>) => (
  <section class="rv-avsnitt">
    <h2 class="ds-heading">{granskning.titel}</h2>
    <Svaret granskning={granskning} />
    {granskning.rekommendationer.length === 0 ? null : (
      <ol class="rv-rek rv-lofte rv-over0">
        {granskning.rekommendationer.map((rekommendation) => (
          <Rekommendation key={rekommendation.rekommendationId} rekommendation={rekommendation} />
        ))}
      </ol>
    )}
  </section>
);

function Svaret({ granskning: { dnr, inkommen, svar } }: Readonly<{ granskning: Granskningsstatus }>) {
  const ursprunglig = fristtext(svar.motUrsprunglig);
  const gallande = fristtext(svar.motGallande);
  return (
    <dl class="rv-fakta">
      <dt>Kom in</dt>
      <dd>
        <Dag dag={inkommen} />
        {dnr === null ? null : `, ${dnr}`}
      </dd>
      <dt>Mot ursprunglig frist</dt>
      <dd>
        <Laget lage={ursprunglig.lage}>{ursprunglig.ord}</Laget>, <Dag dag={svar.ursprungligSvarSenast} />
      </dd>
      <dt>Mot gällande frist</dt>
      <dd>
        <Laget lage={gallande.lage}>{gallande.ord}</Laget>, <Dag dag={svar.gallandeSvarSenast} />
      </dd>
    </dl>
  );
}

type Rekommendationsdelar = Readonly<{ rekommendation: Granskningsstatus['rekommendationer'][number] }>;

const Rekommendation = ({ rekommendation }: Rekommendationsdelar) => (
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
              Nytt datum <Dag dag={nyttKlartDatum} />.
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
