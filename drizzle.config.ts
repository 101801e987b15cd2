import { defineConfig } from 'drizzle-kit';

/** `npm run migrations:generate` writes what changed in the schema files as the next migration. */
export default defineConfig({
  dialect: 'postgresql',
  schema: './src/gateways/postgres/schema*.ts',
  out: './src/gateways/postgres/migrations',
});
