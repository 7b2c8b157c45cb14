/** Something in a scenario file that must be mended, or that came out otherwise than the file says; with its place. */
export type Scenariofel = Readonly<{ fil: string; rad: number; text: string }>;

export const skrivFel = ({ fil, rad, text }: Scenariofel): string => `${fil}:${String(rad)}: ${text}`;

/** The file cannot be played. Every error in it is told at once; nothing has been started. */
export class OlasligtScenario extends Error {
  override readonly name = 'OlasligtScenario';
  constructor(readonly fel: readonly Scenariofel[]) {
    super(fel.map(skrivFel).join('\n'));
  }
}
