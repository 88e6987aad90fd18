import {skriv} from "../../sporg.js";

await skriv(`
  SELECT udgivelse, titel, til::text AS til, dato::text AS dato, regel, kryds, status,
    trukket_tilbage::text AS trukket_tilbage, begrundelse, celler, skjulte, skjult_andel
  FROM udsatte_bi.udgivelser
  WHERE navn IS NULL
  ORDER BY udgivelse DESC`);
