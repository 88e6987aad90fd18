// Reads the database. Where it is: PGHOST, PGPORT, PGUSER, PGDATABASE, as for
// psql. Only udsatte_bi is read, so a role with access "bi" is enough.
import pg from "pg";

// A whole number or a date comes as such, not as text or a moment.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
pg.types.setTypeParser(pg.types.builtins.DATE, (tekst) => tekst);

export async function sporg(sql, parametre = []) {
  const klient = new pg.Client({application_name: "udsatte-dashboard"});
  await klient.connect();
  try {
    await klient.query("SET default_transaction_read_only = on");
    return (await klient.query(sql, parametre)).rows;
  } finally {
    await klient.end();
  }
}

// For a data loader: the rows as JSON on standard output.
export async function skriv(sql, parametre) {
  process.stdout.write(JSON.stringify(await sporg(sql, parametre)));
}
