import type { Inloggad, Uppgift, Uppgiftsbakgrund } from '#application';

type Vem = Readonly<{ for: string | null; varforDu: string }>;

/**
 * Why it lies on the person (domain 2.7): as the post's holder, in the place of somebody, or because the post below has
 * nobody who can do it.
 */
export function varforDu(
  { bevakning: { ansvariga, utforare } }: Uppgift,
  { egnaPoster, ersatter }: Inloggad,
  { post }: Uppgiftsbakgrund,
): Vem {
  const utfor = utforare !== undefined && !ansvariga.some((id) => egnaPoster.includes(id));
  const hos = utforare === undefined ? ansvariga : [utforare, ...ansvariga];
  const egen = hos.find((id) => egnaPoster.includes(id));
  if (egen !== undefined) {
    return { for: null, varforDu: utfor ? `Du är ${post(egen)}, som ska göra det.` : `Du är ${post(egen)}.` };
  }
  const ersatt = ersatter.find(({ befattningId }) => hos.includes(befattningId));
  if (ersatt !== undefined) {
    return { for: ersatt.for, varforDu: `Du ersätter ${ersatt.for}, ${ersatt.befattning}.` };
  }
  const [forsta] = hos;
  return {
    for: null,
    varforDu:
      forsta === undefined
        ? 'Det ligger inte på någon befattning.'
        : `Du är närmast över ${post(forsta)}, där ingen kan göra det nu.`,
  };
}
