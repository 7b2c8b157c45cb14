import { svenskDag } from '../layout/datum';
import { Laget } from '../layout/laget';
import type { Arendevy, Rekommendationsrad } from './arendevy';

/** Every recommendation on two axes: what the nämnd says, and what has become of what it promised. */
export const Rekommendationer = ({ vy }: Readonly<{ vy: Arendevy }>) => (
  <ol class="rv-rek">
    {vy.rekommendationer.map((rad) => (
      <li key={rad.id}>
        <span class="rv-nr">{rad.nummer}</span>
        <p>{rad.text}</p>
        <div>
          <Laget lage={rad.svar.lage}>{rad.stallningstagande ?? rad.svar.ord}</Laget>
          <Genomforande rad={rad} />
        </div>
      </li>
    ))}
  </ol>
);

const Genomforande = ({ rad: { genomforande, atgarder } }: Readonly<{ rad: Rekommendationsrad }>) => (
  <>
    <p class="rv-liten rv-svag">{genomforande.ord}</p>
    {atgarder.map(({ vag, namn, klart }) => (
      <p key={vag} class="rv-liten">
        <a class="ds-link" href={vag}>
          {namn}
        </a>
        {klart === null ? '' : `, klart ${svenskDag(klart, { ar: true })}`}
      </p>
    ))}
  </>
);
