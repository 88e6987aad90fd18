import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.Types;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Reads views as a BI tool does, with JDBC: Klient URL USER QUERIES. */
public class Klient {
    static final LocalDate AAR_2000 = LocalDate.of(2000, 1, 1);

    static double tal(Object v) {
        if (v instanceof Boolean b) return b ? 1 : 0;
        if (v instanceof Number n) return n.doubleValue();
        if (v instanceof Date d) return ChronoUnit.DAYS.between(AAR_2000, d.toLocalDate());
        if (v instanceof String s) return s.codePointCount(0, s.length());
        throw new IllegalArgumentException(v.getClass().getName());
    }

    static int ventetType(String navn) {
        return switch (navn) {
            case "int4" -> Types.INTEGER;
            case "int8" -> Types.BIGINT;
            case "float8" -> Types.DOUBLE;
            case "bool" -> Types.BIT;
            case "date" -> Types.DATE;
            case "text" -> Types.VARCHAR;
            case "numeric" -> Types.NUMERIC;
            default -> throw new IllegalArgumentException(navn);
        };
    }

    public static void main(String[] arg) throws Exception {
        try (Connection c = DriverManager.getConnection(arg[0], arg[1], "")) {
            c.setAutoCommit(false);
            DatabaseMetaData md = c.getMetaData();
            for (String linje : Files.readAllLines(Path.of(arg[2]))) {
                String[] felt = linje.split("\t");
                String[] navn = felt[0].split("\\.");
                try (ResultSet t = md.getTables(null, navn[0], navn[1], new String[] {"VIEW"})) {
                    if (!t.next() || t.getString("REMARKS") == null)
                        throw new IllegalStateException(felt[0] + ": no view with a comment");
                }
                List<String> kommentar = new ArrayList<>();
                List<String> type = new ArrayList<>();
                try (ResultSet k = md.getColumns(null, navn[0], navn[1], "%")) {
                    while (k.next()) {
                        type.add(k.getString("TYPE_NAME"));
                        kommentar.add(k.getString("REMARKS") == null ? "f" : "t");
                        if (k.getInt("DATA_TYPE") != ventetType(k.getString("TYPE_NAME")))
                            throw new IllegalStateException(felt[0] + "." + k.getString("COLUMN_NAME"));
                    }
                }
                try (var s = c.prepareStatement(felt[1])) {
                    s.setFetchSize(5000);
                    ResultSet r = s.executeQuery();
                    ResultSetMetaData m = r.getMetaData();
                    int n = m.getColumnCount();
                    long raekker = 0;
                    long[] vaerdier = new long[n];
                    double[] sum = new double[n];
                    for (; r.next(); raekker++)
                        for (int i = 0; i < n; i++) {
                            Object v = r.getObject(i + 1);
                            if (v == null) continue;
                            vaerdier[i]++;
                            sum[i] += tal(v);
                        }
                    for (int i = 0; i < n; i++)
                        System.out.println(String.join("\t", felt[0], "" + (i + 1), m.getColumnName(i + 1), type.get(i),
                                kommentar.get(i), "" + raekker, "" + vaerdier[i], "" + sum[i]));
                }
            }
        }
    }
}
