/** A rest that can be cut short. A call to `vack` before the rest counts: it is then over at once. */
export class Vackbar {
  private vackt = false;
  private avbryt: () => void = () => undefined;

  vack(): void {
    this.vackt = true;
    this.avbryt();
  }

  async vila(ms: number): Promise<void> {
    if (!this.vackt) await this.vanta(ms);
    this.vackt = false;
  }

  private vanta(ms: number): Promise<void> {
    return new Promise((klar) => {
      const timer = setTimeout(klar, ms);
      this.avbryt = () => {
        clearTimeout(timer);
        klar();
      };
    });
  }
}
