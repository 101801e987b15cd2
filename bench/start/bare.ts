import { createServer } from 'node:http';
import pg from 'pg';

/** The least that a service with a database is: node, one HTTP server, one connected client. */
const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
await client.connect();
await client.query('SELECT 1');
createServer((_request, response) => response.end('ok')).listen(Number(process.env.PORT), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));
