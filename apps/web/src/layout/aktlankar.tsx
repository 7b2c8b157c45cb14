import type { Smula } from './brodsmulor';

/** What can be done with something; of a row in a list `om` says which, to those who hear the links by themselves. */
export const Aktlankar = ({ lankar, om }: Readonly<{ lankar: readonly Smula[]; om?: string }>) =>
  lankar.length === 0 ? null : (
    <ul class="rv-aktlankar">
      {lankar.map(({ vag, namn }) => (
        <li key={vag}>
          <a class="ds-link" href={vag}>
            {namn}
            {om === undefined ? null : <span class="ds-sr-only"> {om}</span>}
          </a>
        </li>
      ))}
    </ul>
  );
