const TAK_MS = 15_000;

/** Waits until `villkor` holds, looking every 20 ms; fails with `vad` after 15 seconds. */
export async function tills(vad: string, villkor: () => boolean | Promise<boolean>): Promise<void> {
  const slut = Date.now() + TAK_MS;
  while (!(await villkor())) {
    if (Date.now() > slut) throw new Error(`Väntade förgäves på att ${vad}.`);
    await new Promise((klar) => setTimeout(klar, 20));
  }
}
