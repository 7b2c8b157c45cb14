import type { Brevstycke, Brevtext } from '#application';
import type { ComponentChildren, VNode } from 'preact';
import renderToString from 'preact-render-to-string';

/** The whole letter. Plain on purpose: read on a telephone, in a reader, and where pictures and style are blocked. */
const Brevet = ({ stycken, slut }: Omit<Brevtext, 'amne'>) => (
  <div lang="sv">
    <p>Hej,</p>
    {stycken.map((stycke, i) => (
      <Stycke key={i} stycke={stycke} />
    ))}
    <p>
      Revisionsvakt
      {slut === null ? null : <br />}
      {slut}
    </p>
  </div>
);

const Stycke = ({ stycke: { mening, skal } }: Readonly<{ stycke: Brevstycke }>) => (
  <p>
    {mening.map((del, i) =>
      typeof del === 'string' ? (
        del
      ) : (
        <a key={i} href={del.lank}>
          {del.ord}
        </a>
      ),
    )}
    {skal === null ? null : <br />}
    {skal}
  </p>
);

/** Both forms of one letter, of the same words in the same order. */
export function ritaBrev({
  stycken,
  slut,
}: Pick<Brevtext, 'stycken' | 'slut'>): Readonly<{ html: string; text: string }> {
  const brev = <Brevet stycken={stycken} slut={slut} />;
  return { html: `<!doctype html>\n${renderToString(brev)}`, text: somText(brev).trimEnd() };
}

type Rita = (delar: object) => ComponentChildren;

/** The same tree as plain text: a paragraph ends with an empty line, and what it links to stands below it. */
function somText(nod: ComponentChildren): string {
  if (Array.isArray(nod)) return nod.map(somText).join('');
  if (typeof nod === 'string') return nod;
  return arElement(nod) ? elementText(nod) : '';
}

function elementText({ type, props }: Element): string {
  if (typeof type === 'function') return somText((type as Rita)(props));
  if (type === 'br') return '\n';
  const inuti = somText(props.children);
  return type === 'p' ? `${[inuti, ...lankar(props.children)].join('\n')}\n\n` : inuti;
}

function lankar(nod: ComponentChildren): readonly string[] {
  if (Array.isArray(nod)) return nod.flatMap(lankar);
  return arElement(nod) && nod.props.href !== undefined ? [nod.props.href] : [];
}

type Element = VNode<Readonly<{ children?: ComponentChildren; href?: string }>>;

const arElement = (nod: ComponentChildren): nod is Element => typeof nod === 'object' && nod !== null && 'props' in nod;
