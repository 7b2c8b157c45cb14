import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A meeting that was read in is known by its name in the source, so that the next reading finds it where it has moved. */
export class Sammantradeskallor1764000600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE sammantraden ADD COLUMN kall_id text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE sammantraden DROP COLUMN kall_id');
  }
}
