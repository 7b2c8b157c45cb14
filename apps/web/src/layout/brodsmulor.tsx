/** One step of the way to where one is. */
export type Smula = Readonly<{ vag: string; namn: string }>;

/** The way to this page; the last step is the page itself. On a narrow screen only the step before shows. */
export function Brodsmulor({ smulor }: Readonly<{ smulor: readonly Smula[] }>) {
  const fore = smulor.at(-2);
  if (fore === undefined) return null;
  return (
    <nav class="ds-breadcrumbs" aria-label="Du är här">
      <a class="ds-link" href={fore.vag}>
        {fore.namn}
      </a>
      <ol>
        {smulor.map(({ vag, namn }, i) => (
          <li key={vag}>
            <a class="ds-link" href={vag} aria-current={i === smulor.length - 1 ? 'page' : undefined}>
              {namn}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
